/** Reads tables of numbers from files and pasted text, writes points as tables, and provides the built-in data sets. */
@NullMarked
package io.github.sgdvisualizer.file.table;

import org.jspecify.annotations.NullMarked;
