package io.github.sgdvisualizer.model.base;

/** The round numbers of scales: 1, 2 and 5 times a power of ten. */
public final class OneTwoFive {
    private static final int[] DIGITS = {1, 2, 5, 10};

    private OneTwoFive() {}

    /** Returns the least round number that is at least the given one, which must be finite and above zero. */
    public static double atLeast(double value) {
        int exponent = (int) Math.floor(Math.log10(value));
        for (int digit : DIGITS) {
            double round = of(digit, exponent);
            // A hair's breadth of tolerance, so that 0.2 stays 0.2 whatever its last bit.
            if (round >= value * (1 - 1e-12)) {
                return round;
            }
        }
        throw new IllegalArgumentException("must be finite and above 0, not " + value);
    }

    /** Returns the round number nearest to the given one by ratio, which must be finite and above zero. */
    public static double nearest(double value) {
        double above = atLeast(value);
        double below = atLeast(above / 2.5);
        return value * value < above * below ? below : above;
    }

    /** Returns digit · 10^exponent as the double that its decimal writing means. */
    private static double of(int digit, int exponent) {
        return Double.parseDouble(digit + "e" + exponent);
    }
}
