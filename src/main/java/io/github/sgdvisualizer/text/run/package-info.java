/** What is said of runs and points, in whole sentences. */
@NullMarked
package io.github.sgdvisualizer.text.run;

import org.jspecify.annotations.NullMarked;
