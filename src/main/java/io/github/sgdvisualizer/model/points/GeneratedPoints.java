package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.TorchRandom;
import java.util.Optional;

/**
 * The points of the built-in lesson: x uniform on [−1, 1), y = slope · x + intercept + noise · u with u uniform on
 * [0, 1), or normal.
 *
 * <p>They are drawn from PyTorch's random generator (n x's, then n u's) and rounded to float32 after each operation, so
 * they are bit for bit the points that PyTorch makes:
 *
 * <pre>
 * torch.manual_seed(seed); x = torch.ones(n, 2); x[:, 0].uniform_(-1., 1); u = torch.rand(n)
 * y = x @ tensor([slope, intercept]) + noise * u
 * </pre>
 *
 * With normal noise u is {@code torch.randn(n)} up to the rounding of float32, since PyTorch's own logarithm and sine
 * differ in the last digit from machine to machine.
 *
 * @param count n, the number of points, from 2 to 1,000,000
 * @param truth the true line; slope and intercept are from −10 to 10
 * @param noise the width of the noise, in units of y, from 0 to 5
 * @param kind the distribution of the noise
 * @param seed the seed of the generator, from 0 to 2³² − 1
 */
public record GeneratedPoints(int count, Line truth, double noise, NoiseKind kind, long seed) implements PointSource {

    /**
     * Checks each value.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    public GeneratedPoints {
        Parameter.POINTS.check(count);
        Parameter.TRUE_SLOPE.check(truth.slope());
        Parameter.TRUE_INTERCEPT.check(truth.intercept());
        Parameter.NOISE.check(noise);
        Parameter.SEED.check((double) seed);
    }

    /**
     * Creates points with uniform noise.
     *
     * @throws IllegalArgumentException if a value is not allowed
     */
    public GeneratedPoints(int count, Line truth, double noise, long seed) {
        this(count, truth, noise, NoiseKind.UNIFORM, seed);
    }

    /**
     * Returns a copy with another number of points, from 2 to 1,000,000.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public GeneratedPoints withCount(int newCount) {
        return new GeneratedPoints(newCount, truth, noise, kind, seed);
    }

    /**
     * Returns a copy with another true line; slope and intercept are from −10 to 10.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public GeneratedPoints withTruth(Line newTruth) {
        return new GeneratedPoints(count, newTruth, noise, kind, seed);
    }

    /**
     * Returns a copy with another width of the noise, in units of y, from 0 to 5.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public GeneratedPoints withNoise(double newNoise) {
        return new GeneratedPoints(count, truth, newNoise, kind, seed);
    }

    public GeneratedPoints withNoiseKind(NoiseKind newKind) {
        return new GeneratedPoints(count, truth, noise, newKind, seed);
    }

    /**
     * Returns a copy with another seed, from 0 to 2³² − 1.
     *
     * @throws IllegalArgumentException if it is not allowed
     */
    public GeneratedPoints withSeed(long newSeed) {
        return new GeneratedPoints(count, truth, noise, kind, newSeed);
    }

    /** Returns a copy with the next seed; the largest one is followed by 0. */
    public GeneratedPoints withNextSeed() {
        return withSeed(seed == (long) Parameter.SEED.max() ? 0 : seed + 1);
    }

    /** Returns the mean of the noise, in units of y: the expected difference of best and true intercept. */
    public double meanNoise() {
        return kind == NoiseKind.UNIFORM ? noise / 2 : 0;
    }

    @Override
    public Optional<Line> trueLine() {
        return Optional.of(truth);
    }

    @Override
    public Labels labels() {
        return Labels.PLAIN;
    }

    @Override
    public GeneratedPoints generated() {
        return this;
    }

    @Override
    public boolean isGenerated() {
        return true;
    }

    @Override
    public Points points() {
        return drawn(new TorchRandom(seed));
    }

    @Override
    public TorchRandom generator() {
        TorchRandom random = new TorchRandom(seed);
        drawn(random);
        return random;
    }

    private Points drawn(TorchRandom random) {
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = random.nextUniform(-1, 1);
        }
        float slope = (float) truth.slope();
        float intercept = (float) truth.intercept();
        float width = (float) noise;
        float[] u = kind == NoiseKind.UNIFORM ? random.uniforms(count) : random.normals(count);
        for (int i = 0; i < count; i++) {
            float onLine = slope * (float) x[i] + intercept;
            y[i] = onLine + width * u[i];
        }
        return new Points(x, y);
    }
}
