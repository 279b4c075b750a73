/** Parts of a user interface that know nothing of learning. */
@NullMarked
package io.github.sgdvisualizer.window.widget;

import org.jspecify.annotations.NullMarked;
