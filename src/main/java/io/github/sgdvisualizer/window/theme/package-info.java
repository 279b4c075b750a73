/** Colours, type, icons, and what is remembered of a person's choices; alone knows FlatLaf. */
@NullMarked
package io.github.sgdvisualizer.window.theme;

import org.jspecify.annotations.NullMarked;
