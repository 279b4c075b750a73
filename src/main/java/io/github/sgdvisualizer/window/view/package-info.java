/** The column beside the data chart, which shows or hides its strips by the room there is. */
@NullMarked
package io.github.sgdvisualizer.window.view;

import org.jspecify.annotations.NullMarked;
