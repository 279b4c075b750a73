package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Look;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

/** That the check of the event thread, which guards all tests of windows, finds what it is for. */
@DisplayTest
final class SwingThreadCheckTest {
    @Test
    void a_label_changed_on_the_tests_own_thread_is_found_in_a_window_that_is_not_even_visible() {
        try (InvisibleWindow window = InvisibleWindow.of(Experiment.of(Settings.DEFAULT), Look.LIGHT)) {
            JLabel step = EventThread.read(() -> window.find("step-value", JLabel.class));

            step.setText("changed by a test");

            List<String> faults = CheckingRepaintManager.takeFaults();
            assertThat(faults)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault)
                            .contains("thread " + Thread.currentThread().getName(), "step-value", "JLabel.setText"));
        }
    }

    @Test
    void the_same_on_the_event_thread_is_in_order() {
        try (InvisibleWindow window = InvisibleWindow.of(Experiment.of(Settings.DEFAULT), Look.LIGHT)) {
            EventThread.run(() -> window.find("step-value", JLabel.class).setText("changed by a test"));

            assertThat(CheckingRepaintManager.takeFaults()).isEmpty();
        }
    }
}
