package io.github.sgdvisualizer.lesson.visit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a class predicts at one time.
 *
 * @param hands the number of hands for each answer, each from 0 to {@link #MAX_HANDS}; unmodifiable
 * @param counted whether hands were counted; otherwise the majority was given, as one hand
 */
public record Vote(List<Integer> hands, boolean counted) {
    /** The largest number of hands for one answer. */
    public static final int MAX_HANDS = 9_999;

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    public Vote {
        hands = List.copyOf(hands);
    }

    /**
     * Returns a vote without hands.
     *
     * @param answers the number of answers
     */
    public static Vote none(int answers) {
        return new Vote(Collections.nCopies(answers, 0), true);
    }

    /**
     * Returns the vote of a majority, or of one student.
     *
     * @param answer its index, from 0
     * @param answers the number of answers
     */
    public static Vote majority(int answer, int answers) {
        return new Vote(none(answers).withHand(answer).hands, false);
    }

    /**
     * Reads counts as they are typed: a number for each answer, with blanks between.
     *
     * @return empty if the text is anything else
     */
    public static Optional<Vote> parse(String text, int answers) {
        List<String> words = Stream.of(text.strip().split("[\\s,;]+")).toList();
        return words.size() == answers
                        && words.stream().allMatch(word -> COUNT.matcher(word).matches())
                ? Optional.of(new Vote(words.stream().map(Integer::valueOf).toList(), true))
                : Optional.empty();
    }

    /** Returns this vote with one more hand for an answer. */
    public Vote withHand(int answer) {
        List<Integer> more = new ArrayList<>(hands);
        more.set(answer, Math.min(MAX_HANDS, more.get(answer) + 1));
        return new Vote(more, true);
    }

    /** Returns the number of all hands. */
    public int total() {
        return hands.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the part of the hands that an answer has, from 0 to 1. */
    public double share(int answer) {
        return total() == 0 ? 0 : (double) hands.get(answer) / total();
    }
}
