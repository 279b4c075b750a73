package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a {@link SketchPad} shows. All heights are parts of the first loss.
 *
 * @param firstLoss the loss at step 0; empty while it is not known
 * @param steps the number of steps along the axis
 * @param drawn what was drawn
 * @param open whether it can be drawn now
 * @param truth the heights of the true curve, evenly spread over the steps; empty until the answer; unmodifiable
 * @param said what is said of both curves; empty until the answer
 */
public record Sketch(
        OptionalDouble firstLoss, int steps, DrawnCurve drawn, boolean open, List<Double> truth, String said) {
    /** Nothing, and nothing to draw. */
    static final Sketch NONE = new Sketch(OptionalDouble.empty(), 1, DrawnCurve.NONE, false, List.of(), "");

    public Sketch {
        // A loss that is no positive number has no axis.
        firstLoss = firstLoss.stream()
                .filter(loss -> Double.isFinite(loss) && loss > 0)
                .findFirst();
        truth = List.copyOf(truth);
    }

    Sketch with(DrawnCurve curve) {
        return new Sketch(firstLoss, steps, curve, open, truth, said);
    }
}
