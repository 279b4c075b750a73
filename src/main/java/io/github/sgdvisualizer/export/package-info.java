/** What can be taken along: a worksheet to print. */
@NullMarked
package io.github.sgdvisualizer.export;

import org.jspecify.annotations.NullMarked;
