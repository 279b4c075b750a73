package io.github.sgdvisualizer.model.points;

import io.github.sgdvisualizer.model.base.Line;
import java.util.Random;

/** Random points of all sorts for properties, each decided by a seed. */
public final class SomePoints {
    private SomePoints() {}

    /** Returns 2 to 60 points about a random line, near zero or far from it, narrow or wide. */
    public static Points of(Random random) {
        return of(random, 2 + random.nextInt(59));
    }

    /** Returns so many points about a random line, near zero or far from it, narrow or wide. */
    public static Points of(Random random, int n) {
        double centre = random.nextInt(3) == 0 ? random.nextGaussian() * 10 : 0;
        double width = Math.pow(10, random.nextDouble() * 2 - 1);
        Line truth = new Line(random.nextGaussian() * 3, random.nextGaussian() * 3);
        double noise = random.nextDouble() * 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = centre + width * (random.nextDouble() * 2 - 1);
            y[i] = truth.at(x[i]) + noise * random.nextDouble();
        }
        return Points.of(x, y);
    }

    /** Returns a random line. */
    public static Line line(Random random) {
        return new Line(random.nextGaussian() * 5, random.nextGaussian() * 5);
    }
}
