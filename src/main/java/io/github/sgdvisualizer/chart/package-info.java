/**
 * Paints charts in two layers without Swing components: a cached still layer with JFreeChart's axes, and a moving layer
 * painted in each frame.
 */
@NullMarked
package io.github.sgdvisualizer.chart;

import org.jspecify.annotations.NullMarked;
