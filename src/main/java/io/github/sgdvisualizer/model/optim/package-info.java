/** Optimizers, learning rate schedules and batches, with PyTorch's names, defaults and numbers. */
@NullMarked
package io.github.sgdvisualizer.model.optim;

import org.jspecify.annotations.NullMarked;
