package io.github.sgdvisualizer.model.loss;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import java.util.OptionalDouble;

/**
 * The loss of any line on given points, mean((slope · x + intercept − y)²), with gradient and curvature, each in
 * constant time.
 *
 * <p>The loss is a paraboloid about the least-squares line: with d = slope − best slope and e = the line's height over
 * the best line at the mean of x,
 *
 * <pre>
 * loss = least loss + d² · Var(x) + e²
 * ∂loss/∂slope = 2 (d · Var(x) + e · mean(x))      ∂loss/∂intercept = 2 e
 * </pre>
 *
 * The least loss is summed once from the residuals, so nothing cancels, even where the points lie on a line. Loss and
 * gradient are those of {@code torch.nn.MSELoss}.
 */
public final class MeanSquaredError {
    private final Points points;
    private final Line best;
    private final double minLoss;
    private final Curvature curvature;
    private final double deviationX;

    /** Reads the points once. */
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

    /** Returns the least-squares line; where all x are equal and many lines are as good, the level one. */
    public Line best() {
        return best;
    }

    /** Returns the loss of the best line, in squared units of y. */
    public double minLoss() {
        return minLoss;
    }

    /** Returns how far in y the line is from the best one at most, from the least x of the points to the greatest. */
    public double farthestFromBest(Line line) {
        Points.Bounds x = points.boundsX();
        return Math.max(Math.abs(line.at(x.min()) - best.at(x.min())), Math.abs(line.at(x.max()) - best.at(x.max())));
    }

    /** Returns the loss's second derivatives, the same for every line. */
    public Curvature curvature() {
        return curvature;
    }

    /** Returns the line's loss, in squared units of y. */
    public double loss(Line line) {
        return minLoss + excess(line);
    }

    /** Returns by how much the line's loss is over the least; never negative. */
    public double excess(Line line) {
        double turn = line.slope() - best.slope();
        double lift = liftAtMean(line);
        // Squared last: a huge slope over a tiny x is no huge height.
        double tilt = turn * deviationX;
        return tilt * tilt + lift * lift;
    }

    /**
     * Returns R², the part of the variance of y that the line accounts for: 1 − loss / Var(y), at most 1, below 0 where a
     * level line through the mean is better; nothing where all y are equal.
     */
    public OptionalDouble rSquared(Line line) {
        return points.varianceY() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - loss(line) / points.varianceY());
    }

    /** Returns the loss's gradient at the line. */
    public Gradient gradient(Line line) {
        double turn = line.slope() - best.slope();
        double lift = liftAtMean(line);
        return new Gradient(2 * (turn * points.varianceX() + lift * points.meanX()), 2 * lift);
    }

    /** Returns the gradient, at the line, of the mean over some of the points: those named from one place to before another. */
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

    /** Returns the gradient of one point's squared error at the line. */
    public Gradient gradient(Line line, int point) {
        double residual = line.at(points.x(point)) - points.y(point);
        return new Gradient(2 * residual * points.x(point), 2 * residual);
    }

    private double liftAtMean(Line line) {
        return (line.intercept() - best.intercept()) + (line.slope() - best.slope()) * points.meanX();
    }
}
