package io.github.sgdvisualizer.model.base;

/** The smallest and the largest of some losses, in squared units of y. */
public record LossRange(double min, double max) {}
