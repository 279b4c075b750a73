/** Controls for playback and the timeline, and the sentence about the state of the run. */
@NullMarked
package io.github.sgdvisualizer.window.playback;

import org.jspecify.annotations.NullMarked;
