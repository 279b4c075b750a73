/** The charts: a still layer drawn by JFreeChart and a moving layer drawn each frame. */
@NullMarked
package io.github.sgdvisualizer.window.chart;

import org.jspecify.annotations.NullMarked;
