/** Keys and gestures that work in the whole window. */
@NullMarked
package io.github.sgdvisualizer.window.command;

import org.jspecify.annotations.NullMarked;
