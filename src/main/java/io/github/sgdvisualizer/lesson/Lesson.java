package io.github.sgdvisualizer.lesson;

import java.util.List;

/**
 * A lesson file that was read.
 *
 * @param title the lesson's title, plain text; empty if the file has none
 * @param pages the pages without a mistake, in their order; unmodifiable
 * @param problems the mistakes, in the order of their lines; unmodifiable
 */
public record Lesson(String title, List<Page> pages, List<Problem> problems) {
    public Lesson {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /**
     * A mistake in a lesson file.
     *
     * @param line where it is, counted from 1
     * @param message what was found and what was expected, one line for the author
     */
    public record Problem(int line, String message) {}
}
