package io.github.sgdvisualizer.window.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exact values at the mouse, on the loss surface; the events are sent to it, no display needed. */
final class PointerTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;

    private final List<Line> chosen = new ArrayList<>();
    private final SurfaceChart chart =
            new SurfaceChart("slope", "intercept", ChartStyles.LIGHT, snapshot -> "", chosen::add, new Commands());

    @BeforeEach
    void open() {
        chart.setSize(WIDTH, HEIGHT);
        chart.show(Snapshots.of(new Run(
                        Settings.DEFAULT,
                        new MeanSquaredError(Settings.DEFAULT.generated().points()))
                .progress()));
    }

    private int[] pixels() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        chart.paint(g);
        g.dispose();
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private void mouse(int id, int x, int y) {
        chart.dispatchEvent(new MouseEvent(chart, id, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
    }

    private static int rgb(int[] pixels, int x, int y) {
        return pixels[y * WIDTH + x];
    }

    @Test
    void hovering_shows_values_on_the_charts_background_and_leaving_takes_them_away() {
        int[] before = pixels();
        mouse(MouseEvent.MOUSE_MOVED, 150, 200);
        int[] hovering = pixels();

        assertThat(hovering).isNotEqualTo(before);
        // Above and to the right: the padding at the box's left edge.
        assertThat(new Color(rgb(hovering, 165, 175))).isEqualTo(ChartStyles.LIGHT.background());

        mouse(MouseEvent.MOUSE_EXITED, 600, 200);
        assertThat(pixels()).isEqualTo(before);
        mouse(MouseEvent.MOUSE_MOVED, 2, HEIGHT - 2);
        assertThat(pixels()).as("beside the plot").isEqualTo(before);
    }

    @Test
    void a_tap_starts_a_run_as_before_and_shows_what_hovering_shows() {
        int[] before = pixels();
        mouse(MouseEvent.MOUSE_MOVED, 150, 200);
        int[] hovering = pixels();
        mouse(MouseEvent.MOUSE_EXITED, 600, 200);

        mouse(MouseEvent.MOUSE_PRESSED, 150, 200);
        mouse(MouseEvent.MOUSE_RELEASED, 150, 200);
        mouse(MouseEvent.MOUSE_CLICKED, 150, 200);

        assertThat(chosen).hasSize(1);
        assertThat(pixels()).isEqualTo(hovering);
        mouse(MouseEvent.MOUSE_DRAGGED, 180, 220);
        assertThat(pixels()).as("while dragged").isEqualTo(before);
        mouse(MouseEvent.MOUSE_MOVED, 150, 200);
        chart.setSize(WIDTH, HEIGHT - 1);
        chart.setSize(WIDTH, HEIGHT);
        assertThat(pixels()).as("after a change of size").isEqualTo(before);
    }
}
