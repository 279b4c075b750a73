/** Reads the command line and runs without a window. */
@NullMarked
package io.github.sgdvisualizer.terminal;

import org.jspecify.annotations.NullMarked;
