/** Assembles the window and brings snapshots to its panels. */
@NullMarked
package io.github.sgdvisualizer.window;

import org.jspecify.annotations.NullMarked;
