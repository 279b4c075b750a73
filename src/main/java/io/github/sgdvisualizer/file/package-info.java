/** Writes files atomically, and reports progress while files are read. */
@NullMarked
package io.github.sgdvisualizer.file;

import org.jspecify.annotations.NullMarked;
