/** The data chart as a component, with the mouse and the keys that change points and line. */
@NullMarked
package io.github.sgdvisualizer.window.chart.points;

import org.jspecify.annotations.NullMarked;
