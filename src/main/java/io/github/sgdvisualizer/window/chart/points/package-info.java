/** The data chart as a component, with the mouse and key handlers that edit points and line. */
@NullMarked
package io.github.sgdvisualizer.window.chart.points;

import org.jspecify.annotations.NullMarked;
