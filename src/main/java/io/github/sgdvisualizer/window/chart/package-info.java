/** A chart as a Swing component. */
@NullMarked
package io.github.sgdvisualizer.window.chart;

import org.jspecify.annotations.NullMarked;
