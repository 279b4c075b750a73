/** The loss surface as a component on which the user can choose a line. */
@NullMarked
package io.github.sgdvisualizer.window.chart.surface;

import org.jspecify.annotations.NullMarked;
