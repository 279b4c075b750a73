package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.model.run.RunProgress;
import java.awt.Rectangle;
import java.util.List;

/**
 * Computes the range of slopes and intercepts that the loss surface shows.
 *
 * <p>It contains the contour through the first guess, or the clouds if there are any. For a run that diverges it is wider
 * by a fixed factor, so that the path stays in sight.
 */
final class SurfaceBox {
    private static final double MARGIN = 1.08;

    /** Both axes have equal units as long as neither needs to be widened by more than this factor. */
    private static final double MAX_WIDENING = 4;

    /** Minimum half-width of a box around clouds, as all runs of a cloud may end on the same line. */
    private static final double MIN_REACH = 1e-9;

    /** The maximum factor for a run that diverges: beyond it the first steps would not be seen. */
    private static final int MAX_DIVERGED_WIDENING = 16;

    private SurfaceBox() {}

    /** Returns the box for a run: around the contour through its first guess, widened if it is known to diverge. */
    static PlotBounds around(RunProgress progress) {
        int times = widening(progress);
        return widened(around(progress.error(), progress.settings().start()), times, times);
    }

    /** Returns the bounding box of the contour through a line, with a margin. */
    static PlotBounds around(MeanSquaredError error, Line start) {
        Line best = error.best();
        double excess = Math.max(error.excess(start), 1e-12);
        double meanX = error.points().meanX();
        double variance = error.points().varianceX();
        double slopes;
        double intercepts;
        if (variance > 0) {
            // The extremes of d and c on d² · Var(x) + (c + d · mean(x))² = excess.
            slopes = Math.sqrt(excess / variance);
            intercepts = Math.sqrt(excess * (1 + meanX * meanX / variance));
        } else {
            slopes = Math.max(1, Math.abs(start.slope() - best.slope()));
            intercepts = Math.sqrt(excess) + slopes * Math.abs(meanX);
        }
        return new PlotBounds(
                best.slope() - slopes * MARGIN,
                best.slope() + slopes * MARGIN,
                best.intercept() - intercepts * MARGIN,
                best.intercept() + intercepts * MARGIN);
    }

    /** Returns the excess loss of the outermost contour in the box of a run. */
    static double outermost(RunProgress progress) {
        int times = widening(progress);
        return progress.error().excess(progress.settings().start()) * times * times;
    }

    /** Returns where the path of a run turns towards the best line: the first guess, and where it will swing over. */
    static List<Line> turns(RunProgress progress) {
        Line start = progress.settings().start();
        Line best = progress.error().best();
        Curvature curvature = progress.error().curvature();
        double reach = widening(progress) * reach(progress);
        if (Diagnosis.diverges(progress)) {
            return List.of(start, off(best, curvature, reach), off(best, curvature, -reach));
        }
        boolean swings = progress.settings().learningRate() * curvature.steepest() > 1;
        double steep = (start.slope() - best.slope()) * curvature.steepestSlope()
                + (start.intercept() - best.intercept()) * curvature.steepestIntercept();
        return swings ? List.of(start, off(start, curvature, -2 * steep)) : List.of(start);
    }

    /** Returns the line that is off another one along the steepest direction. */
    private static Line off(Line line, Curvature curvature, double off) {
        return new Line(
                line.slope() + off * curvature.steepestSlope(), line.intercept() + off * curvature.steepestIntercept());
    }

    /** Returns how far off the best line the contour of the first guess is along the steepest direction. */
    private static double reach(RunProgress progress) {
        double excess = progress.error().excess(progress.settings().start());
        return Math.sqrt(2 * excess / progress.error().curvature().steepest());
    }

    /**
     * Returns by how much the box of a run is widened: by 1 unless the run is known to diverge, else by the smallest power
     * of two at which a line off the best one along the steepest direction is no longer on the data chart, where the run
     * ends.
     */
    private static int widening(RunProgress progress) {
        if (!Diagnosis.diverges(progress)) {
            return 1;
        }
        double reach = reach(progress);
        int times = 1;
        while (times < MAX_DIVERGED_WIDENING
                && (isOnChart(progress, times * reach) || isOnChart(progress, -times * reach))) {
            times *= 2;
        }
        return times;
    }

    /** Returns whether the data chart shows the line that is off the best one along the steepest direction. */
    private static boolean isOnChart(RunProgress progress, double off) {
        return progress.bounds()
                .crosses(off(progress.error().best(), progress.error().curvature(), off));
    }

    /**
     * Returns a square box that contains all clouds.
     *
     * <p>Its size is rounded up to a power of √2, so that it does not change with every small change of a cloud.
     *
     * @param middle centre of the box
     */
    static PlotBounds around(Line middle, List<Cloud> clouds) {
        double slopes = 0;
        double intercepts = 0;
        for (Cloud cloud : clouds) {
            for (Line end : cloud.ends()) {
                slopes = Math.max(slopes, Math.abs(end.slope() - middle.slope()));
                intercepts = Math.max(intercepts, Math.abs(end.intercept() - middle.intercept()));
            }
        }
        double max = Math.max(Math.max(slopes, intercepts), MIN_REACH);
        double reach = Math.pow(2, Math.ceil(2 * Math.log(max) / Math.log(2)) / 2);
        return new PlotBounds(
                middle.slope() - reach, middle.slope() + reach, middle.intercept() - reach, middle.intercept() + reach);
    }

    /**
     * Returns the box, widened so that a unit has the same length on both axes.
     *
     * @param plot the plot rectangle in component pixels
     * @return the widened box; the same box if the plot is empty or the factor would exceed {@link #MAX_WIDENING}
     */
    static PlotBounds withEqualUnits(PlotBounds box, Rectangle plot) {
        double perSlope = plot.width / width(box);
        double perIntercept = plot.height / height(box);
        double ratio = perSlope / perIntercept;
        if (plot.isEmpty() || Math.max(ratio, 1 / ratio) > MAX_WIDENING) {
            return box;
        }
        return ratio > 1 ? widened(box, ratio, 1) : widened(box, 1, 1 / ratio);
    }

    /** Returns whether a unit has the same length on both axes, up to 5 %. */
    static boolean hasEqualUnits(PlotBounds box, Rectangle plot) {
        double ratio = plot.width / width(box) / (plot.height / height(box));
        return Math.abs(ratio - 1) < 0.05;
    }

    private static PlotBounds widened(PlotBounds box, double acrossTimes, double upwardsTimes) {
        double middle = (box.left() + box.right()) / 2;
        double centre = (box.bottom() + box.top()) / 2;
        double across = width(box) / 2 * acrossTimes;
        double upwards = height(box) / 2 * upwardsTimes;
        return new PlotBounds(middle - across, middle + across, centre - upwards, centre + upwards);
    }

    private static double width(PlotBounds box) {
        return box.right() - box.left();
    }

    private static double height(PlotBounds box) {
        return box.top() - box.bottom();
    }
}
