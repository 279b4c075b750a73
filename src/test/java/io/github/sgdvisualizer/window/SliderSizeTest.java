package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.playback.TimelineSlider;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.awt.Dimension;
import java.util.function.ToIntFunction;
import javax.swing.JSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sliders that change their size; no display needed. */
final class SliderSizeTest {
    @BeforeEach
    void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    private static <S extends JSlider> void assertThatTheEndFollows(S slider, ToIntFunction<S> end) {
        // In one event: what is queued by a change of size has not yet come.
        int moved = EventThread.read(() -> {
            slider.setSize(500, 44);
            int before = end.applyAsInt(slider);
            slider.setSize(800, 44);
            return end.applyAsInt(slider) - before;
        });
        // The timeline computes its end from whole pixels.
        assertThat(moved).isBetween(299, 301);
    }

    @Test
    void the_thumb_of_a_scale_is_in_its_place_as_soon_as_the_size_changes() {
        assertThatTheEndFollows(
                new ScaleSlider("slider", Scale.logarithmic(0.01, 2), value -> {}), slider -> slider.xOf(2));
    }

    @Test
    void the_thumb_of_the_timeline_is_in_its_place_as_soon_as_the_size_changes() {
        try (Engine engine = new Engine(Settings.DEFAULT, new SystemTaskScheduler(), snapshot -> {}, trouble -> {})) {
            assertThatTheEndFollows(new TimelineSlider(engine.transport()), slider -> slider.xOf(slider.getMaximum()));
        }
    }
}
