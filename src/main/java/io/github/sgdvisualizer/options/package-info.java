/**
 * The one table of options: name, range, default; read from a command line and written as JSON; alone knows picocli.
 */
@NullMarked
package io.github.sgdvisualizer.options;

import org.jspecify.annotations.NullMarked;
