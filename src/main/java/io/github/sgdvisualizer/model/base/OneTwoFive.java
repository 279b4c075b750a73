package io.github.sgdvisualizer.model.base;

/** Rounds to the numbers used on scales: 1, 2 and 5 times a power of ten. */
public final class OneTwoFive {
    private static final int[] DIGITS = {1, 2, 5, 10};

    private OneTwoFive() {}

    /**
     * Returns the smallest round number that is at least the given value.
     *
     * @param value finite and above 0
     * @throws IllegalArgumentException if the value is NaN; other wrong values are not detected
     */
    public static double atLeast(double value) {
        int exponent = (int) Math.floor(Math.log10(value));
        for (int digit : DIGITS) {
            double round = of(digit, exponent);
            // With a small tolerance, so that 0.2 stays 0.2 whatever its last bit is.
            if (round >= value * (1 - 1e-12)) {
                return round;
            }
        }
        throw new IllegalArgumentException("must be finite and above 0, not " + value);
    }

    /**
     * Returns the round number whose ratio to the given value is nearest to 1.
     *
     * @param value finite and above 0
     * @throws IllegalArgumentException if the value is NaN; other wrong values are not detected
     */
    public static double nearest(double value) {
        double above = atLeast(value);
        double below = atLeast(above / 2.5);
        return value * value < above * below ? below : above;
    }

    /** Returns digit · 10^exponent, correctly rounded: the double that its decimal notation means. */
    private static double of(int digit, int exponent) {
        return Double.parseDouble(digit + "e" + exponent);
    }
}
