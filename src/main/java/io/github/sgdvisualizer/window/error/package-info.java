/** Errors that the program did not expect, as the user is told of them. */
@NullMarked
package io.github.sgdvisualizer.window.error;

import org.jspecify.annotations.NullMarked;
