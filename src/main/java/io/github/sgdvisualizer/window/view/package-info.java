/** The column beside the data chart, and how its strips share the room. */
@NullMarked
package io.github.sgdvisualizer.window.view;

import org.jspecify.annotations.NullMarked;
