package io.github.sgdvisualizer.options;

/** What the arguments of the command line ask for. */
public sealed interface Invocation {

    /** To run, in a window or without one. */
    record Run(Request request) implements Invocation {}

    /**
     * To print help or version, and nothing else.
     *
     * @param text what to print, with its line ends
     */
    record Print(String text) implements Invocation {}
}
