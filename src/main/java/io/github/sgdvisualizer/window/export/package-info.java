/** Takes what is on screen along: asks for files and writes them. */
@NullMarked
package io.github.sgdvisualizer.window.export;

import org.jspecify.annotations.NullMarked;
