/** The settings of a run, its steps one by one, and what is known of it. */
@NullMarked
package io.github.sgdvisualizer.model.run;

import org.jspecify.annotations.NullMarked;
