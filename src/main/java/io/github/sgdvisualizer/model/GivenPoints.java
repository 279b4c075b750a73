package io.github.sgdvisualizer.model;

import java.util.Optional;

/**
 * Points that a person gave.
 *
 * @param points the points
 * @param lesson the lesson that others would be drawn from
 */
public record GivenPoints(Points points, Lesson lesson) implements PointSource {
    @Override
    public int count() {
        return points.size();
    }

    @Override
    public Optional<Line> trueLine() {
        return Optional.empty();
    }
}
