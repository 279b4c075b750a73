/** What people see: panels that show snapshots and send commands. */
@NullMarked
package io.github.sgdvisualizer.window;

import org.jspecify.annotations.NullMarked;
