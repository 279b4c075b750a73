/** Panels that show what came of a run: loss, surface, the step in numbers, and the kept runs. */
@NullMarked
package io.github.sgdvisualizer.window.results;

import org.jspecify.annotations.NullMarked;
