package io.github.sgdvisualizer.file.table.text;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as tables contain it: {@code 5}, {@code -0.5}, {@code +.5}, {@code 5.}, {@code 1e-3}, with a point or a comma
 * as the decimal mark, with the other one, spaces or apostrophes between thousands, with the digits of any script, and
 * with a currency sign or a percent sign as its unit.
 *
 * <p>Stricter than {@link Double#parseDouble(String)}, which also accepts {@code 0x1p3} and {@code 1d}.
 *
 * @param text the number in ASCII, without its unit
 * @param marks what its marks say
 * @param unit the sign of its unit; empty for none
 */
public record Numeral(String text, Marks marks, String unit) {
    private static final char MINUS = '\u2212';

    /** Spaces that are not typed by accident, and apostrophes: nobody takes them for decimal marks. */
    private static final Pattern GROUPED =
            Pattern.compile("([-+]?[0-9]{1,3}(?:[\u00A0\u2009\u202F'\u2019][0-9]{3})+)((?:[.,][0-9]*)?)");

    private static final Pattern GROUP_SIGNS = Pattern.compile("[\u00A0\u2009\u202F'\u2019]");

    /** What the marks of a number say of point and comma. */
    public enum Marks {
        /** There is none. */
        NONE,
        /** A point that can only be decimal: {@code 12.5}. */
        DECIMAL_POINT,
        /** A comma that can only be decimal: {@code 12,5}. */
        DECIMAL_COMMA,
        /** A point before three digits, which may be decimal or between thousands: {@code 1.263}. */
        OPEN_POINT,
        /** A comma before three digits, which may be decimal or between thousands: {@code 1,263}. */
        OPEN_COMMA,
        /** Points between thousands, and perhaps a decimal comma: {@code 1.263,5} or {@code 1.263.500}. */
        THOUSANDS_POINT,
        /** Commas between thousands, and perhaps a decimal point: {@code 1,263.5} or {@code 1,263,500}. */
        THOUSANDS_COMMA;

        /** Returns whether the number can be read with a decimal mark, a point or a comma. */
        public boolean allows(char decimal) {
            return switch (this) {
                case NONE, OPEN_POINT, OPEN_COMMA -> true;
                case DECIMAL_POINT, THOUSANDS_COMMA -> decimal == '.';
                case DECIMAL_COMMA, THOUSANDS_POINT -> decimal == ',';
            };
        }
    }

    /** Reads a whole cell; empty if it is no number. Spaces around it are not allowed. */
    public static Optional<Numeral> of(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        char first = cell.charAt(0);
        char last = cell.charAt(cell.length() - 1);
        boolean simple = isDigit(last) || last == '.' || last == ',';
        // A word cannot be a number, however it goes on; this is the quick way past columns of text.
        if (simple && (isDigit(first) || first == '-' || first == '.' || first == '+' || first == ',')) {
            return parse(cell, "").or(() -> general(cell));
        }
        return Character.isLetter(first) && !Character.isDigit(first) ? Optional.empty() : general(cell);
    }

    private static Optional<Numeral> general(String cell) {
        String ascii = ascii(cell);
        int begin = 0;
        int end = ascii.length();
        String sign = "";
        if (isSign(ascii.charAt(0))) {
            sign = ascii.substring(0, 1);
            begin = 1;
        }
        String unit = "";
        if (begin < end && isCurrency(ascii.charAt(begin))) {
            unit = ascii.substring(begin, begin + 1);
            begin++;
        } else if (begin < end && isUnit(ascii.charAt(end - 1))) {
            end--;
            unit = ascii.substring(end, end + 1);
        }
        String number = ascii.substring(begin, end);
        if (!unit.isEmpty()) {
            number = number.strip();
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        number = sign + number;
        if (GROUPED.matcher(number).matches()) {
            number = GROUP_SIGNS.matcher(number).replaceAll("");
        }
        return parse(number, unit);
    }

    /** Returns the text with the digits and signs of all scripts as those of ASCII. */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < 0x80) {
                ascii.append(sign);
            } else if (Character.isDigit(sign)) {
                ascii.append((char) ('0' + Character.digit(sign, 10)));
            } else {
                ascii.append(
                        switch (sign) {
                            case MINUS, '\uFF0D' -> '-';
                            case '\uFF0B' -> '+';
                            case '\u066B', '\uFF0E' -> '.';
                            case '\u066C', '\uFF0C' -> ',';
                            case '\uFF05', '\u066A' -> '%';
                            default -> sign;
                        });
            }
        }
        return ascii.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isSign(char sign) {
        return sign == '-' || sign == '+';
    }

    private static boolean isMark(char sign) {
        return sign == '.' || sign == ',';
    }

    private static boolean isCurrency(char sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isUnit(char sign) {
        return sign == '%' || isCurrency(sign);
    }

    private static Optional<Numeral> parse(String text, String unit) {
        int begin = isSign(text.charAt(0)) ? 1 : 0;
        int end = begin;
        int digits = 0;
        int count = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || isMark(text.charAt(end)))) {
            if (isDigit(text.charAt(end))) {
                digits++;
            } else {
                count++;
            }
            end++;
        }
        boolean power = end < text.length();
        if (digits == 0 || (power && !isPower(text, end))) {
            return Optional.empty();
        }
        Optional<Marks> marks = switch (count) {
            case 0 -> Optional.of(Marks.NONE);
            case 1 -> Optional.of(one(text, begin, end, power));
            default -> power ? Optional.empty() : many(text, begin, end);
        };
        return marks.map(known -> new Numeral(text, known, unit));
    }

    /** Returns whether an exponent begins at an index and ends with the text. */
    private static boolean isPower(String text, int index) {
        if (text.charAt(index) != 'e' && text.charAt(index) != 'E') {
            return false;
        }
        int begin = index + 1;
        if (begin < text.length() && isSign(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end > begin && end == text.length();
    }

    private static Marks one(String text, int begin, int end, boolean power) {
        int mark = begin;
        while (!isMark(text.charAt(mark))) {
            mark++;
        }
        boolean comma = text.charAt(mark) == ',';
        boolean open = !power && isFirstGroup(text, begin, mark) && end - mark == 4;
        if (open) {
            return comma ? Marks.OPEN_COMMA : Marks.OPEN_POINT;
        }
        return comma ? Marks.DECIMAL_COMMA : Marks.DECIMAL_POINT;
    }

    /** Thousands begin with one to three digits, of which the first is not 0. */
    private static boolean isFirstGroup(String text, int begin, int mark) {
        return mark > begin && mark - begin <= 3 && text.charAt(begin) != '0';
    }

    private static Optional<Marks> many(String text, int begin, int end) {
        int mark = begin;
        while (!isMark(text.charAt(mark))) {
            mark++;
        }
        char thousands = text.charAt(mark);
        boolean grouped = isFirstGroup(text, begin, mark);
        while (grouped && mark < end && text.charAt(mark) == thousands) {
            int next = mark + 1;
            while (next < end && isDigit(text.charAt(next))) {
                next++;
            }
            grouped = next - mark == 4;
            mark = next;
        }
        // What follows the thousands is the other mark, once, and digits.
        for (int i = mark + 1; i < end; i++) {
            grouped &= isDigit(text.charAt(i));
        }
        return grouped
                ? Optional.of(thousands == ',' ? Marks.THOUSANDS_COMMA : Marks.THOUSANDS_POINT)
                : Optional.empty();
    }

    /**
     * Returns the double that is nearest to the number; infinite if it is too large for a double.
     *
     * @param decimal the decimal mark, a point or a comma; the other one is between thousands
     */
    public double value(char decimal) {
        if (marks == Marks.NONE) {
            return JavaDoubleParser.parseDouble(text);
        }
        return JavaDoubleParser.parseDouble(
                decimal == '.' ? text.replace(",", "") : text.replace(".", "").replace(',', '.'));
    }
}
