package io.github.sgdvisualizer.model;

/** The gradient of a loss: its derivatives by slope and by intercept, in loss per unit of each. */
public record Gradient(double slope, double intercept) {}
