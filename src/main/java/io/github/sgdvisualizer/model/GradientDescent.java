package io.github.sgdvisualizer.model;

/**
 * Full-batch gradient descent: each step takes learning rate × gradient off slope and intercept.
 *
 * <p>This is {@code torch.optim.SGD} without momentum, fed with all points at once.
 *
 * @param error the loss to descend
 * @param learningRate what the gradient is multiplied by
 */
public record GradientDescent(MeanSquaredError error, double learningRate) {

    /** Returns the line after one step from the given one; not finite where a number overflows. */
    public Line next(Line line) {
        Gradient gradient = error.gradient(line);
        return new Line(
                line.slope() - learningRate * gradient.slope(), line.intercept() - learningRate * gradient.intercept());
    }
}
