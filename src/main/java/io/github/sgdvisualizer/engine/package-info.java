/** Commands in, snapshots out: one thread owns all that changes, and hands it out as immutable snapshots. */
@NullMarked
package io.github.sgdvisualizer.engine;

import org.jspecify.annotations.NullMarked;
