/** Repeats a run with many other shuffles and collects the lines at which the runs end. */
@NullMarked
package io.github.sgdvisualizer.engine.cloud;

import org.jspecify.annotations.NullMarked;
