package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.lesson.CurveShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A loss curve as it was drawn. It begins at the first loss of the run, whatever is drawn.
 *
 * <p>Heights are parts of the first loss, so that a curve keeps its shape where the points of a scene are changed.
 *
 * @param heights the height at each place, from 0 at the first guess to {@link #LAST} at the last step, each from 0 to
 *     {@link #TOP}; NaN where nothing was drawn; unmodifiable
 */
public record DrawnCurve(List<Double> heights) {
    /** The last place: places are evenly spread over the steps. */
    public static final int LAST = 100;

    /** The greatest height that can be drawn; it follows from nothing that the run does. */
    public static final double TOP = 1.5;

    /** Nothing was drawn. */
    public static final DrawnCurve NONE = new DrawnCurve(Collections.nCopies(LAST + 1, Double.NaN));

    public DrawnCurve {
        List<Double> beginning = new ArrayList<>(heights);
        beginning.set(0, 1.0);
        heights = List.copyOf(beginning);
    }

    /** Returns whether nothing was drawn. */
    public boolean isEmpty() {
        return lastDrawn() == 0;
    }

    /** Returns the last place that was drawn; 0 if none was. */
    public int lastDrawn() {
        int place = LAST;
        while (place > 0 && heights.get(place).isNaN()) {
            place--;
        }
        return place;
    }

    /** Returns this curve after a straight stroke, which replaces what it passes over; what lies outside is moved to the border. */
    public DrawnCurve with(int from, double fromHeight, int to, double toHeight) {
        List<Double> changed = new ArrayList<>(heights);
        int first = within(Math.min(from, to));
        int last = within(Math.max(from, to));
        for (int place = first; place <= last; place++) {
            double part = from == to ? 1 : (double) (place - from) / (to - from);
            double height = fromHeight + part * (toHeight - fromHeight);
            changed.set(place, Math.max(0, Math.min(TOP, height)));
        }
        return new DrawnCurve(changed);
    }

    /** Returns this curve with another height at a place, joined by straight lines with what was drawn so far away. */
    public DrawnCurve moved(int at, double height, int away) {
        List<Double> changed = new ArrayList<>(heights);
        for (int place = Math.max(0, at - away + 1); place < Math.min(LAST + 1, at + away); place++) {
            changed.set(place, Double.NaN);
        }
        return new DrawnCurve(changed).with(at, height, at, height);
    }

    private static int within(int place) {
        return Math.max(0, Math.min(LAST, place));
    }

    /** Returns the heights at all places: straight lines join what was drawn, and after it the curve goes on level. */
    public double[] joined() {
        double[] joined = new double[LAST + 1];
        int before = 0;
        for (int place = 0; place <= LAST; place++) {
            double height = heights.get(place);
            joined[place] = Double.isNaN(height) ? joined[before] : height;
            if (!Double.isNaN(height)) {
                for (int between = before + 1; between < place; between++) {
                    joined[between] =
                            joined[before] + (height - joined[before]) * (between - before) / (place - before);
                }
                before = place;
            }
        }
        return joined;
    }

    /**
     * Returns the loss at each step.
     *
     * @param firstLoss the loss at the beginning
     * @param steps the number of steps
     */
    public double[] losses(double firstLoss, int steps) {
        double[] joined = joined();
        double[] losses = new double[steps + 1];
        for (int step = 0; step <= steps; step++) {
            double place = steps == 0 ? 0 : (double) step / steps * LAST;
            int left = Math.min(LAST - 1, (int) place);
            losses[step] = firstLoss * (joined[left] + (place - left) * (joined[left + 1] - joined[left]));
        }
        return losses;
    }

    /** Returns what it looks like. */
    public CurveShape shape() {
        return CurveShape.of(joined());
    }
}
