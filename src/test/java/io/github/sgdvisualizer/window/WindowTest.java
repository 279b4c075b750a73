package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.window.WindowDriver.Readout;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the window does by itself after launch; expected numbers are PyTorch's, in {@code reference/lesson-steps.csv}. */
@DisplayTest
final class WindowTest {
    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        window = WindowDriver.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void it_opens_with_the_first_guess_and_plays() {
        window.awaitText("play-button", "Pause");
        window.awaitStep(20);

        assertThat(window.equations()).startsWith("y = 0.50x + 0.75");
        assertThat(window.statuses().get(0))
                .startsWith(
                        "Two numbers are learned, slope and intercept: each step tries to move the blue line closer to the points.");
        assertThat(window.statuses().get(1)).startsWith("Learning: the loss is falling; about ");

        List<Readout> readouts = window.readouts();
        assertThat(readouts).startsWith(new Readout("0", "5.5084"));
        assertThat(readouts.stream().map(readout -> Integer.valueOf(readout.step())))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(readouts.stream().map(readout -> Double.valueOf(readout.loss())))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
    }

    @Test
    void at_rate_0_1_it_ends_after_95_steps_as_converged_and_replays_only_when_asked() {
        window.awaitText("play-button", "Replay");

        assertThat(window.readout()).isEqualTo(new Readout("95", "0.0746"));
        assertThat(window.text("equation-value")).isEqualTo("y = 3.05x + 2.46");
        assertThat(window.text("status-value"))
                .isEqualTo("Converged after 95 steps: the line is nowhere more than 0.003 away from the best line.");
        assertThat(window.isEnabled("step-button")).isFalse();

        window.forgetReadouts();
        window.click("play-button");

        window.awaitText("play-button", "Pause");
        EventThread.await("it plays from its start", () -> window.readouts().size() > 5);
        assertThat(window.readouts()).startsWith(new Readout("0", "5.5084"));
    }

    /** The first guess goes from 0.20 at the left edge to 1.30 at the right, the line of step 95 from −0.90 to 5.81. */
    @Test
    void the_line_moves_to_where_it_belongs_and_leaves_its_trail() throws AWTException {
        Component chart = window.find("data-chart");
        window.pauseAtStart();
        ChartPicture first = ChartPicture.of(chart);
        window.playFast();
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Replay");
        ChartPicture last = ChartPicture.of(chart);

        int[] columns = first.lineColumns();
        int left = columns[0];
        int right = columns[columns.length - 1];
        assertThat(right - left).as("room for the chart").isGreaterThan(Hand.place(chart, 0.75, 0).x);
        double perUnit = (last.lineRow(left) - last.lineRow(right)) / (5.81 + 0.90);
        assertThat(perUnit).as("pixels upwards per unit of y").isPositive();
        assertThat(last.lineRow(left) - first.lineRow(left)).isCloseTo((0.20 + 0.90) * perUnit, within(3.0));
        assertThat(last.lineRow(right) - first.lineRow(right)).isCloseTo((1.30 - 5.81) * perUnit, within(3.0));
        assertThat(first.trailAlongLineIn(last))
                .as("part of the first guess that is still to be seen")
                .isGreaterThan(0.9);
        assertThat(last.trailAlongLineIn(first))
                .as("a trail before the first step")
                .isLessThan(0.1);
    }
}
