/** Pictures and films of an experiment, drawn by the charts' painters without a window. */
@NullMarked
package io.github.sgdvisualizer.export.picture;

import org.jspecify.annotations.NullMarked;
