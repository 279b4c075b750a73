package io.github.sgdvisualizer.chart.points;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is said of a line that is not on the chart. */
final class OffChartTest {
    private static final ChartStyle STYLE = ChartStyles.PLAIN;
    private static final Rectangle PLOT = new Rectangle(40, 10, 500, 300);

    private static Snapshot after(int steps, Settings settings) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        return Snapshots.of(run.progress());
    }

    private static String sentence(Snapshot snapshot, PlotBounds bounds) {
        OffChart offChart = OffChart.of(snapshot, bounds);
        return offChart == null ? "" : offChart.sentence();
    }

    @Test
    void a_line_on_the_chart_needs_no_words() {
        Snapshot first = after(0, Settings.DEFAULT);
        assertThat(sentence(first, first.points().bounds())).isEmpty();
        Snapshot diverging = after(3, Settings.DEFAULT.withLearningRate(1.1));
        assertThat(sentence(diverging, diverging.points().bounds())).isEmpty();
    }

    /** y = 0.5x + 0.75 at x = 0, the middle of the chart. */
    @Test
    void a_line_off_the_chart_is_said_to_be_at_its_y_in_the_middle() {
        Snapshot first = after(0, Settings.DEFAULT);
        assertThat(sentence(first, new PlotBounds(-1, 1, 2, 3))).isEqualTo("The line is at y = 0.750 here.");

        Settings far = Settings.DEFAULT.withStart(new Line(0, 240));
        assertThat(sentence(after(0, far), new PlotBounds(-1, 1, -2, 7))).isEqualTo("The line is at y = 240 here.");
        Settings below = Settings.DEFAULT.withStart(new Line(0, -1234.4));
        assertThat(sentence(after(0, below), new PlotBounds(-1, 1, -2, 7)))
                .isEqualTo("The line is at y = −1,234 here.");
        Settings farther = Settings.DEFAULT.withStart(new Line(0, 500_000));
        assertThat(sentence(after(0, farther), new PlotBounds(-1, 1, -2, 7)))
                .isEqualTo("The line is at y = 5.00 × 10⁵ here.");
    }

    @Test
    void where_the_run_ends_because_the_next_line_is_off_the_chart_that_line_is_told() {
        Snapshot ended = after(100, Settings.DEFAULT.withLearningRate(1.1));
        assertThat(ended.run().progress().outcome()).isEqualTo(Outcome.DIVERGED);
        OffChart offChart = OffChart.of(ended, ended.points().bounds());

        assertThat(offChart).isNotNull();
        assertThat(offChart.isNext()).isTrue();
        PlotBounds bounds = ended.points().bounds();
        assertThat(offChart.y())
                .isEqualTo(ended.run().coming().after().at((bounds.left() + bounds.right()) / 2))
                .matches(y -> y < bounds.bottom() || y > bounds.top());
        assertThat(offChart.sentence()).startsWith("Next, the line would be at y = ");
    }

    @Test
    void a_run_on_batches_that_diverges_tells_how_far_its_line_is() {
        Snapshot ended = after(1_000, Settings.DEFAULT.withLearningRate(2).withBatchSize(OptionalInt.of(10)));
        assertThat(ended.run().progress().outcome()).isEqualTo(Outcome.DIVERGED);

        assertThat(sentence(ended, ended.points().bounds())).startsWith("The line is at y = ");
    }

    @Test
    void the_arrow_is_at_the_edge_beyond_which_the_line_is() {
        PlotBounds bounds = new PlotBounds(-1, 1, -2, 7);
        for (int sign : new int[] {-1, 1}) {
            BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            Snapshot far = after(0, Settings.DEFAULT.withStart(new Line(0, sign * 240)));
            OffChart offChart = OffChart.of(far, bounds);
            assertThat(offChart).isNotNull();
            offChart.paint(g, new Projection(bounds, PLOT), STYLE);

            int atTop = image.getRGB((int) PLOT.getCenterX(), PLOT.y + 8);
            int atBottom = image.getRGB((int) PLOT.getCenterX(), PLOT.y + PLOT.height - 9);
            assertThat(sign > 0 ? atTop : atBottom).isEqualTo(STYLE.line().getRGB());
            assertThat(sign > 0 ? atBottom : atTop).isNotEqualTo(STYLE.line().getRGB());
        }
    }
}
