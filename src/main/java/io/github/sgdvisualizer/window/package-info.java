/** Assembles the window and passes snapshots to its panels. */
@NullMarked
package io.github.sgdvisualizer.window;

import org.jspecify.annotations.NullMarked;
