/** Panels that show the results of a run: loss, loss surface, the next step in numbers, and the kept runs. */
@NullMarked
package io.github.sgdvisualizer.window.results;

import org.jspecify.annotations.NullMarked;
