package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.SystemTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.playback.TimelineSlider;
import io.github.sgdvisualizer.window.theme.Contrast;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JSlider;
import javax.swing.UIManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tracks of sliders, told from what is behind them as WCAG 2.2 asks for (1.4.11: 3 to 1). No display needed. */
final class SliderContrastTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 44;

    /** Returns the greatest contrast that a column of pixels has with what is behind the slider. */
    private static double contrast(JSlider slider, Color behind, int x) {
        slider.setSize(WIDTH, HEIGHT);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(behind);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        slider.paint(g);
        double greatest = 1;
        for (int y = 0; y < HEIGHT; y++) {
            greatest = Math.max(greatest, Contrast.of(image.getRGB(x, y), behind.getRGB()));
        }
        return greatest;
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void the_track_of_a_scale_can_be_told_from_the_card_on_both_sides_of_the_thumb(Shade shade) {
        EventThread.run(() -> {
            Theme.install(Look.LIGHT.withShade(shade), new Dimension());
            ScaleSlider slider = new ScaleSlider("slider", Scale.logarithmic(0.01, 2), value -> {});
            slider.show(0.15);

            assertThat(contrast(slider, UIManager.getColor("Card.background"), 100))
                    .isGreaterThan(3);
            assertThat(contrast(slider, UIManager.getColor("Card.background"), 400))
                    .isGreaterThan(3);
        });
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void the_timeline_can_be_told_from_the_window_where_no_step_has_been_made(Shade shade) {
        try (Engine engine = new Engine(Settings.DEFAULT, new SystemTaskScheduler(), snapshot -> {}, trouble -> {})) {
            EventThread.run(() -> {
                Theme.install(Look.LIGHT.withShade(shade), new Dimension());
                TimelineSlider slider = new TimelineSlider(engine.transport());
                slider.show(Snapshots.of(new Run(
                                Settings.DEFAULT,
                                new MeanSquaredError(
                                        Settings.DEFAULT.generated().points()))
                        .progress()));

                assertThat(contrast(slider, UIManager.getColor("Panel.background"), 400))
                        .isGreaterThan(3);
            });
        }
    }
}
