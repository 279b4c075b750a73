/** Files written whole or not at all, and progress while they are read. */
@NullMarked
package io.github.sgdvisualizer.file;

import org.jspecify.annotations.NullMarked;
