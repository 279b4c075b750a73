/** Controls that change what is learned and how. */
@NullMarked
package io.github.sgdvisualizer.window.settings;

import org.jspecify.annotations.NullMarked;
