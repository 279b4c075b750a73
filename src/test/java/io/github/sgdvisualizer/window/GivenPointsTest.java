package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.settings.RateSlider;
import java.awt.AWTException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points with x = 0 … 99: a well-known way to break a learning rate of 0.1. */
@DisplayTest
final class GivenPointsTest {
    private static final double[] X = IntStream.range(0, 100).asDoubleStream().toArray();

    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        double[] y = Arrays.stream(X).map(x -> 3 * x + 2 + Math.sin(x)).toArray();
        window = WindowDriver.open(Settings.DEFAULT.withSource(
                new GivenPoints(Points.of(X, y), Labels.PLAIN, Settings.DEFAULT.generated())));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_limit_is_told_the_marks_are_in_sight_and_the_safe_rate_fits_in_one_step() {
        window.awaitStatus("Diverged");
        // 2/λ₂ = 3.0448e-4; a step multiplies the error by 0.1 · 6568.49 − 1 = 656.
        assertThat(window.text("status-value")).contains("660 times as long").contains("0.000304");
        RateSlider slider = (RateSlider) window.find("learning-rate-slider");
        EventThread.run(() -> {
            int end = slider.xOf(Double.MAX_VALUE);
            assertThat(slider.xOf(1.5224e-4)).isBetween(slider.getWidth() / 2, end - 20);
            assertThat(slider.xOf(3.0448e-4)).isBetween(slider.xOf(1.5224e-4) + 5, end - 5);
        });

        window.forgetReadouts();
        window.click("safe-rate-button");
        EventThread.await(
                "the first step",
                () -> window.readouts().stream()
                        .anyMatch(readout -> readout.step().equals("1")));

        assertThat(window.text("learning-rate-field")).isEqualTo("0.000152");
        String equation = window.text("equation-value");
        double slope = Double.parseDouble(equation.replaceAll("y = (.*)x.*", "$1"));
        // The steep direction is all but the slope: within a hundredth of 3 the line lies on the points.
        assertThat(slope).isCloseTo(3.02, within(0.02));
    }
}
