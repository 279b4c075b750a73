package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A step of gradient descent over all points, with everything that is written down when it is worked out by hand.
 *
 * @param line the line before the step
 * @param rows a row for each point, in the order of the points; unmodifiable
 * @param gradient the gradient of the mean squared error over the points, at the line
 * @param next the line after the step
 */
record HandStep(Line line, List<Row> rows, Gradient gradient, Line next) {
    /** A smaller part of y and prediction is what rounding has left of 0. */
    private static final double ROUNDING = 1e-12;

    /**
     * What is worked out for a point.
     *
     * @param prediction the y of the line at x
     * @param error prediction − y
     */
    record Row(double x, double y, double prediction, double error) {
        static Row of(double x, double y, Line line) {
            double prediction = line.at(x);
            double error = prediction - y;
            double size = Math.abs(line.slope() * x) + Math.abs(y);
            return new Row(x, y, prediction, Double.isFinite(size) && Math.abs(error) <= ROUNDING * size ? 0 : error);
        }

        double square() {
            return error * error;
        }

        double product() {
            return error * x;
        }
    }

    /** Takes a step. */
    static HandStep of(Points points, Line line, double rate) {
        List<Row> rows = IntStream.range(0, points.size())
                .mapToObj(i -> Row.of(points.x(i), points.y(i), line))
                .toList();
        Gradient gradient =
                new Gradient(2 * sum(rows, Row::product) / rows.size(), 2 * sum(rows, Row::error) / rows.size());
        return new HandStep(line, rows, gradient, gradient.off(line, rate));
    }

    /** Returns the sum of something over all points. */
    double sum(ToDoubleFunction<Row> of) {
        return sum(rows, of);
    }

    private static double sum(List<Row> rows, ToDoubleFunction<Row> of) {
        // In the order of the points, as one adds by hand.
        double sum = 0;
        for (Row row : rows) {
            sum += of.applyAsDouble(row);
        }
        return sum;
    }

    /** Returns the mean squared error of the line before the step. */
    double loss() {
        return sum(Row::square) / rows.size();
    }

    /** Returns something of each point, in the order of the points. */
    double[] column(ToDoubleFunction<Row> of) {
        return rows.stream().mapToDouble(of).toArray();
    }
}
