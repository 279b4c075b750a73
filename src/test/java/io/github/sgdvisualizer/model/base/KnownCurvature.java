package io.github.sgdvisualizer.model.base;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Points whose curvature was worked out elsewhere, in {@code curvature.csv}, where its source is written down.
 *
 * @param name what the points are called there
 * @param flattest λ₁
 * @param steepest λ₂
 * @param safe the safe rate
 * @param best the best rate
 * @param limit the limit
 * @param slow the rate up to which plain descent from the default first guess takes over 200 steps
 */
public record KnownCurvature(
        String name, double flattest, double steepest, double safe, double best, double limit, double slow) {

    /** Returns all of them. */
    public static Stream<KnownCurvature> all() {
        try (InputStream file = KnownCurvature.class.getResourceAsStream("/curvature.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> of(line.split(","))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnownCurvature of(String[] fields) {
        double[] numbers =
                Arrays.stream(fields).skip(1).mapToDouble(Double::parseDouble).toArray();
        return new KnownCurvature(fields[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    /** Returns the loss over these points; about y = 3x + 2, not too exactly. */
    public MeanSquaredError error() {
        double[] x = x();
        double[] y = new double[x.length];
        Arrays.setAll(y, i -> 3 * x[i] + 2 + Math.sin(i));
        return new MeanSquaredError(Points.of(x, y));
    }

    private double[] x() {
        return switch (name) {
            case "lesson" -> lesson(100, 42, x -> x);
            case "lesson-seed-7" -> lesson(100, 7, x -> x);
            case "million" -> lesson(1_000_000, 42, x -> x);
            case "two-points" -> new double[] {0, 2};
            case "round" -> new double[] {-1, 1};
            case "all-equal" -> new double[] {3, 3, 3};
            case "counting-to-99" -> IntStream.range(0, 100).asDoubleStream().toArray();
            case "lesson-right-by-1" -> lesson(100, 42, x -> x + 1);
            case "lesson-right-by-1000" -> lesson(100, 42, x -> x + 1000);
            case "three-at-1000" -> new double[] {999, 1000, 1001};
            case "lesson-times-a-million" -> lesson(100, 42, x -> x * 1e6);
            case "lesson-times-a-millionth" -> lesson(100, 42, x -> x * 1e-6);
            case "one-outlier" ->
                DoubleStream.concat(Arrays.stream(lesson(100, 42, x -> x)), DoubleStream.of(50))
                        .toArray();
            case "anscombe" -> new double[] {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
            case "two-clusters" -> new double[] {-5, -4.5, -4, 4, 4.5, 5.5};
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static double[] lesson(int count, long seed, DoubleUnaryOperator moved) {
        Points points =
                Settings.DEFAULT.generated().withCount(count).withSeed(seed).points();
        return IntStream.range(0, count).mapToDouble(points::x).map(moved).toArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
