/** Controls for the points, the descent and what the charts show. */
@NullMarked
package io.github.sgdvisualizer.window.settings;

import org.jspecify.annotations.NullMarked;
