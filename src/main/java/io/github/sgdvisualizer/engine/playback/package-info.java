/** Moves along the steps of runs: playing, pausing, seeking, and the kept runs beside the present one. */
@NullMarked
package io.github.sgdvisualizer.engine.playback;

import org.jspecify.annotations.NullMarked;
