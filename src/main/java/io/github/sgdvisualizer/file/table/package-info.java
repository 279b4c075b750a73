/** Tables of numbers: read from files and from what was pasted, brought along, and written. */
@NullMarked
package io.github.sgdvisualizer.file.table;

import org.jspecify.annotations.NullMarked;
