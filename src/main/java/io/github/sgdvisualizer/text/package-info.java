/** Words and numbers for whoever shows them; no Swing. */
@NullMarked
package io.github.sgdvisualizer.text;

import org.jspecify.annotations.NullMarked;
