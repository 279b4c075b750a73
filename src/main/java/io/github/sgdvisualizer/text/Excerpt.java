package io.github.sgdvisualizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The beginning of a text where there is no room for all of it, with an ellipsis that says so. */
public final class Excerpt {
    private static final String ELLIPSIS = "…";

    /** What a reader takes for one character: an emoji of several parts, a letter with its accents. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Excerpt() {}

    /**
     * Returns the text, or as many of its first characters as are allowed, and an ellipsis.
     *
     * @param max how many UTF-16 units the text may have before it is cut; no character is cut in two
     */
    public static String of(String text, int max) {
        return text.length() <= max ? text : longest(text, part -> part.length() <= max + ELLIPSIS.length());
    }

    /** Returns the text, or the longest beginning of it that fits together with its ellipsis. */
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
