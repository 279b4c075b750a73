/** The clock: one background thread that runs descents and hands out immutable snapshots. */
@NullMarked
package io.github.sgdvisualizer.engine;

import org.jspecify.annotations.NullMarked;
