package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.text.ParameterText;
import java.util.Locale;

/** Values as Python writes them, in ASCII. */
final class PythonLiteral {
    private PythonLiteral() {}

    /**
     * Returns the shortest text that Python reads as the same number: {@code 0.1}, {@code 100}, {@code 1e-8}.
     *
     * @param value finite
     */
    static String number(double value) {
        String exact = ParameterText.exact(value);
        // Python reads -0 as the whole number 0.
        return exact.equals("-0") ? "-0.0" : exact;
    }

    /** Returns the text of {@link #number}, which is a {@code float} in Python even if the value is whole: {@code 3.0}. */
    static String decimal(double value) {
        String number = number(value);
        return number.matches("-?\\d+") ? number + ".0" : number;
    }

    /** Returns a literal of any text, in double quotes, in which nothing can end the literal or the line. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                literal.append('\\').appendCodePoint(character);
            } else if (character >= ' ' && character < 0x7F) {
                literal.appendCodePoint(character);
            } else {
                literal.append(String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08x" : "\\u%04x", character));
            }
        });
        return literal.append('"').toString();
    }
}
