package io.github.sgdvisualizer.file.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The character between the cells of a row; the order of the constants is their precedence. */
enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    /** The number of characters in which the first row is looked for. */
    static final int SIGHT = 1 << 13;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /**
     * Returns the separator of the first row: tab before semicolon before comma, because beside a tab or a semicolon a
     * comma may be a decimal mark.
     *
     * @param text must support {@code mark}; its first {@value #SIGHT} characters are read and can be read again
     * @return comma if the first row has no separator
     */
    static Separator of(Reader text) throws IOException {
        text.mark(SIGHT);
        char[] begin = new char[SIGHT];
        int length = 0;
        int read;
        while (length < SIGHT && (read = text.read(begin, length, SIGHT - length)) > 0) {
            length += read;
        }
        text.reset();
        String row = firstRow(begin, length);
        for (Separator separator : values()) {
            if (row.indexOf(separator.sign) >= 0) {
                return separator;
            }
        }
        return COMMA;
    }

    /** Returns the separators of the first row that has any other content; those inside quotes do not count. */
    private static String firstRow(char[] text, int length) {
        StringBuilder separators = new StringBuilder();
        boolean hasContent = false;
        boolean isQuoted = false;
        for (int i = 0; i < length; i++) {
            char sign = text[i];
            if (sign == '"') {
                isQuoted = !isQuoted;
            }
            if (isQuoted) {
                hasContent = true;
            } else if (sign == '\n' || sign == '\r') {
                if (hasContent) {
                    break;
                }
                separators.setLength(0);
            } else if (isSeparator(sign)) {
                separators.append(sign);
            } else if (!Character.isWhitespace(sign)) {
                hasContent = true;
            }
        }
        return separators.toString();
    }

    private static boolean isSeparator(char sign) {
        return Arrays.stream(values()).anyMatch(separator -> separator.sign == sign);
    }
}
