/** Texts from the resource bundle, numbers as text, and texts shortened to the space there is; no Swing. */
@NullMarked
package io.github.sgdvisualizer.text;

import org.jspecify.annotations.NullMarked;
