/** The same run with many other shuffles, and where each of them ends. */
@NullMarked
package io.github.sgdvisualizer.engine.cloud;

import org.jspecify.annotations.NullMarked;
