package io.github.sgdvisualizer.window.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.run.StepCount;
import io.github.sgdvisualizer.window.WindowDriver;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class KeptPanelTest {
    private static final double[] KEPT_RATES = {0.1, 0.55, 0.3};

    private final ManualTaskScheduler scheduler = new ManualTaskScheduler();
    private final JRootPane root = new JRootPane();
    private Engine engine;
    private KeptPanel panel;
    private Snapshot newest;

    @BeforeAll
    static void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    /** Keeps three runs, of the ids 1 to 3, beside a present one. */
    @BeforeEach
    void keepThree() {
        engine = new Engine(Settings.DEFAULT, scheduler, this::show, trouble -> {
            throw new AssertionError(trouble);
        });
        panel = new KeptPanel(engine.keptRuns(), new Commands());
        root.getContentPane().add(panel.content());
        engine.start();
        for (double rate : KEPT_RATES) {
            engine.editor().change(settings -> settings.withLearningRate(rate));
            scheduler.settle();
            engine.keptRuns().keep();
            scheduler.settle();
        }
        engine.editor().change(settings -> settings.withLearningRate(0.05));
        scheduler.settle();
        assertThat(names()).containsExactly("now: rate 0.05", "rate 0.1", "rate 0.55", "rate 0.3");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void show(Snapshot snapshot) {
        newest = snapshot;
        panel.show(snapshot);
    }

    private <T> Stream<T> named(Class<T> kind, String beginning) {
        return WindowDriver.tree(root)
                .filter(component ->
                        component.getName() != null && component.getName().startsWith(beginning))
                .map(kind::cast);
    }

    private <T> T find(Class<T> kind, String name) {
        return named(kind, name).findFirst().orElseThrow();
    }

    private List<String> names() {
        return named(JTextField.class, "kept-name-field-")
                .map(JTextField::getText)
                .toList();
    }

    private void click(String button) {
        find(AbstractButton.class, button).doClick(0);
        scheduler.settle();
    }

    private static Stream<Boolean> hidden(Snapshot snapshot) {
        return snapshot.kept().stream().map(KeptRun::hidden);
    }

    @Test
    void of_three_kept_runs_the_one_is_renamed_whose_name_was_typed_over() {
        JTextField field = find(JTextField.class, "kept-name-field-2");
        field.setText("the fast one");
        field.postActionEvent();
        scheduler.settle();

        assertThat(names()).containsExactly("now: rate 0.05", "rate 0.1", "the fast one", "rate 0.3");
    }

    @Test
    void of_three_kept_runs_the_one_is_hidden_and_shown_again_whose_button_is_clicked() {
        click("kept-hide-button-2");
        assertThat(hidden(newest)).containsExactly(false, true, false);

        click("kept-hide-button-3");
        click("kept-hide-button-2");
        assertThat(hidden(newest)).containsExactly(false, false, true);
    }

    @Test
    void of_three_kept_runs_the_one_becomes_the_present_one_whose_button_is_clicked() {
        click("kept-swap-button-2");

        assertThat(newest.edits().wanted().learningRate()).isEqualTo(0.55);
        assertThat(names()).containsExactly("now: rate 0.55", "rate 0.1", "rate 0.3", "rate 0.05");
    }

    @Test
    void of_three_kept_runs_the_one_is_dropped_whose_button_is_clicked() {
        click("kept-drop-button-2");

        assertThat(names()).containsExactly("now: rate 0.05", "rate 0.1", "rate 0.3");
    }

    private static String steps(Settings settings, int made) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        for (int i = 0; i < made; i++) {
            run.advance();
        }
        return StepCount.of(run.progress());
    }

    @Test
    void above_the_limit_a_run_diverges_from_its_first_step_on() {
        assertThat(steps(Settings.DEFAULT.withLearningRate(1.1), 0)).isEqualTo("diverges");
        assertThat(steps(Settings.DEFAULT.withLearningRate(1.1), 100)).isEqualTo("diverges");
        assertThat(steps(Settings.DEFAULT.withLearningRate(1e300), 0)).isEqualTo("diverges");
    }

    @Test
    void how_long_a_run_takes_is_known_from_its_first_step_that_of_a_branch_from_where_it_branches() {
        // The lesson converges at step 95, at rate 0.55 at step 15, and above 0.998 never.
        assertThat(steps(Settings.DEFAULT, 0)).isEqualTo("95");
        assertThat(steps(Settings.DEFAULT.withLearningRate(0.55), 3)).isEqualTo("15");
        assertThat(steps(Settings.DEFAULT.withLearningRate(1e-19), 1)).isEqualTo("over 10¹⁸");
        // At small rates the number of steps is inversely proportional to the rate.
        assertThat(steps(Settings.DEFAULT.withLearningRate(1e-6), 1)).matches("9,74\\d,\\d{3}");
        assertThat(steps(Settings.DEFAULT.withLearningRate(1e-12), 1)).isEqualTo("9.74 × 10¹²");
        Settings branch = Settings.DEFAULT.withLearningRateFrom(7, 0.55);
        assertThat(steps(branch, 6)).isEqualTo("…");
        assertThat(Integer.parseInt(steps(branch, 7))).isBetween(15, 95);
    }
}
