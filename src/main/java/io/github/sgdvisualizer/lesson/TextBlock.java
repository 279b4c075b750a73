package io.github.sgdvisualizer.lesson;

import java.util.List;

/**
 * A paragraph of styled text, never HTML.
 *
 * @param kind what it is
 * @param spans its text, in pieces of one style each; unmodifiable
 */
public record TextBlock(Kind kind, List<Span> spans) {
    /** What a block of text is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** An item of a list; its bullet or number is part of the text. */
        ITEM,
        QUOTE,
        /** Lines of code, as they are. */
        CODE
    }

    /** How a piece of text looks. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASISED,
        CODE
    }

    /**
     * A piece of text of one style.
     *
     * @param text plain text
     * @param style how it looks
     */
    public record Span(String text, Style style) {}

    public TextBlock {
        spans = List.copyOf(spans);
    }
}
