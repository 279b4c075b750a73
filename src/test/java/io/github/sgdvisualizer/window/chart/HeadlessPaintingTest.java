package io.github.sgdvisualizer.window.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.window.chart.loss.LossChart;
import io.github.sgdvisualizer.window.chart.points.DataChart;
import io.github.sgdvisualizer.window.chart.points.NotingHand;
import io.github.sgdvisualizer.window.chart.residuals.ResidualsChart;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.Commands;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window's charts show, painters paint in a Java without a display, to the last pixel. */
final class HeadlessPaintingTest {
    private static BufferedImage image(LayeredChart<?> chart, double scale) {
        chart.setSize(HeadlessPainting.WIDTH, HeadlessPainting.HEIGHT);
        chart.show(HeadlessPainting.snapshot());
        return HeadlessPainting.image(scale, chart::paint);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void without_display_and_component_painters_paint_what_the_charts_show(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeadlessPainting.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains(PointsPainter.class.getName() + " ").doesNotContain(" javax.swing.JComponent ");

        DataChart points =
                new DataChart(HeadlessPainting.STYLE, snapshot -> "x", snapshot -> "", canvas -> {}, new NotingHand());
        points.setOverlays(HeadlessPainting.ALL);
        LossChart loss = new LossChart("step", HeadlessPainting.STYLE, snapshot -> "before", snapshot -> "");
        loss.setStepEffects(true);
        SurfaceChart surface = new SurfaceChart(
                "slope", "intercept", HeadlessPainting.STYLE, snapshot -> "", line -> {}, new Commands());
        surface.setPointGradients(true);
        ResidualsChart residuals =
                new ResidualsChart(snapshot -> "x", "residual", HeadlessPainting.STYLE, snapshot -> "");
        for (double scale : HeadlessPainting.SCALES) {
            assertSame(residuals, folder, "residuals", scale);
            assertSame(points, folder, "points", scale);
            assertSame(loss, folder, "loss", scale);
            assertSame(surface, folder, "surface", scale);
        }
    }

    private static void assertSame(LayeredChart<?> chart, Path folder, String name, double scale) throws Exception {
        BufferedImage shown = image(chart, scale);
        BufferedImage painted =
                ImageIO.read(folder.resolve(name + scale + ".png").toFile());
        assertThat(pixels(shown)).as("%s at scale %s", name, scale).isEqualTo(pixels(painted));
        assertThat(Arrays.stream(pixels(shown)).distinct().count())
                .as("colours of %s", name)
                .isGreaterThan(20);
    }
}
