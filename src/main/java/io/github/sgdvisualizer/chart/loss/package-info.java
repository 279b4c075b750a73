/** Paints the loss against the step. */
@NullMarked
package io.github.sgdvisualizer.chart.loss;

import org.jspecify.annotations.NullMarked;
