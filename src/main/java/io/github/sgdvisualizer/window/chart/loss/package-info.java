/** The loss chart as a component. */
@NullMarked
package io.github.sgdvisualizer.window.chart.loss;

import org.jspecify.annotations.NullMarked;
