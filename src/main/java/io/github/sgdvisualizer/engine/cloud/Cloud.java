package io.github.sgdvisualizer.engine.cloud;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The end lines of runs that differ only in how the same points are shuffled.
 *
 * @param settings the settings of the runs, except for the shuffle
 * @param steps the number of steps of each run
 * @param enough whether a run on all points converges within {@code steps}, so that the first guess no longer matters
 * @param runs the number of runs when the cloud is complete
 * @param ends the end lines of the runs so far, without those that diverged
 * @param lost the number of runs so far that diverged and have no end
 */
public record Cloud(Settings settings, int steps, boolean enough, int runs, List<Line> ends, int lost) {

    /** Returns the number of runs so far, from 0 to {@link #runs}. */
    public int made() {
        return ends.size() + lost;
    }

    /** Returns whether the cloud is complete. */
    public boolean isDone() {
        return made() == runs;
    }

    /** Returns the means of the ends' slopes and intercepts; zero for no ends. */
    public Line middle() {
        return new Line(mean(Line::slope), mean(Line::intercept));
    }

    /**
     * Returns the sample standard deviations (divisor n − 1) of the ends' slopes and intercepts, as a pair in a line.
     *
     * @return zero for fewer than two ends
     */
    public Line spread() {
        return new Line(deviation(Line::slope), deviation(Line::intercept));
    }

    /**
     * Returns the sample covariance (divisor n − 1) of the ends' slopes and intercepts; zero for fewer than two ends.
     */
    public double covariance() {
        Line middle = middle();
        double sum = 0;
        for (Line end : ends) {
            sum += (end.slope() - middle.slope()) * (end.intercept() - middle.intercept());
        }
        return ends.size() < 2 ? 0 : sum / (ends.size() - 1);
    }

    private double mean(ToDoubleFunction<Line> of) {
        return ends.stream().mapToDouble(of).average().orElse(0);
    }

    private double deviation(ToDoubleFunction<Line> of) {
        double mean = mean(of);
        double sum = ends.stream()
                .mapToDouble(end -> Math.pow(of.applyAsDouble(end) - mean, 2))
                .sum();
        return ends.size() < 2 ? 0 : Math.sqrt(sum / (ends.size() - 1));
    }
}
