package io.github.sgdvisualizer.text;

import io.github.sgdvisualizer.model.base.Parameter;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them in the {@link UiLocale#present() present locale}.
 *
 * <p>Of point and comma, one is the locale's decimal mark. The other one stands between groups of three digits wherever
 * it can: in German {@code 1.000} is a thousand. Where it cannot, a single one is a decimal mark, too: in German
 * {@code 0.1} and {@code 12.5} are what they are in English. Groups may have spaces or apostrophes between them
 * instead. A number with an exponent has no groups.
 */
public final class TypedNumber {
    private static final Pattern PARTS = Pattern.compile("([+-]?)([\\d.,'’ \\u00a0\\u202f]+)((?:[eE][+-]?\\d+)?)");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,'’ \\u00a0\\u202f])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.?\\d*|\\.\\d+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private TypedNumber() {}

    /**
     * Returns the number that a text stands for; empty if it is no number, or one that is not allowed.
     *
     * @param text white space around the number is ignored
     * @param parameter decides which numbers are allowed; a whole number must have no decimal mark and no exponent
     */
    public static OptionalDouble read(String text, Parameter parameter) {
        Matcher parts = PARTS.matcher(text.strip().replace('−', '-'));
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        String exponent = parts.group(3);
        String mantissa = plain(parts.group(2), exponent.isEmpty());
        boolean whole = parameter.kind() == Parameter.Kind.WHOLE;
        if (!(whole ? DIGITS : DECIMAL).matcher(mantissa).matches() || (whole && !exponent.isEmpty())) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(parts.group(1) + mantissa + exponent);
        return parameter.allows(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Returns the digits without group marks and with a decimal point; no number if the marks make no sense. */
    private static String plain(String digits, boolean mayBeGrouped) {
        char mark = UiLocale.present().decimalMark();
        char other = mark == '.' ? ',' : '.';
        int end = digits.indexOf(mark) < 0 ? digits.length() : digits.indexOf(mark);
        String beforeMark = digits.substring(0, end);
        String fraction = digits.substring(end).replace(mark, '.');
        if (mayBeGrouped && GROUPED.matcher(beforeMark).matches()) {
            return beforeMark.replaceAll("\\D", "") + fraction;
        }
        return fraction.isEmpty() ? beforeMark.replace(other, '.') : beforeMark + fraction;
    }
}
