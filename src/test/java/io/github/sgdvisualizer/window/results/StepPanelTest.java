package io.github.sgdvisualizer.window.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.JLabel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepPanelTest {
    private static final MeanSquaredError LESSON =
            new MeanSquaredError(Settings.DEFAULT.generated().points());

    private final Commands commands = new Commands();
    private StepPanel panel;

    @BeforeAll
    static void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    @BeforeEach
    void open() {
        panel = new StepPanel(commands);
    }

    private static Snapshot after(int steps, double rate) {
        Run run = new Run(Settings.DEFAULT.withLearningRate(rate), LESSON);
        for (int i = 0; i < steps; i++) {
            run.advance();
        }
        RunProgress progress = run.progress();
        return Snapshots.of(progress);
    }

    @Test
    void a_step_at_a_rate_of_0_shows_no_direction() {
        Settings ended =
                Settings.DEFAULT.withOptimizer(new Optimizer.Momentum(0.9)).withSchedule(new Schedule.Exponential(0));
        Run run = new Run(ended, LESSON);
        run.advance();
        panel.show(Snapshots.of(run.progress()));

        assertThat(text("gradient-slope-value")).isEqualTo("…");
        assertThat(text("gradient-intercept-value")).isEqualTo("…");
        assertThat(text("new-slope-value")).isEqualTo(text("old-slope-value"));
    }

    private String text(String name) {
        return labels(panel.content())
                .filter(label -> name.equals(label.getName()))
                .map(JLabel::getText)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JLabel> labels(Container container) {
        return Stream.of(container.getComponents()).flatMap(StepPanelTest::labelsIn);
    }

    private static Stream<JLabel> labelsIn(Component component) {
        return component instanceof JLabel label
                ? Stream.of(label)
                : component instanceof Container inner ? labels(inner) : Stream.empty();
    }

    /** PyTorch's first three steps of the lesson, its gradients by (old − new) / 0.1. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.5000, −1.8684, 0.6868, 0.7500, −3.5732, 1.1073, 5.5084, 4.0265",
        "1, 0.6868, −1.7170, 0.8585, 1.1073, −2.8467, 1.3920, 4.0265, 3.0156",
        "2, 0.8585, −1.5807, 1.0166, 1.3920, −2.2665, 1.6187, 3.0156, 2.3143",
    })
    void the_update_is_the_one_that_comes_from_the_line_shown(
            int steps,
            String slope,
            String bySlope,
            String newSlope,
            String intercept,
            String byIntercept,
            String newIntercept,
            String loss,
            String newLoss) {
        panel.show(after(steps, 0.1));

        assertThat(text("old-slope-value")).isEqualTo(slope);
        assertThat(text("gradient-slope-value")).isEqualTo(bySlope);
        assertThat(text("new-slope-value")).isEqualTo(newSlope);
        assertThat(text("old-intercept-value")).isEqualTo(intercept);
        assertThat(text("gradient-intercept-value")).isEqualTo(byIntercept);
        assertThat(text("new-intercept-value")).isEqualTo(newIntercept);
        assertThat(text("old-loss-value")).isEqualTo(loss);
        assertThat(text("new-loss-value")).isEqualTo(newLoss);
        assertThat(text("rate-slope-value")).isEqualTo("0.1");
        assertThat(text("verdict-value")).isEqualTo("loss will go down");
    }

    /**
     * Root of PyTorch's losses 5.5084 and 4.0265, and 1 less these over 3.2800, the variance of the y in
     * {@code reference/lesson-points.csv}.
     */
    @Test
    void beside_the_loss_stand_its_root_and_when_asked_for_the_variance_accounted_for() {
        panel.show(after(0, 0.1));

        assertThat(text("old-rmse-value")).isEqualTo("2.3470");
        assertThat(text("new-rmse-value")).isEqualTo("2.0066");
        assertThat(visible("new-r-squared-value")).isFalse();

        commands.get(CommandId.DETERMINATION).setSelected(true);

        assertThat(visible("new-r-squared-value")).isTrue();
        assertThat(text("old-r-squared-value")).isEqualTo("−0.6794");
        assertThat(text("new-r-squared-value")).isEqualTo("−0.2276");
    }

    private boolean visible(String name) {
        return labels(panel.content())
                .filter(label -> name.equals(label.getName()))
                .allMatch(JLabel::isVisible);
    }

    /** PyTorch's losses at a rate of 1.05: 5.508, 4.306, 5.038, 6.100. */
    @ParameterizedTest
    @CsvSource({"0, loss will go down", "1, loss will go up", "2, loss will go up"})
    void a_step_that_goes_too_far_is_marked(int steps, String verdict) {
        panel.show(after(steps, 1.05));

        assertThat(text("verdict-value")).isEqualTo(verdict);
    }

    /** A point above the line draws the intercept up: its gradient is −2 times its residual. */
    @Test
    void with_batches_of_one_the_numbers_are_of_the_point_that_glows() {
        Run run = new Run(Settings.DEFAULT.withBatchSize(OptionalInt.of(1)), LESSON);
        for (int step = 0; step < 50; step++) {
            Snapshot snapshot = Snapshots.of(run.progress());
            int glowing =
                    Objects.requireNonNull(snapshot.run().coming().batch()).point(0);
            Line line = snapshot.runState().line();
            double residual =
                    LESSON.points().y(glowing) - line.slope() * LESSON.points().x(glowing) - line.intercept();

            panel.show(snapshot);

            assertThat(text("old-intercept-value"))
                    .as("step %d", step)
                    .isEqualTo(
                            String.format(Locale.ROOT, "%.4f", line.intercept()).replace('-', '−'));
            assertThat(number("gradient-intercept-value")).as("step %d", step).isCloseTo(-2 * residual, within(1e-4));
            run.advance();
        }
    }

    private double number(String name) {
        return Double.parseDouble(text(name).replace('−', '-'));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 95, loss would go down", "1.1, 200, loss would go up", "1e300, 1, loss would go up"})
    void at_the_end_of_a_run_it_says_that_no_step_comes(double rate, int steps, String verdict) {
        panel.show(after(steps, rate));

        assertThat(panel.subtitle().getText()).isEqualTo("the run has ended: this step is not taken");
        assertThat(text("verdict-value")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1e10", "1e300", "1.7e308"})
    void the_greatest_rates_show_no_infinity(double rate) {
        panel.show(after(3, rate));

        assertThat(labels(panel.content()).map(JLabel::getText))
                .noneMatch(text -> text != null && (text.contains("Inf") || text.contains("NaN")));
    }
}
