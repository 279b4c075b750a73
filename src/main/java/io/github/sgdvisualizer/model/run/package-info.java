/** The settings of a run, its steps, its history and what can be computed about it. */
@NullMarked
package io.github.sgdvisualizer.model.run;

import org.jspecify.annotations.NullMarked;
