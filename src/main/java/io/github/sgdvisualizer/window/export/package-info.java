/** What can be taken along from the window: programs, tables, pictures, films, print. */
@NullMarked
package io.github.sgdvisualizer.window.export;

import org.jspecify.annotations.NullMarked;
