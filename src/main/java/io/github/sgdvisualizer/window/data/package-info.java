/** Points in and out: files, clipboard, menu, and the panel with the data chart. */
@NullMarked
package io.github.sgdvisualizer.window.data;

import org.jspecify.annotations.NullMarked;
