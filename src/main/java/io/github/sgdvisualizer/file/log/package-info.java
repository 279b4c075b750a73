/** The log of errors that the program did not expect; no Swing. */
@NullMarked
package io.github.sgdvisualizer.file.log;

import org.jspecify.annotations.NullMarked;
