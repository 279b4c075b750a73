/** Experiments opened, saved and shared: as files, as command lines and as scenes. */
@NullMarked
package io.github.sgdvisualizer.window.file;

import org.jspecify.annotations.NullMarked;
