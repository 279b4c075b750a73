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
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.event.ActionEvent;
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
            chosen::add,
            new Commands());
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

    private void perform(CommandId id) {
        chart.getActionMap()
                .get(id.id())
                .actionPerformed(new ActionEvent(chart, ActionEvent.ACTION_PERFORMED, id.id()));
    }

    /** From the first guess: slope 0.5, intercept 0.75. */
    @Test
    void keys_move_a_cursor_from_where_the_run_is_and_choose_the_line_there() {
        chart.setSize(WIDTH, HEIGHT);
        chart.show(Snapshots.of(run.progress()));

        perform(CommandId.START_AT_CURSOR);
        perform(CommandId.CURSOR_RIGHT);
        perform(CommandId.START_AT_CURSOR);
        perform(CommandId.CURSOR_UP);
        perform(CommandId.CURSOR_UP);
        perform(CommandId.START_AT_CURSOR);
        perform(CommandId.CURSOR_LEFT);
        perform(CommandId.CURSOR_DOWN);
        perform(CommandId.START_AT_CURSOR);

        assertThat(chosen.get(0)).isEqualTo(Settings.DEFAULT.start());
        assertThat(chosen.get(1).slope()).isGreaterThan(0.5);
        assertThat(chosen.get(1).intercept()).isCloseTo(0.75, within(0.01));
        assertThat(chosen.get(2).slope()).isCloseTo(0.5, within(0.01));
        assertThat(chosen.get(2).intercept()).isGreaterThan(0.75);
        assertThat(chosen.get(3).slope()).isLessThan(0.5);
        assertThat(chosen.get(3).intercept()).isLessThan(0.75);
    }

    @Test
    void the_cursor_stays_on_the_plot() {
        chart.setSize(WIDTH, HEIGHT);
        chart.show(Snapshots.of(run.progress()));
        for (int i = 0; i < 200; i++) {
            perform(CommandId.CURSOR_LEFT);
            perform(CommandId.CURSOR_DOWN);
        }
        Projection projection = chart.projection().orElseThrow();

        perform(CommandId.START_AT_CURSOR);

        assertThat(projection.x(chosen.get(0).slope())).isCloseTo(projection.plot().x, within(2.0));
        assertThat(projection.y(chosen.get(0).intercept()))
                .isCloseTo(projection.plot().getMaxY(), within(2.0));
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
