/** Runs as programs: PyTorch scripts, notebooks, plain Python and spreadsheets with formulas. */
@NullMarked
package io.github.sgdvisualizer.export.code;

import org.jspecify.annotations.NullMarked;
