package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import java.util.OptionalDouble;

/**
 * The loss of a line on given points, mean((slope · x + intercept − y)²), with its gradient and curvature, each in
 * constant time. Immutable, so any thread may use it.
 *
 * <p>The loss is a paraboloid about the least-squares line. With d = slope − best slope and e = the height of the line
 * above the best line at the mean of x:
 *
 * <pre>
 * loss = smallest loss + d² · Var(x) + e²
 * ∂loss/∂slope = 2 (d · Var(x) + e · mean(x))      ∂loss/∂intercept = 2 e
 * </pre>
 *
 * The smallest loss is summed once from the residuals, so nothing cancels, even if the points lie on a line. Loss and
 * gradient are those of {@code torch.nn.MSELoss}. For a line that is far off or not finite, losses and gradients may be
 * infinite or NaN.
 */
public final class MeanSquaredError {
    private final Points points;
    private final Line best;
    private final double minLoss;
    private final Curvature curvature;
    private final double deviationX;

    /** Computes the best line and its loss, in time proportional to the number of points. */
    public MeanSquaredError(Points points) {
        this.points = points;
        double slope = points.varianceX() == 0 ? 0 : points.covariance() / points.varianceX();
        best = new Line(slope, points.meanY() - slope * points.meanX());
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double residual = (points.y(i) - points.meanY()) - slope * (points.x(i) - points.meanX());
            sum += residual * residual;
        }
        minLoss = sum / points.size();
        curvature = Curvature.of(points.meanX(), points.varianceX());
        deviationX = Math.sqrt(points.varianceX());
    }

    public Points points() {
        return points;
    }

    /** Returns the least-squares line; if all x are equal and many lines are as good, the horizontal one. */
    public Line best() {
        return best;
    }

    /** Returns the loss of the best line, in squared units of y. */
    public double minLoss() {
        return minLoss;
    }

    /** Returns the largest distance in y between the line and the best line, over the range of x of the points. */
    public double farthestFromBest(Line line) {
        Points.Bounds x = points.boundsX();
        return Math.max(Math.abs(line.at(x.min()) - best.at(x.min())), Math.abs(line.at(x.max()) - best.at(x.max())));
    }

    /** Returns the second derivatives of the loss, which are the same for every line. */
    public Curvature curvature() {
        return curvature;
    }

    /** Returns the loss of the line, in squared units of y. */
    public double loss(Line line) {
        return minLoss + excess(line);
    }

    /** Returns the loss of the line less {@link #minLoss()}, in squared units of y; never negative. */
    public double excess(Line line) {
        double slopeError = line.slope() - best.slope();
        double heightError = heightErrorAtMean(line);
        // Squares last, so that a huge slope over a tiny range of x does not overflow.
        double tilt = slopeError * deviationX;
        return tilt * tilt + heightError * heightError;
    }

    /**
     * Returns R², the part of the variance of y that the line accounts for: 1 − loss / Var(y).
     *
     * @return at most 1; below 0 if the horizontal line through the mean of y is better; empty if all y are equal
     */
    public OptionalDouble rSquared(Line line) {
        return points.varianceY() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - loss(line) / points.varianceY());
    }

    /** Returns the gradient of the loss over all points, at the line. */
    public Gradient gradient(Line line) {
        double slopeError = line.slope() - best.slope();
        double heightError = heightErrorAtMean(line);
        return new Gradient(2 * (slopeError * points.varianceX() + heightError * points.meanX()), 2 * heightError);
    }

    /**
     * Returns the gradient of the loss over a batch, at the line, in time proportional to the size of the batch.
     *
     * @param which indices of points
     * @param from the first place in {@code which}
     * @param to the place after the last one, above {@code from}
     */
    public Gradient gradient(Line line, int[] which, int from, int to) {
        double bySlope = 0;
        double byIntercept = 0;
        for (int i = from; i < to; i++) {
            double x = points.x(which[i]);
            double residual = line.at(x) - points.y(which[i]);
            bySlope += residual * x;
            byIntercept += residual;
        }
        return new Gradient(2 * bySlope / (to - from), 2 * byIntercept / (to - from));
    }

    /**
     * Returns the loss of the line over a batch, in time proportional to the size of the batch.
     *
     * @param which indices of points
     * @param from the first place in {@code which}
     * @param to the place after the last one, above {@code from}
     */
    public double loss(Line line, int[] which, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double residual = line.at(points.x(which[i])) - points.y(which[i]);
            sum += residual * residual;
        }
        return sum / (to - from);
    }

    /**
     * Returns the gradient of the squared error of one point, at the line.
     *
     * @param point the index of the point
     */
    public Gradient gradient(Line line, int point) {
        double residual = line.at(points.x(point)) - points.y(point);
        return new Gradient(2 * residual * points.x(point), 2 * residual);
    }

    private double heightErrorAtMean(Line line) {
        return (line.intercept() - best.intercept()) + (line.slope() - best.slope()) * points.meanX();
    }
}
