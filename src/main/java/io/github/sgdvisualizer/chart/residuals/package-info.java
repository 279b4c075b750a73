/** Paints the residuals over x. */
@NullMarked
package io.github.sgdvisualizer.chart.residuals;

import org.jspecify.annotations.NullMarked;
