/** Movement in time along runs: playing, pausing, going to a step, and the runs that are kept. */
@NullMarked
package io.github.sgdvisualizer.engine.playback;

import org.jspecify.annotations.NullMarked;
