package io.github.sgdvisualizer.options;

/** What the command line asks the program to do. */
public sealed interface Invocation {

    /** Run, in a window or without one. */
    record Run(Request request) implements Invocation {}

    /**
     * Print help or version, and nothing else.
     *
     * @param text the text to print, including its line ends
     */
    record Print(String text) implements Invocation {}
}
