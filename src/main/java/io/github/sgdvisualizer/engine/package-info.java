/** Runs the descent: one thread owns the mutable state, takes commands and publishes immutable snapshots. */
@NullMarked
package io.github.sgdvisualizer.engine;

import org.jspecify.annotations.NullMarked;
