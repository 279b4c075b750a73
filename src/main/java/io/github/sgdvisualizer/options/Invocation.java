package io.github.sgdvisualizer.options;

import java.util.List;

/** What the command line asks the program to do. */
public sealed interface Invocation {

    /**
     * Run, in a window or without one.
     *
     * @param request what is asked for
     * @param remarks how the table was read that the arguments name, each one line for the user; unmodifiable
     */
    record Run(Request request, List<String> remarks) implements Invocation {
        public Run {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Print help or version, and nothing else.
     *
     * @param text the text to print, including its line ends
     */
    record Print(String text) implements Invocation {}
}
