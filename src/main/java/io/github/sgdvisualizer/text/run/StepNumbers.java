package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Writes the numbers of a step, wherever it is shown, with two more decimals than the large readouts. */
public final class StepNumbers {
    /** Stands for a number that is not finite or not known. */
    public static final String UNKNOWN = "…";

    private static final int DECIMALS = 4;

    /** How many more decimals a step has than the large readouts. */
    private static final int FINER = 2;

    private final MeanSquaredError error;
    private final DecimalPlaces places;

    /**
     * Writes numbers with the decimals for some points.
     *
     * @param error the error of these points
     */
    public StepNumbers(MeanSquaredError error) {
        this.error = error;
        places = DecimalPlaces.of(error.points());
    }

    public String slope(Line line) {
        return Numbers.fixed(line.slope(), places.slope() + FINER);
    }

    public String intercept(Line line) {
        return Numbers.fixed(line.intercept(), places.intercept() + FINER);
    }

    /** Returns the two numbers of a line in parentheses. */
    public String line(Line line) {
        return pair(slope(line), intercept(line));
    }

    /** Returns the two parts of a gradient in parentheses. */
    public static String gradient(Gradient gradient) {
        return pair(Numbers.fixed(gradient.slope(), DECIMALS), Numbers.fixed(gradient.intercept(), DECIMALS));
    }

    /** Returns one part of a gradient. */
    public static String part(double derivative) {
        return known(derivative, DECIMALS);
    }

    public static String rate(double rate) {
        return Numbers.rounded(BigDecimal.valueOf(rate));
    }

    /** Returns a loss, or the square root of one. */
    public String loss(double loss) {
        return known(loss, places.loss());
    }

    /** Returns R² of a line. */
    public String rSquared(Line line) {
        OptionalDouble value = error.rSquared(line);
        return value.isPresent() ? known(value.getAsDouble(), DECIMALS) : Messages.of("numbers.undefined");
    }

    private static String pair(String first, String second) {
        return Messages.of("numbers.gradient.parts", first, second);
    }

    private static String known(double value, int decimals) {
        return Double.isFinite(value) ? Numbers.fixed(value, decimals) : UNKNOWN;
    }
}
