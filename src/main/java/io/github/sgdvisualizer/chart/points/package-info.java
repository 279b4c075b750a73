/** Paints points, the learning line, and what is shown beside them. */
@NullMarked
package io.github.sgdvisualizer.chart.points;

import org.jspecify.annotations.NullMarked;
