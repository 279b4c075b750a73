package io.github.sgdvisualizer.engine.cloud;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where runs end that differ in nothing but the shuffles of the same points.
 *
 * @param settings theirs, but for the shuffle
 * @param steps so many steps each takes
 * @param enough whether with so many steps a run on all points together converges, so that the first guess is forgotten
 * @param runs so many there will be
 * @param ends where they end, as far as they were made
 * @param lost how many have no end, because they diverge
 */
public record Cloud(Settings settings, int steps, boolean enough, int runs, List<Line> ends, int lost) {

    /** Returns how many runs were made. */
    public int made() {
        return ends.size() + lost;
    }

    /** Returns whether all runs were made. */
    public boolean isDone() {
        return made() == runs;
    }

    /** Returns the mean of the ends. */
    public Line middle() {
        return new Line(mean(Line::slope), mean(Line::intercept));
    }

    /** Returns the standard deviations of the ends' slopes and intercepts, as a line has them; zero for fewer than two. */
    public Line spread() {
        return new Line(deviation(Line::slope), deviation(Line::intercept));
    }

    /** Returns how the ends' slopes and intercepts vary together: their covariance; zero for fewer than two. */
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
