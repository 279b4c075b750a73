package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/**
 * Points that are not generated: from a file, from the clipboard, from a built-in data set or edited by hand.
 *
 * @param points at least 2 and at most 1,000,000 points
 * @param labels the names of the points and of their columns
 * @param generated the generated points to which the user can return; its seed is also used for shuffles
 */
public record GivenPoints(Points points, Labels labels, GeneratedPoints generated) implements PointSource {

    /**
     * Checks the number of points.
     *
     * @throws IllegalArgumentException if there are too few or too many points
     */
    public GivenPoints {
        Parameter.POINTS.check(points.size());
    }

    /** Returns the given points with the labels and the generated points of the source that they replace. */
    public static GivenPoints insteadOf(PointSource source, Points points) {
        return new GivenPoints(points, source.labels(), source.generated());
    }

    @Override
    public int count() {
        return points.size();
    }

    @Override
    public Optional<Points> pointsAtHand() {
        return Optional.of(points);
    }

    @Override
    public TorchRandom generator() {
        return new TorchRandom(generated.seed());
    }

    @Override
    public Optional<Line> trueLine() {
        return Optional.empty();
    }
}
