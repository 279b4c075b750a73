package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mistakes in a lesson, as they are found. */
final class Problems {
    private static final int MAX_QUOTED = 60;
    private static final int MAX_SHOWN = 100;

    private final List<Lesson.Problem> all = new ArrayList<>();
    private final TreeSet<Integer> lines = new TreeSet<>();

    /**
     * Adds a mistake.
     *
     * @param line where it is, from 1
     * @param key the key of the message
     * @param values the message's arguments; a text is the author's and is shortened, a list is what is allowed
     */
    void add(int line, String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(Problems::shown).toArray();
        addText(line, Messages.of(key, shown));
    }

    private static Object shown(Object value) {
        if (value instanceof List<?> allowed) {
            return allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? Excerpt.of(text, MAX_QUOTED) : value;
    }

    /** Adds a mistake whose message is ready. */
    void addText(int line, String message) {
        // The message quotes the author, and may be printed in a terminal.
        all.add(new Lesson.Problem(line, message.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")));
        lines.add(line);
    }

    /**
     * Returns whether there is a mistake in some lines.
     *
     * @param from the first of them
     * @param to the first after them
     */
    boolean anyIn(int from, int to) {
        Integer next = lines.ceiling(from);
        return next != null && next < to;
    }

    /** Returns the mistakes in the order of their lines; the last one says how many more there are. */
    List<Lesson.Problem> inOrder() {
        List<Lesson.Problem> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingInt(Lesson.Problem::line));
        if (ordered.size() > MAX_SHOWN + 1) {
            String more = Messages.of("lesson.wrong.more", ordered.size() - MAX_SHOWN);
            ordered.subList(MAX_SHOWN + 1, ordered.size()).clear();
            ordered.set(MAX_SHOWN, new Lesson.Problem(ordered.get(MAX_SHOWN).line(), more));
        }
        return List.copyOf(ordered);
    }
}
