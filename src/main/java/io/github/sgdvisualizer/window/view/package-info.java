/** The views, the stage that shows one of them large, and the side that shows others. */
@NullMarked
package io.github.sgdvisualizer.window.view;

import org.jspecify.annotations.NullMarked;
