/** Texts for whoever shows them, cut to the room there is; no Swing. */
@NullMarked
package io.github.sgdvisualizer.text;

import org.jspecify.annotations.NullMarked;
