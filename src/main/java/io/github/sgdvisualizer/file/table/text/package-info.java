/** What a table is as text: encodings, separators, rows, cells and numbers; what is none is refused with its place. */
@NullMarked
package io.github.sgdvisualizer.file.table.text;

import org.jspecify.annotations.NullMarked;
