package io.github.sgdvisualizer.window.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.ChartStyles;
import io.github.sgdvisualizer.chart.loss.LossPainter;
import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.chart.residuals.ResidualsPainter;
import io.github.sgdvisualizer.chart.surface.SurfacePainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Paints each chart at each scale into a folder; its Java must have no display. */
final class HeadlessPainting {
    static final int WIDTH = 620;
    static final int HEIGHT = 410;
    static final int STEPS = 37;
    static final List<Double> SCALES = List.of(1.0, 1.5, 2.0);
    static final ChartStyle STYLE = ChartStyles.LIGHT;
    static final Overlays ALL = new Overlays(true, true, true, true);

    static Snapshot snapshot() {
        MeanSquaredError error =
                new MeanSquaredError(Settings.DEFAULT.generated().points());
        Run former = new Run(Settings.DEFAULT.withLearningRate(0.9), error);
        Run run = new Run(Settings.DEFAULT.withBatchSize(OptionalInt.of(10)), error);
        for (int i = 0; i < STEPS; i++) {
            former.advance();
            run.advance();
        }
        RunProgress progress = run.progress();
        return Snapshots.of(progress, former.progress(), true);
    }

    static BufferedImage image(double scale, Consumer<Graphics2D> paint) {
        BufferedImage image =
                new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        paint.accept(g);
        g.dispose();
        return image;
    }

    private HeadlessPainting() {}

    public static void main(String[] folder) throws Exception {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
        PointsPainter points = new PointsPainter(STYLE, snapshot -> "x");
        points.setOverlays(ALL);
        LossPainter loss = new LossPainter(STYLE, "step", snapshot -> "before");
        loss.setStepEffects(true);
        SurfacePainter surface = new SurfacePainter(STYLE, "slope", "intercept");
        surface.setPointGradients(true);
        ResidualsPainter residuals = new ResidualsPainter(STYLE, snapshot -> "x", "residual");
        for (double scale : SCALES) {
            paint(residuals, folder[0], "residuals", scale);
            paint(points, folder[0], "points", scale);
            paint(loss, folder[0], "loss", scale);
            paint(surface, folder[0], "surface", scale);
        }
    }

    private static void paint(ChartPainter painter, String folder, String name, double scale) throws Exception {
        painter.setSize(WIDTH, HEIGHT);
        painter.show(snapshot());
        ImageIO.write(image(scale, painter::paint), "png", new File(folder, name + scale + ".png"));
    }
}
