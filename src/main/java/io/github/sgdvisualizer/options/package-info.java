/**
 * Defines all options with name, range and default, reads them from a command line, and writes settings as JSON; the
 * only package that uses picocli.
 */
@NullMarked
package io.github.sgdvisualizer.options;

import org.jspecify.annotations.NullMarked;
