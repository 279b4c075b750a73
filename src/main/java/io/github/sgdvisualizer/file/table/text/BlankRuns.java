package io.github.sgdvisualizer.file.table.text;

import java.io.IOException;
import java.io.Reader;

/** Passes on a text with one blank in place of each run of blanks and tabs outside quotes, and none at the ends of lines. */
final class BlankRuns extends Reader {
    private final Reader in;
    private final boolean quotes;
    private boolean isQuoted;

    /** Whether the line has begun with something else than blanks. */
    private boolean hasBegun;

    /** Whether blanks have been read that are passed on only if something follows on the line. */
    private boolean isPending;

    /** A character that is passed on after the blank before it. */
    private int next = -1;

    /**
     * Wraps a reader, which is closed with this one.
     *
     * @param quotes whether blanks in quotes stay as they are
     */
    BlankRuns(Reader in, boolean quotes) {
        this.in = in;
        this.quotes = quotes;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int length = 0;
        while (length < count) {
            int sign = next();
            if (sign < 0) {
                return length == 0 ? -1 : length;
            }
            buffer[offset + length++] = (char) sign;
        }
        return length;
    }

    private int next() throws IOException {
        if (next >= 0) {
            int sign = next;
            next = -1;
            return sign;
        }
        int sign = in.read();
        while (!isQuoted && (sign == ' ' || sign == '\t')) {
            isPending = hasBegun;
            sign = in.read();
        }
        boolean ends = sign == '\n' || sign == '\r' || sign < 0;
        if (ends && !isQuoted) {
            isPending = false;
            hasBegun = false;
            return sign;
        }
        // A quote within a cell, as in 5", opens nothing.
        if (quotes && sign == '"' && (isQuoted || isPending || !hasBegun)) {
            isQuoted = !isQuoted;
        }
        hasBegun = true;
        if (isPending) {
            isPending = false;
            next = sign;
            return Dialect.BLANKS;
        }
        return sign;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
