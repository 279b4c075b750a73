package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/** A source of points: generated ones, given ones, or one of these with standardised x; immutable. */
public sealed interface PointSource permits GeneratedPoints, GivenPoints, Standardised {

    /** Returns the number of points. */
    int count();

    /** Returns the points; may draw or scale them at each call, in time and memory proportional to their number. */
    Points points();

    /** Returns a new generator in its state after generating the points; for given points, one just seeded. */
    TorchRandom generator();

    /** Returns the names of the points and of their columns. */
    Labels labels();

    /** Returns the true line, about which the points are generated; empty for all other points. */
    Optional<Line> trueLine();

    /** Returns the settings of the generated points or, for given points, of those that would replace them. */
    GeneratedPoints generated();

    /** Returns whether these are the points that are generated, in their own units. */
    default boolean isGenerated() {
        return false;
    }

    /** Returns the points if they need not be made first; empty if they are generated or scaled. */
    default Optional<Points> pointsAtHand() {
        return Optional.empty();
    }

    /** Returns whether x is standardised, wholly or in part. */
    default boolean isStandardised() {
        return false;
    }

    /** Returns the same points with x in its own units. */
    default PointSource inOwnUnits() {
        return this;
    }

    /**
     * Returns the same points with x standardised in part.
     *
     * @param part how much of the scaling is applied, from 0 (own units) to 1
     * @throws IllegalArgumentException if the part is out of range
     */
    default PointSource standardised(double part) {
        return part == 0 ? inOwnUnits() : new Standardised(inOwnUnits(), part);
    }

    /** Returns whether the user can edit the points by hand: in their own units, and not too many. */
    default boolean isEditable() {
        // On the standardised scale a position on a chart is not the point's own x.
        return !isStandardised() && count() <= Parameter.MAX_EDITABLE_POINTS;
    }
}
