package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
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
    GeneratedPoints lesson();
}
