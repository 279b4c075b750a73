/** How a step follows from a gradient, in PyTorch's terms: optimizers, schedules and batches. */
@NullMarked
package io.github.sgdvisualizer.model.optim;

import org.jspecify.annotations.NullMarked;
