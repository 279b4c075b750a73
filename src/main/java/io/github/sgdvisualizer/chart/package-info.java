/**
 * Painters of charts in two layers, without Swing: a still one with JFreeChart's axes, and one that moves each
 * frame.
 */
@NullMarked
package io.github.sgdvisualizer.chart;

import org.jspecify.annotations.NullMarked;
