package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.chart.ChartPainter;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Inter;
import io.github.sgdvisualizer.chart.Palette;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.concurrent.DaemonTask;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotMaker;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Loads what the first frame needs while the event thread sets up the look, so that two processors share the work of the
 * start: fonts, and the classes that paint the charts.
 */
public final class Preloader {
    private static final int SIZE = 300;
    private static final int LINE_WIDTH = 3;

    private Preloader() {}

    /** Begins to load, on a thread of its own; what needs a display as soon as there is one. */
    public static void begin(DisplayCheck display) {
        DaemonTask.start("preloading", () -> {
            try {
                load(display);
            } catch (RuntimeException | LinkageError e) {
                // The program may be ending already. Otherwise it fails again, and is told, where it is needed.
            }
        });
    }

    private static void load(DisplayCheck display) {
        new WindowPreferences().look();
        Theme.preload();
        if (display.isThere()) {
            Inter.register();
            paintChart();
        }
    }

    /** Paints the points of the first experiment into an image that nobody sees. */
    private static void paintChart() {
        Palette palette = Palette.of(Shade.LIGHT);
        ChartStyle style = ChartStyle.of(palette::colour, Inter.regular(ChartStyle.USUAL_FONT_SIZE, ""), LINE_WIDTH);
        Snapshot first = new SnapshotMaker(Experiment.of(Settings.DEFAULT), () -> false).at(0, 0);
        Graphics2D g = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB).createGraphics();
        ChartPainter chart = new PointsPainter(style, snapshot -> "");
        chart.setSize(SIZE, SIZE);
        chart.show(first);
        chart.paint(g);
        g.dispose();
    }
}
