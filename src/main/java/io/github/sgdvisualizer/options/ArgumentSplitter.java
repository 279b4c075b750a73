package io.github.sgdvisualizer.options;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line into arguments, as a shell does: at white space outside quotation marks. */
final class ArgumentSplitter {
    /** A part of an argument: in quotation marks, or without any. */
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)|(\\s+)|([\"'])");

    /** The program at the beginning of a line that was copied from a terminal. */
    private static final Pattern PROGRAM = Pattern.compile(
            "^\\s*(?:\\$\\s+)?(?:java\\s+-jar\\s+(?:\"[^\"]*\\.jar\"|\\S*\\.jar)|sgd-visualizer)(?:\\s+|$)");

    private ArgumentSplitter() {}

    /** Returns the arguments of a line, without the program's name if it begins with that. */
    static List<String> split(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean begun = false;
        Matcher parts = PART.matcher(PROGRAM.matcher(line).replaceFirst(""));
        while (parts.find()) {
            if (parts.group(4) != null) {
                if (begun) {
                    arguments.add(argument.toString());
                }
                argument.setLength(0);
                begun = false;
                continue;
            }
            begun = true;
            for (int group : new int[] {1, 2, 3, 5}) {
                if (parts.group(group) != null) {
                    // A mark that is not closed stays, so that the argument is refused as it was written.
                    argument.append(parts.group(group));
                }
            }
        }
        if (begun) {
            arguments.add(argument.toString());
        }
        return arguments;
    }
}
