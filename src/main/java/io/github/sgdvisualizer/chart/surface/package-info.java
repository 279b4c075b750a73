/** Paints the loss over slope and intercept, with the path of a run on it. */
@NullMarked
package io.github.sgdvisualizer.chart.surface;

import org.jspecify.annotations.NullMarked;
