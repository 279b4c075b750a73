package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.base.Line;

/**
 * The state of a run after a number of steps.
 *
 * @param step the number of steps taken, at least 0
 * @param line the line after these steps
 * @param loss the loss of that line over all points, in squared units of y
 */
public record RunState(int step, Line line, double loss) {}
