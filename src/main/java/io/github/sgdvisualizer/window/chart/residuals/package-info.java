/** The residuals as a component. */
@NullMarked
package io.github.sgdvisualizer.window.chart.residuals;

import org.jspecify.annotations.NullMarked;
