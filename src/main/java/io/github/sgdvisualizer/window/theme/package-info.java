/** Colours, fonts, icons and saved preferences of the window, in the only package that uses FlatLaf. */
@NullMarked
package io.github.sgdvisualizer.window.theme;

import org.jspecify.annotations.NullMarked;
