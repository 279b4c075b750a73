package io.github.sgdvisualizer.chart.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The glowing points, painted into an image. */
final class GlowTest {
    private static final ChartStyle STYLE = ChartStyles.LIGHT;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    /** The middle of a glowing point's ring, in pixels from the point. */
    private static final double RING = STYLE.scaled(PointRaster.radius(100)) + 1;

    private static final int PLACES = 24;
    private static final int CLOSE = 60;

    /** A neighbour's ring crosses a point's own place in a few; a neighbour's dot may hide a few. */
    private static final int MAX_OF_THEM = 12;

    /** Known from PyTorch 1.13: after the lesson's points, {@code torch.randperm(100)[:20]}. */
    private static final List<Integer> RANDPERM =
            List.of(26, 27, 90, 18, 55, 32, 51, 50, 25, 37, 64, 80, 24, 71, 36, 45, 75, 97, 93, 16);

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "0, 1.5", "1, 1", "1, 2"})
    void the_points_that_pytorch_takes_next_glow_and_no_others(int step, double scale) {
        Settings settings = Settings.DEFAULT.withBatchSize(OptionalInt.of(10));
        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        Run run = new Run(settings, error);
        Step coming = run.step(0);
        if (step == 1) {
            run.advance();
            coming = run.step(1);
        }
        Projection projection = new Projection(run.progress().bounds(), new Rectangle(WIDTH, HEIGHT));
        BufferedImage image = painted(coming, error.points(), projection, scale);

        Set<Integer> glowing = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            double x = projection.x(error.points().x(i));
            double y = projection.y(error.points().y(i));
            if (ringed(image, scale * x, scale * y, scale * RING) >= MAX_OF_THEM) {
                glowing.add(i);
            }
        }
        List<Integer> batch = RANDPERM.subList(10 * step, 10 * step + 10);
        assertThat(glowing).containsExactlyInAnyOrderElementsOf(batch);
    }

    /** Returns how many places about a point have the colour of a glowing point's ring. */
    private static long ringed(BufferedImage image, double x, double y, double radius) {
        return IntStream.range(0, PLACES)
                .mapToDouble(place -> 2 * Math.PI * place / PLACES)
                .filter(angle -> isLine(
                        image.getRGB((int) (x + radius * Math.cos(angle)), (int) (y + radius * Math.sin(angle)))))
                .count();
    }

    /** Edges are smooth: what is nearer to the line's colour than the pale halo counts. */
    private static boolean isLine(int rgb) {
        Color seen = new Color(rgb);
        Color line = STYLE.line();
        return Math.abs(seen.getRed() - line.getRed()) < CLOSE
                && Math.abs(seen.getGreen() - line.getGreen()) < CLOSE
                && Math.abs(seen.getBlue() - line.getBlue()) < CLOSE;
    }

    private static BufferedImage painted(Step step, Points points, Projection projection, double scale) {
        BufferedImage image =
                new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        if (step.batch() != null) {
            new Glow().paint(g, step.batch(), points, step.before(), projection, STYLE);
        }
        g.dispose();
        return image;
    }
}
