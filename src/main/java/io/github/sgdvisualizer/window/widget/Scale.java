package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.model.base.OneTwoFive;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The values that a slider's places stand for, in rising order. */
public interface Scale {
    /** Returns the last place; the first is 0. */
    int last();

    /** Returns the value at a place. */
    double value(int place);

    /** Returns the place nearest to a value; beyond the ends, the end. */
    int place(double value);

    /** A scale of the given values. */
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

    /** The round numbers 1, 2, 5, 10 … from the least to the greatest given. */
    static Scale oneTwoFive(double min, double max) {
        List<Double> values = new ArrayList<>();
        for (double value = OneTwoFive.atLeast(min); value <= max; value = OneTwoFive.atLeast(value * 1.5)) {
            values.add(value);
        }
        return of(values);
    }

    /** Even steps from one value to another. */
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

    /** Even steps of the logarithm between two values above zero, each value rounded to two digits. */
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
