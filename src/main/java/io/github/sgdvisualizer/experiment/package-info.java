/** Describes all that is on screen as one immutable value, without any input or output. */
@NullMarked
package io.github.sgdvisualizer.experiment;

import org.jspecify.annotations.NullMarked;
