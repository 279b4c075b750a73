package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/** Where points come from: drawn as the lesson draws them, given, or one of these on another scale. */
public sealed interface PointSource permits GeneratedPoints, GivenPoints, Standardised {

    /** Returns how many points there are. */
    int count();

    /** Returns the points; drawing them takes time and memory in proportion to their number. */
    Points points();

    /** Returns the random stream that has made the points, as it stands after them; of given points, one not used yet. */
    TorchRandom generator();

    /** Returns what the points are called. */
    Labels labels();

    /** Returns the line that the points are drawn about, if there is one. */
    Optional<Line> trueLine();

    /** Returns the lesson that the points are drawn from or, of given ones, that others would be drawn from. */
    GeneratedPoints lesson();
}
