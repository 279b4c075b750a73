/** Rasterises points to pixels, off the event thread. */
@NullMarked
package io.github.sgdvisualizer.engine.raster;

import org.jspecify.annotations.NullMarked;
