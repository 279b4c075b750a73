/** Controls that move through time, and what is said about the run. */
@NullMarked
package io.github.sgdvisualizer.window.playback;

import org.jspecify.annotations.NullMarked;
