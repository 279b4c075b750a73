/** Key bindings and gestures for the whole window. */
@NullMarked
package io.github.sgdvisualizer.window.command;

import org.jspecify.annotations.NullMarked;
