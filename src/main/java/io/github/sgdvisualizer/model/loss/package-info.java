/** The mean squared error of a line, its curvature, and the learning rates that are stable on it. */
@NullMarked
package io.github.sgdvisualizer.model.loss;

import org.jspecify.annotations.NullMarked;
