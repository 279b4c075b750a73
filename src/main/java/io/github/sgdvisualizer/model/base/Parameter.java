package io.github.sgdvisualizer.model.base;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The numbers that the user can set, each with its allowed values; the only place where these limits are defined.
 *
 * <p>Parameters of optimizers and schedules are named after PyTorch's arguments.
 */
public enum Parameter {
    POINTS(Kind.WHOLE, 2, 1_000_000),
    LEARNING_RATE(Kind.POSITIVE, Double.MIN_VALUE, Double.MAX_VALUE),
    STEPS(Kind.WHOLE, 0, Parameter.MAX_STEPS),
    SPEED(Kind.REAL, 1, 1_000),
    SEED(Kind.WHOLE, 0, 4_294_967_295L),
    TRUE_SLOPE(Kind.REAL, -10, 10),
    TRUE_INTERCEPT(Kind.REAL, -10, 10),
    NOISE(Kind.REAL, 0, 5),
    START_SLOPE(Kind.REAL, -1_000_000, 1_000_000),
    START_INTERCEPT(Kind.REAL, -1_000_000, 1_000_000),
    BATCH_SIZE(Kind.WHOLE, 1, 1_000_000),
    LR_DECAY(Kind.REAL, 0, 1_000),
    ALPHA(Kind.PART, 0, 1),
    BETA1(Kind.PART, 0, 1),
    BETA2(Kind.PART, 0, 1),
    EPS(Kind.POSITIVE, Double.MIN_VALUE, Double.MAX_VALUE),
    MOMENTUM(Kind.PART, 0, 1),
    STEP_SIZE(Kind.WHOLE, 1, Parameter.MAX_STEPS),
    GAMMA(Kind.REAL, 0, 1),
    T_MAX(Kind.WHOLE, 1, Parameter.MAX_STEPS),
    ETA_MIN(Kind.REAL, 0, 1_000_000),
    START_FACTOR(Kind.REAL, 0.001, 1),
    TOTAL_ITERS(Kind.WHOLE, 1, Parameter.MAX_STEPS);

    /** The maximum number of steps of a run, whether it has converged or not. */
    public static final int MAX_STEPS = 10_000_000;

    /** The maximum number of points that the user can edit by hand; more points can only be looked at. */
    public static final int MAX_EDITABLE_POINTS = 10_000;

    /** The kinds of numbers. */
    public enum Kind {
        /** A whole number between two bounds, both included. */
        WHOLE,
        /** Any finite number between two bounds, both included. */
        REAL,
        /** Any number from the lower bound, included, to the upper bound, excluded. */
        PART,
        /** Any finite number above 0. */
        POSITIVE
    }

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+");
    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:[eE][+-]?\\d+)?");

    private final Kind kind;
    private final double min;
    private final double max;

    Parameter(Kind kind, double min, double max) {
        this.kind = kind;
        this.min = min;
        this.max = max;
    }

    /** Returns the name used for options and components: {@code lr-decay} for {@link #LR_DECAY}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the lower bound, which is allowed. */
    public double min() {
        return min;
    }

    /** Returns the upper bound, which is allowed unless the kind is {@link Kind#PART}. */
    public double max() {
        return max;
    }

    /** Returns whether the value is allowed; NaN and infinite values never are. */
    public boolean allows(double value) {
        boolean under = kind == Kind.PART ? value < max : value <= max;
        return value >= min && under && (kind != Kind.WHOLE || value == Math.rint(value));
    }

    /**
     * Returns the value clamped to the bounds, both included.
     *
     * <p>Does not round, and does not exclude the upper bound of a {@link Kind#PART}. NaN stays NaN.
     */
    public double nearest(double value) {
        return Math.max(min, Math.min(max, value));
    }

    /**
     * Returns the number of an option on a command line, or empty if the text is not a number or not an allowed one.
     *
     * <p>Decimals may have a point or a comma ({@code 0.1}, {@code 0,1}), whole numbers may have group separators
     * ({@code 1,000}). White space around the number is ignored.
     */
    public OptionalDouble read(String text) {
        String plain = text.strip().replace('−', '-');
        String number;
        if (kind == Kind.WHOLE && GROUPED.matcher(plain).matches()) {
            number = plain.replaceAll("[^\\d+-]", "");
        } else if ((kind == Kind.WHOLE ? DIGITS : DECIMAL).matcher(plain).matches()) {
            number = plain.replace(',', '.');
        } else {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number);
        return allows(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * Returns the value if it is allowed.
     *
     * @throws IllegalArgumentException if it is not allowed; the message says what was given and what is allowed
     */
    public double check(double value) {
        if (!allows(value)) {
            String allowed = switch (kind) {
                case POSITIVE -> "a finite number above 0";
                case PART -> "from " + min + " to less than " + max;
                case WHOLE, REAL -> "from " + min + " to " + max;
            };
            throw new IllegalArgumentException(name() + " must be " + allowed + ", not " + value);
        }
        return value;
    }
}
