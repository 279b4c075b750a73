/** Paints points, the learning line and their overlays. */
@NullMarked
package io.github.sgdvisualizer.chart.points;

import org.jspecify.annotations.NullMarked;
