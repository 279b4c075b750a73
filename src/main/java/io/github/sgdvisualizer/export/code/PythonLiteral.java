package io.github.sgdvisualizer.export.code;

import java.math.BigDecimal;

/** Values as Python writes them, in ASCII. */
final class PythonLiteral {
    private PythonLiteral() {}

    /**
     * Returns the shortest text that Python reads as the same number: {@code 0.1}, {@code 100}, {@code 1e-08}.
     *
     * @param value finite
     */
    static String number(double value) {
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (value == 0 || (exponent >= -5 && exponent < 16)) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() == 1 ? "" : "." + digits.substring(1))
                + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
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
                literal.append(String.format(character > 0xFFFF ? "\\U%08x" : "\\u%04x", character));
            }
        });
        return literal.append('"').toString();
    }
}
