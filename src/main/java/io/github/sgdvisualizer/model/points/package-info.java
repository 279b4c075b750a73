/** Where points come from, and what they are. */
@NullMarked
package io.github.sgdvisualizer.model.points;

import org.jspecify.annotations.NullMarked;
