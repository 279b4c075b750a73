/** Paints the loss over the steps. */
@NullMarked
package io.github.sgdvisualizer.chart.loss;

import org.jspecify.annotations.NullMarked;
