/** Experiments as files, {@code .sgdrun}. */
@NullMarked
package io.github.sgdvisualizer.file.experiment;

import org.jspecify.annotations.NullMarked;
