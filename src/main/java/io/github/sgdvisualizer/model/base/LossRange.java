package io.github.sgdvisualizer.model.base;

/** The least and the greatest of some losses, in squared units of y. */
public record LossRange(double min, double max) {}
