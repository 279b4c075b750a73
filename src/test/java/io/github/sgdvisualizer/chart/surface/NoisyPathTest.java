package io.github.sgdvisualizer.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A long path of a run on batches, and the cloud below it. */
final class NoisyPathTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 420;
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Settings NOISY =
            Settings.DEFAULT.withBatchSize(OptionalInt.of(1)).withLearningRate(0.05);
    private static final MeanSquaredError ERROR =
            new MeanSquaredError(NOISY.generated().points());

    private final SurfacePainter painter = new SurfacePainter(STYLE, "slope", "intercept");
    private final Run run = new Run(NOISY, ERROR);

    private void advance(int steps) {
        while (run.steps() < steps) {
            run.advance();
        }
    }

    private BufferedImage painted(List<Line> ends) {
        Snapshot plain = Snapshots.of(run.progress());
        Cloud cloud = new Cloud(NOISY, 100, true, 1_000, ends, 0);
        painter.setSize(WIDTH, HEIGHT);
        painter.show(new Snapshot(
                plain.nanos(),
                plain.edits(),
                plain.run(),
                plain.playback(),
                plain.points(),
                plain.kept(),
                new Snapshot.CloudPair(true, cloud, null)));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        painter.paint(g);
        g.dispose();
        return image;
    }

    private static int difference(BufferedImage one, BufferedImage other, int x, int y) {
        Color a = new Color(one.getRGB(x, y));
        Color b = new Color(other.getRGB(x, y));
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }

    /** A run of batches of one wanders about the best line, here 0.2 to each side. */
    @Test
    void the_cloud_is_seen_through_the_path_of_three_thousand_steps() {
        advance(3_000);
        Line best = ERROR.best();
        List<Line> some = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (int i = -5; i <= 5; i++) {
            for (int j = -5; j <= 5; j++) {
                Line end = new Line(best.slope() + 0.02 * i, best.intercept() + 0.02 * j);
                // The outermost stay, so that both pictures show the same part of the plane.
                (Math.abs(i) == 5 || Math.abs(j) == 5 ? some : others).add(end);
            }
        }
        BufferedImage without = painted(some);
        Projection projection = painter.projection().orElseThrow();
        List<Line> all = new ArrayList<>(some);
        all.addAll(others);
        BufferedImage with = painted(all);

        assertThat(painter.projection()).contains(projection);
        long seen = others.stream()
                .filter(end ->
                        difference(with, without, (int) projection.x(end.slope()), (int) projection.y(end.intercept()))
                                > 60)
                .count();
        assertThat(seen).isGreaterThan(others.size() * 3L / 4);
    }

    @Test
    void its_first_and_its_newest_steps_keep_their_strength() {
        advance(3_000);
        painter.setSize(WIDTH, HEIGHT);
        painter.show(Snapshots.of(run.progress()));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        painter.paint(g);
        g.dispose();
        Projection projection = painter.projection().orElseThrow();

        for (int step : new int[] {0, 1, 2, 3, 4, 2_990, 2_995, 3_000}) {
            Line line = run.progress().line(step);
            boolean blue = false;
            for (int side = -1; side <= 1; side++) {
                Color colour = new Color(
                        image.getRGB((int) projection.x(line.slope()) + side, (int) projection.y(line.intercept())));
                // The cross of the best line and the next step's arrow may lie on it.
                blue |= (colour.getBlue() > 200 && colour.getRed() < 60)
                        || colour.getGreen() > 200
                        || colour.getRed() + colour.getGreen() + colour.getBlue() < 60;
            }
            assertThat(blue).as("step %d", step).isTrue();
        }
    }
}
