/** What is learned and how: points, lines, loss and gradient descent, as immutable values; needs nothing but {@code java.base}. */
@NullMarked
package io.github.sgdvisualizer.model;

import org.jspecify.annotations.NullMarked;
