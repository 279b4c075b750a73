/** Points, the sources they come from, and the plot bounds around them. */
@NullMarked
package io.github.sgdvisualizer.model.points;

import org.jspecify.annotations.NullMarked;
