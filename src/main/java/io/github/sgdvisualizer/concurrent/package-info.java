/** The program's threads and its source of time; depends on {@code java.base} only. */
@NullMarked
package io.github.sgdvisualizer.concurrent;

import org.jspecify.annotations.NullMarked;
