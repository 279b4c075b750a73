package io.github.sgdvisualizer.file.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** What stands between the cells of a row. */
enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    /** The first row is looked for in so many characters. */
    static final int SIGHT = 1 << 13;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /**
     * Returns the separator that the first row shows: tab before semicolon before comma, as where there is a tab or a
     * semicolon, a comma may be a decimal one.
     *
     * @param text its first {@value #SIGHT} characters are read and can be read again
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

    /** Returns the separators of the first row that has anything beside them. */
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
