package io.github.sgdvisualizer.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds blocks that are opened and not closed.
 *
 * <p>To CommonMark such a block goes on to the end of the file, or to the end of the next block: it would swallow good
 * pages.
 */
final class Fences {
    private static final Pattern FENCE = Pattern.compile("([ \t]*)(?:(`{3,})([^`]*)|(~{3,})(.*))");

    /** The marks of items of lists, before a block. */
    private static final Pattern ITEM = Pattern.compile("(?: {0,3}(?:[-*+]|[0-9]{1,9}[.)]) {1,4}){1,20}(?=`{3}|~{3})");

    private static final Pattern PAGE = Pattern.compile(" {0,3}##(?:\\s.*)?");

    /** Lines that are indented by more are code. */
    private static final int MAX_INDENT = 3;

    private Fences() {}

    /**
     * A line that opens a block, or that closes one if nothing follows the marks.
     *
     * @param indent the spaces before the marks
     * @param isItem whether it is the beginning of an item of a list
     */
    private record Fence(int indent, boolean isItem, char mark, int length, String info) {
        static Optional<Fence> of(String line) {
            Matcher item = ITEM.matcher(line);
            boolean isItem = item.lookingAt();
            Matcher matcher = FENCE.matcher(isItem ? line.substring(item.end()) : line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String before = matcher.group(1);
            String marks = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
            String info = matcher.group(2) == null ? matcher.group(5) : matcher.group(3);
            int indent = before.contains("\t") ? MAX_INDENT + 1 : before.length();
            return Optional.of(new Fence(indent, isItem, marks.charAt(0), marks.length(), info.strip()));
        }

        boolean opens() {
            return indent <= MAX_INDENT;
        }

        /** Returns whether this ends a block that another fence opened, or must be a block of its own. */
        boolean ends(Fence opening) {
            return mark == opening.mark && length >= opening.length && (indent <= MAX_INDENT || opening.isItem);
        }
    }

    /**
     * Reports blocks that are not closed, and returns the lines with blank ones in their place.
     *
     * <p>Such a block is taken to end where the next one or the next page begins.
     */
    static List<String> withoutUnclosed(List<String> lines, Problems problems) {
        List<String> clean = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            Optional<Fence> opening = Fence.of(lines.get(i)).filter(Fence::opens);
            i = opening.isEmpty() ? i + 1 : afterBlock(i, opening.get(), clean, problems);
        }
        return clean;
    }

    /** Returns the index of the first line after a block. */
    private static int afterBlock(int first, Fence opening, List<String> lines, Problems problems) {
        // Code may have a line that looks like a page, the other blocks have none.
        boolean isCode = !PageParser.WORDS.contains(opening.info);
        int page = lines.size();
        int end = first + 1;
        while (end < lines.size() && (isCode || page == lines.size())) {
            Optional<Fence> fence = Fence.of(lines.get(end)).filter(each -> each.ends(opening));
            if (fence.isPresent() && fence.get().info.isEmpty() && !fence.get().isItem) {
                return end + 1;
            }
            if (fence.isPresent()) {
                break;
            }
            if (page == lines.size() && PAGE.matcher(lines.get(end)).matches()) {
                page = end;
            }
            end++;
        }
        int next = Math.min(page, end);
        problems.add(first + 1, "lesson.wrong.unclosed", lines.get(first).strip());
        for (int i = first; i < next; i++) {
            lines.set(i, "");
        }
        return next;
    }
}
