package io.github.sgdvisualizer.window.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.surface.SurfacePainter;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loss surface as a component. */
final class SurfaceChartTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;

    private final List<Line> chosen = new ArrayList<>();
    private final SurfaceChart chart = new SurfaceChart(
            "slope",
            "intercept",
            ChartStyles.PLAIN,
            snapshot -> "step " + snapshot.runState().step(),
            chosen::add);
    private final Run run = new Run(
            Settings.DEFAULT, new MeanSquaredError(Settings.DEFAULT.generated().points()));

    private void click(int x, int y, int button) {
        chart.dispatchEvent(new MouseEvent(chart, MouseEvent.MOUSE_CLICKED, 0, 0, x, y, 1, false, button));
    }

    @Test
    void a_click_on_a_place_chooses_its_line() {
        SurfacePainter painter = new SurfacePainter(ChartStyles.PLAIN, "slope", "intercept");
        painter.setSize(WIDTH, HEIGHT);
        painter.show(Snapshots.of(run.progress()));
        Projection projection = painter.projection().orElseThrow();
        chart.setSize(WIDTH, HEIGHT);
        chart.show(Snapshots.of(run.progress()));
        int x = (int) Math.round(projection.x(4));
        int y = (int) Math.round(projection.y(3));

        click(x, y, MouseEvent.BUTTON1);
        click(1, 1, MouseEvent.BUTTON1);
        click(x, y, MouseEvent.BUTTON3);

        assertThat(chosen).singleElement().satisfies(line -> {
            assertThat(line.slope()).isCloseTo(4, within(0.02));
            assertThat(line.intercept()).isCloseTo(3, within(0.02));
        });
    }

    @Test
    void it_says_in_words_what_it_shows_at_present() {
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isNull();
        chart.show(Snapshots.of(run.progress()));
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("step 0");
        run.advance();
        chart.show(Snapshots.of(run.progress()));
        assertThat(chart.getAccessibleContext().getAccessibleDescription()).isEqualTo("step 1");
    }
}
