/** The lesson beside the stage: asks, takes votes, lets the run answer, and explains. */
@NullMarked
package io.github.sgdvisualizer.window.lesson;

import org.jspecify.annotations.NullMarked;
