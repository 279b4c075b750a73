package io.github.sgdvisualizer.file.table.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes on a text without its byte-order mark, and refuses what text files do not contain: control characters and
 * lines of extreme length.
 */
public final class TextReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char DELETE = '\u007F';

    /** Far more than a table needs; without a limit, a single line could fill the memory. */
    private static final int MAX_LINE_LENGTH = 1_000_000;

    private final Reader in;
    private boolean isAtBegin = true;
    private long line = 1;

    // In characters from the beginning of the text.
    private long position;
    private long lineBegin;
    private long lastReturn = -2;

    /**
     * Thrown if the input is not text; carries the exception for the user, which {@link Reader#read} could not throw.
     */
    public static final class Refused extends IOException {
        private final transient TableFormatException trouble;

        private Refused(TableFormatException trouble) {
            super(trouble);
            this.trouble = trouble;
        }

        /** Returns what is to be told to the user. */
        public TableFormatException trouble() {
            return trouble;
        }
    }

    /** Passes on what a reader reads; closes it with this one. */
    public TextReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = in.read(buffer, offset, count);
        if (isAtBegin && read > 0) {
            isAtBegin = false;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
                read--;
                if (read == 0) {
                    return read(buffer, offset, count);
                }
            }
        }
        check(buffer, offset, offset + read);
        return read;
    }

    private void check(char[] buffer, int begin, int end) throws Refused {
        for (int i = begin; i < end; i++) {
            char sign = buffer[i];
            if (sign < ' ' || sign == DELETE) {
                checkControl(sign, position + i - begin);
            }
        }
        position += Math.max(0, end - begin);
        if (position - lineBegin > MAX_LINE_LENGTH) {
            throw new Refused(TableFormatException.atLine(line, "endless.line", MAX_LINE_LENGTH));
        }
    }

    private void checkControl(char sign, long place) throws Refused {
        if (sign == '\n' || sign == '\r') {
            if (sign == '\r' || lastReturn != place - 1) {
                line++;
            }
            if (sign == '\r') {
                lastReturn = place;
            }
            lineBegin = place + 1;
        } else if (sign != '\t') {
            throw new Refused(TableFormatException.of("control", line, place - lineBegin + 1));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
