/** Swing controls that do not know what gradient descent is. */
@NullMarked
package io.github.sgdvisualizer.window.widget;

import org.jspecify.annotations.NullMarked;
