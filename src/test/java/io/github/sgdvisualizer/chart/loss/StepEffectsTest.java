package io.github.sgdvisualizer.chart.loss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lane of step effects above the loss curve. */
final class StepEffectsTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 300;
    private static final ChartStyle STYLE = ChartStyles.LIGHT;

    private static long count(BufferedImage image, Rectangle area, Color colour) {
        long count = 0;
        for (int row = area.y; row < area.y + area.height; row++) {
            for (int column = area.x; column < area.x + area.width; column++) {
                count += image.getRGB(column, row) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"80, false", "80, true", "3000, false"})
    void each_mark_lies_in_the_lane_and_the_curve_does_not(int steps, boolean logarithmic) {
        Run run = new Run(
                Settings.DEFAULT.withBatchSize(OptionalInt.of(1)).withLearningRate(0.2),
                new MeanSquaredError(Settings.DEFAULT.generated().points()));
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        RunProgress progress = run.progress();
        LossPainter painter = new LossPainter(STYLE, "step", snapshot -> "former");
        painter.setStepEffects(true);
        painter.setLogarithmic(logarithmic);
        painter.setSize(WIDTH, HEIGHT);
        painter.show(Snapshots.of(progress));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        painter.paint(g);
        g.dispose();
        Rectangle plot = painter.projection().orElseThrow().plot();
        Rectangle lane = new Rectangle(plot.x, 0, plot.width, plot.y - 1);

        // A run of batches of one has steps of both kinds.
        assertThat(count(image, lane, STYLE.residual())).isGreaterThan(50);
        assertThat(count(image, lane, STYLE.best())).isGreaterThan(50);
        assertThat(count(image, lane, STYLE.line())).isZero();
        assertThat(count(image, plot, STYLE.residual())).isZero();
        assertThat(count(image, plot, STYLE.line())).isGreaterThan(100);
    }
}
