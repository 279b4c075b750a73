/** Import and export of points (files, clipboard, data menu), and the panel with the data chart. */
@NullMarked
package io.github.sgdvisualizer.window.data;

import org.jspecify.annotations.NullMarked;
