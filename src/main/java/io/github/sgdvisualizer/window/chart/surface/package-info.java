/** The loss surface as a component on which a place can be chosen. */
@NullMarked
package io.github.sgdvisualizer.window.chart.surface;

import org.jspecify.annotations.NullMarked;
