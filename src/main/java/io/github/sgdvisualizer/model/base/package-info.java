/** Basic values of the model: lines, gradients, curvature, random numbers and the limits of each setting. */
@NullMarked
package io.github.sgdvisualizer.model.base;

import org.jspecify.annotations.NullMarked;
