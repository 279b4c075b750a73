package io.github.sgdvisualizer.file;

import java.io.IOException;
import java.io.Reader;

/** Hands on a text without its byte-order mark, and refuses what no text has: control characters, endless lines. */
final class TextReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char DELETE = '\u007F';

    /** Far more than any table needs; whoever reads on would fill the memory. */
    private static final int LONGEST_LINE = 10_000_000;

    private final Reader in;
    private boolean isAtBegin = true;
    private boolean isAfterReturn;
    private long line = 1;
    private int length;

    /** Says that a text is none. */
    static final class Refused extends IOException {
        private final transient BadTable trouble;

        private Refused(BadTable trouble) {
            super(trouble);
            this.trouble = trouble;
        }

        BadTable trouble() {
            return trouble;
        }
    }

    TextReader(Reader in) {
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
        for (int i = offset; i < offset + read; i++) {
            check(buffer[i]);
        }
        return read;
    }

    private void check(char sign) throws IOException {
        if (sign == '\n' || sign == '\r') {
            if (sign == '\r' || !isAfterReturn) {
                line++;
            }
            length = 0;
        } else {
            length++;
            if ((sign < ' ' && sign != '\t') || sign == DELETE) {
                throw new Refused(BadTable.of("control", line, length));
            }
            if (length > LONGEST_LINE) {
                throw new Refused(BadTable.atLine(line, "endless.line", LONGEST_LINE));
            }
        }
        isAfterReturn = sign == '\r';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
