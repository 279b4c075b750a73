package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;

/**
 * One instant of a run.
 *
 * @param step steps taken so far
 * @param line the line after them
 * @param loss its loss over all points
 */
public record RunState(int step, Line line, double loss) {}
