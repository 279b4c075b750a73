/**
 * The table of options: reads command lines, scenes and pasted lines, writes experiments as lines and settings as JSON.
 */
@NullMarked
package io.github.sgdvisualizer.options;

import org.jspecify.annotations.NullMarked;
