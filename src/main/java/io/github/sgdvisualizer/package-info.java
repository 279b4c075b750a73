/** The program's entry: what is asked for is run in a window or in the terminal. */
@NullMarked
package io.github.sgdvisualizer;

import org.jspecify.annotations.NullMarked;
