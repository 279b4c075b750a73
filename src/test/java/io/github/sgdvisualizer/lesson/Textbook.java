package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.model.base.TorchRandom;
import io.github.sgdvisualizer.model.optim.Batch;
import io.github.sgdvisualizer.model.optim.Batches;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A descent by the book: plain sums over the points, and the formulas of PyTorch's documentation.
 *
 * <p>Of the program it uses only the points and their order in the batches, both of which are held to PyTorch's.
 */
final class Textbook {
    final double[] x;
    final double[] y;
    final Settings settings;

    /** Whether sums run backwards, from a start that is some last digits off: shows what rounding decides. */
    private final boolean rounded;

    private final Optional<Batches> batches;
    private final double[] velocity = new double[2];
    private final double[] squares = new double[2];
    private final double[] line;
    private int steps;

    Textbook(Settings settings) {
        this(settings, false);
    }

    private Textbook(Settings settings, boolean rounded) {
        Points points = settings.source().points();
        x = new double[points.size()];
        y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.x(i);
            y[i] = points.y(i);
        }
        this.settings = settings;
        this.rounded = rounded;
        double off = rounded ? 1 + 4 * Math.ulp(1.0) : 1;
        line = new double[] {settings.start().slope() * off, settings.start().intercept() * off};
        TorchRandom order = settings.shuffle() == 0
                ? settings.source().generator()
                : new TorchRandom(settings.generated().seed() + settings.shuffle());
        batches = settings.batchSize().isEmpty()
                ? Optional.empty()
                : Optional.of(new Batches(x.length, settings.batchSize().getAsInt(), order));
    }

    /** Returns the same descent with other last digits. */
    static Textbook rounded(Settings settings) {
        return new Textbook(settings, true);
    }

    int steps() {
        return steps;
    }

    double slope() {
        return line[0];
    }

    double intercept() {
        return line[1];
    }

    double loss() {
        return loss(line[0], line[1]);
    }

    /** Returns the mean squared error of a line over all points. */
    double loss(double slope, double intercept) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = slope * x[i] + intercept - y[i];
            sum += error * error;
        }
        return sum / x.length;
    }

    Textbook advance(int count) {
        for (int i = 0; i < count; i++) {
            advance();
        }
        return this;
    }

    private void advance() {
        double[] gradient = gradient();
        double rate = rate();
        Optimizer optimizer = settings.optimizer();
        steps++;
        for (int i = 0; i < 2; i++) {
            double g = gradient[i];
            if (optimizer instanceof Optimizer.Momentum momentum) {
                velocity[i] = momentum.momentum() * velocity[i] + g;
                line[i] -= rate * velocity[i];
            } else if (optimizer instanceof Optimizer.Nesterov nesterov) {
                velocity[i] = nesterov.momentum() * velocity[i] + g;
                line[i] -= rate * (g + nesterov.momentum() * velocity[i]);
            } else if (optimizer instanceof Optimizer.AdaGrad adaGrad) {
                squares[i] += g * g;
                line[i] -= rate / (1 + (steps - 1) * adaGrad.decay()) * g / (Math.sqrt(squares[i]) + adaGrad.eps());
            } else if (optimizer instanceof Optimizer.RmsProp rmsProp) {
                squares[i] = rmsProp.alpha() * squares[i] + (1 - rmsProp.alpha()) * g * g;
                velocity[i] = rmsProp.momentum() * velocity[i] + g / (Math.sqrt(squares[i]) + rmsProp.eps());
                line[i] -= rate * velocity[i];
            } else if (optimizer instanceof Optimizer.Adam adam) {
                velocity[i] = adam.beta1() * velocity[i] + (1 - adam.beta1()) * g;
                squares[i] = adam.beta2() * squares[i] + (1 - adam.beta2()) * g * g;
                double mean = velocity[i] / (1 - Math.pow(adam.beta1(), steps));
                double square = squares[i] / (1 - Math.pow(adam.beta2(), steps));
                line[i] -= rate * mean / (Math.sqrt(square) + adam.eps());
            } else {
                line[i] -= rate * g;
            }
        }
    }

    /** Returns the gradient of the mean squared error over the batch of the next step, slope first. */
    private double[] gradient() {
        if (batches.isPresent()) {
            batches.get().moveTo(steps);
            Batch batch = batches.get().batch();
            return gradient(batch.size(), batch::point);
        }
        return gradient(x.length, i -> i);
    }

    private double[] gradient(int size, IntUnaryOperator point) {
        double bySlope = 0;
        double byIntercept = 0;
        for (int i = 0; i < size; i++) {
            int at = point.applyAsInt(rounded ? size - 1 - i : i);
            double error = line[0] * x[at] + line[1] - y[at];
            bySlope += 2 * error * x[at];
            byIntercept += 2 * error;
        }
        return new double[] {bySlope / size, byIntercept / size};
    }

    private double rate() {
        double rate = settings.learningRate();
        Schedule schedule = settings.schedule();
        if (schedule instanceof Schedule.Steps stairs) {
            return rate * Math.pow(stairs.gamma(), Math.floorDiv(steps, stairs.size()));
        }
        if (schedule instanceof Schedule.Exponential exponential) {
            return rate * Math.pow(exponential.gamma(), steps);
        }
        if (schedule instanceof Schedule.Cosine cosine) {
            return cosine.min() + (rate - cosine.min()) * (1 + Math.cos(Math.PI * steps / cosine.down())) / 2;
        }
        if (schedule instanceof Schedule.WarmUp warmUp) {
            double part = Math.min(steps, warmUp.steps()) / (double) warmUp.steps();
            return rate * (warmUp.first() + (1 - warmUp.first()) * part);
        }
        return rate;
    }
}
