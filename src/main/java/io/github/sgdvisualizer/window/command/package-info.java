/** Everything a person can do in the window, as actions with their keys. */
@NullMarked
package io.github.sgdvisualizer.window.command;

import org.jspecify.annotations.NullMarked;
