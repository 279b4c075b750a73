package io.github.sgdvisualizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shortens texts: the beginning of a text, followed by an ellipsis. */
public final class Excerpt {
    private static final String ELLIPSIS = "…";

    /** One user-perceived character (grapheme cluster): an emoji of several parts, a letter with its accents. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Excerpt() {}

    /**
     * Returns the text, or its first characters and an ellipsis if it is longer than allowed.
     *
     * @param max the maximum number of UTF-16 units, to which the ellipsis is added; no character is cut in two
     */
    public static String of(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        // A character that is cut in two here does not fit anyway; a text may have millions.
        return longest(text.substring(0, max + 1), part -> part.length() <= max + ELLIPSIS.length());
    }

    /**
     * Returns the text, or the longest beginning of it that fits together with an ellipsis.
     *
     * @param fits if it accepts a text, it must also accept shorter beginnings of it
     * @return only the ellipsis if nothing fits; an empty text is returned as it is
     */
    public static String fitting(String text, Predicate<String> fits) {
        return text.isEmpty() || fits.test(text) ? text : longest(text, fits);
    }

    private static String longest(String text, Predicate<String> fits) {
        List<Integer> ends = new ArrayList<>();
        ends.add(0);
        CHARACTER.matcher(text).results().map(MatchResult::end).forEach(ends::add);
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits.test(text.substring(0, ends.get(middle)) + ELLIPSIS)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, ends.get(low)) + ELLIPSIS;
    }
}
