/** Dialogs that explain the window. */
@NullMarked
package io.github.sgdvisualizer.window.help;

import org.jspecify.annotations.NullMarked;
