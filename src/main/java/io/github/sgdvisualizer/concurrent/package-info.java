/** The program's threads and its clock; needs nothing but {@code java.base}. */
@NullMarked
package io.github.sgdvisualizer.concurrent;

import org.jspecify.annotations.NullMarked;
