package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/**
 * Points of another source with x scaled to mean 0 and deviation 1, which makes the loss a round bowl.
 *
 * @param raw the source of the points in their own units, not standardised
 * @param part how much of the scaling is applied, above 0 and at most 1; less than 1 only during the animation
 */
public record Standardised(PointSource raw, double part) implements PointSource {

    /**
     * Checks both values.
     *
     * @throws IllegalArgumentException if the part is out of range, or the source is standardised already
     */
    public Standardised {
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException("the part must be above 0 and at most 1, not " + part);
        }
        if (raw.isStandardised()) {
            throw new IllegalArgumentException("what is standardised already cannot be standardised");
        }
    }

    @Override
    public int count() {
        return raw.count();
    }

    @Override
    public Points points() {
        Points own = raw.points();
        return own.scaled(Scaling.standardising(own).part(part));
    }

    @Override
    public boolean isStandardised() {
        return true;
    }

    @Override
    public PointSource inOwnUnits() {
        return raw;
    }

    @Override
    public TorchRandom generator() {
        return raw.generator();
    }

    /** Returns empty, since in scaled units the true line would depend on the points. */
    @Override
    public Optional<Line> trueLine() {
        return Optional.empty();
    }

    @Override
    public Labels labels() {
        return raw.labels();
    }

    @Override
    public GeneratedPoints generated() {
        return raw.generated();
    }
}
