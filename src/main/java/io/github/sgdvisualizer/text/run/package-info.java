/** Names of runs, points and changes, and sentences about them. */
@NullMarked
package io.github.sgdvisualizer.text.run;

import org.jspecify.annotations.NullMarked;
