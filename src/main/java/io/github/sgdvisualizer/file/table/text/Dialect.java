package io.github.sgdvisualizer.file.table.text;

/**
 * How the cells of a text are told apart.
 *
 * @param separator the character between cells; a blank stands for runs of blanks and tabs
 * @param quotes whether quotes surround cells; otherwise a quote is a character like any other
 * @param skippedLines the number of lines before the table: one that names the separator, or many of text
 * @param textLines how many of these are text
 */
public record Dialect(char separator, boolean quotes, long skippedLines, long textLines) {
    /** The separator that stands for runs of blanks and tabs. */
    public static final char BLANKS = ' ';

    /** What a quote is replaced by where there are none; {@link TextReader} lets no control character through. */
    private static final char NO_QUOTE = '\0';

    /** Returns the dialect of a text from its beginning. */
    public static Dialect of(char separator) {
        return new Dialect(separator, true, 0, 0);
    }

    /** Returns whether runs of blanks and tabs separate cells. */
    public boolean isOfBlanks() {
        return separator == BLANKS;
    }

    char quote() {
        return quotes ? '"' : NO_QUOTE;
    }

    /** Returns the same, but a quote is a character like any other. */
    public Dialect withoutQuotes() {
        return new Dialect(separator, false, skippedLines, textLines);
    }
}
