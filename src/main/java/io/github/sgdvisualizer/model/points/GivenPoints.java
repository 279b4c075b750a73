package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/**
 * Points that a person gave.
 *
 * @param points the points
 * @param labels what they are called
 * @param lesson the lesson that others would be drawn from
 */
public record GivenPoints(Points points, Labels labels, GeneratedPoints lesson) implements PointSource {

    /** Checks that there are enough of them. */
    public GivenPoints {
        Parameter.POINTS.check(points.size());
    }

    /** Returns points that take the place of those of a source: they keep its labels. */
    public static GivenPoints insteadOf(PointSource source, Points points) {
        return new GivenPoints(points, source.labels(), source.lesson());
    }

    @Override
    public int count() {
        return points.size();
    }

    @Override
    public TorchRandom generator() {
        return new TorchRandom(lesson.seed());
    }

    @Override
    public Optional<Line> trueLine() {
        return Optional.empty();
    }
}
