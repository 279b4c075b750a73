/** The mean squared error of a line over points, its shape, and which learning rates are stable on it. */
@NullMarked
package io.github.sgdvisualizer.model.loss;

import org.jspecify.annotations.NullMarked;
