/** Points painted to pixels, beside the event thread. */
@NullMarked
package io.github.sgdvisualizer.engine.raster;

import org.jspecify.annotations.NullMarked;
