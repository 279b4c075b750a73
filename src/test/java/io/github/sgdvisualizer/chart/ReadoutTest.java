package io.github.sgdvisualizer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the box with exact values stands. */
final class ReadoutTest {
    private static final ChartStyle STYLE = ChartStyles.LIGHT;

    @Test
    void the_box_stays_inside_the_plot_and_beside_the_place() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = g.getFontMetrics(STYLE.font());
        g.dispose();
        for (Rectangle plot : List.of(new Rectangle(40, 70, 800, 400), new Rectangle(30, 10, 250, 105))) {
            for (int x = plot.x; x < plot.x + plot.width; x += 7) {
                for (int y = plot.y; y < plot.y + plot.height; y += 5) {
                    Rectangle box = new Readout(new Point2D.Double(x, y), "slope −12.25\nintercept 0.31\nloss 1.2e9")
                            .box(plot, STYLE, metrics);
                    assertThat(plot.contains(box))
                            .as("%s for %d, %d", box, x, y)
                            .isTrue();
                    assertThat(box.contains(x, y))
                            .as("%s for %d, %d", box, x, y)
                            .isFalse();
                    assertThat(box.width).isGreaterThan(metrics.stringWidth("slope −12.25"));
                    assertThat(box.height).isGreaterThanOrEqualTo(3 * metrics.getHeight());
                }
            }
        }
    }
}
