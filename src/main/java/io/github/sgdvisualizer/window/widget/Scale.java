package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.model.base.OneTwoFive;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps the places of a slider, whole numbers from 0 to {@link #last()}, to values in ascending order. Neighbouring
 * places may have the same value.
 */
public interface Scale {
    /** Returns the last place. */
    int last();

    /**
     * Returns the value at a place.
     *
     * @param place from 0 to {@link #last()}, both included
     */
    double value(int place);

    /** Returns the place whose value is nearest; for a value outside the scale, the place at that end. */
    int place(double value);

    /**
     * Returns a scale of the given values; nearest means nearest by ratio.
     *
     * @param values above zero and ascending, not empty; the last may be infinite. The list is not copied
     */
    static Scale of(List<Double> values) {
        return new Scale() {
            @Override
            public int last() {
                return values.size() - 1;
            }

            @Override
            public double value(int place) {
                return values.get(place);
            }

            @Override
            public int place(double value) {
                int nearest = 0;
                for (int place = 1; place <= last(); place++) {
                    if (Math.abs(Math.log(values.get(place) / value))
                            < Math.abs(Math.log(values.get(nearest) / value))) {
                        nearest = place;
                    }
                }
                return value == Double.POSITIVE_INFINITY ? last() : nearest;
            }
        };
    }

    /**
     * Returns a scale of the round numbers …, 1, 2, 5, 10, … that lie between two values, both included.
     *
     * @param min finite and above zero
     */
    static Scale oneTwoFive(double min, double max) {
        List<Double> values = new ArrayList<>();
        for (double value = OneTwoFive.atLeast(min); value <= max; value = OneTwoFive.atLeast(value * 1.5)) {
            values.add(value);
        }
        return of(values);
    }

    /**
     * Returns a scale of evenly spaced values, each rounded to 7 significant digits.
     *
     * @param to above {@code from} by a multiple of {@code step}
     * @param step above zero
     */
    static Scale even(double from, double to, double step) {
        return new Scale() {
            @Override
            public int last() {
                return (int) Math.round((to - from) / step);
            }

            @Override
            public double value(int place) {
                return rounded(from + place * step, MathContext.DECIMAL32);
            }

            @Override
            public int place(double value) {
                return (int) Math.max(0, Math.min(last(), Math.round((value - from) / step)));
            }
        };
    }

    /**
     * Returns a logarithmic scale with 200 places per decade, each value rounded to two significant digits.
     *
     * @param min above zero
     * @param max above {@code min}, finite
     */
    static Scale logarithmic(double min, double max) {
        int placesPerDecade = 200;
        return new Scale() {
            private final int last = (int) Math.round(Math.log10(max / min) * placesPerDecade);

            @Override
            public int last() {
                return last;
            }

            @Override
            public double value(int place) {
                return rounded(min * Math.pow(max / min, (double) place / last), new MathContext(2));
            }

            @Override
            public int place(double value) {
                double place = Math.log(value / min) / Math.log(max / min) * last;
                return (int) Math.max(0, Math.min(last, Math.round(place)));
            }
        };
    }

    private static double rounded(double value, MathContext digits) {
        return BigDecimal.valueOf(value).round(digits).doubleValue();
    }
}
