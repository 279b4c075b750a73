package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.window.chart.SurfaceChart;
import java.awt.Dimension;
import java.util.function.Consumer;

/** The loss surface, in a strip that opens on a click. */
final class SurfacePanel {
    private final SurfaceChart chart;
    private final StripPanel strip;

    /** A strip that begins open or closed and tells when that changes. */
    SurfacePanel(Engine engine, boolean open, Consumer<Boolean> opened) {
        chart = new SurfaceChart(
                Words.of("surface.slope"),
                Words.of("surface.intercept"),
                Theme.chartStyle(),
                SurfacePanel::described,
                line -> engine.change(settings -> settings.withStartNear(line)));
        chart.setMinimumSize(new Dimension(100, 80));
        strip = new StripPanel("loss-surface", chart, open, opened);
    }

    StripPanel strip() {
        return strip;
    }

    void show(Snapshot snapshot) {
        chart.show(snapshot);
        boolean flat = snapshot.progress().error().curvature().flattest() == 0;
        boolean unequal = strip.isOpen() && !chart.hasEqualUnits();
        strip.setSubtitle(Words.of(flat ? "surface.flat" : unequal ? "surface.unequal" : "loss-surface.subtitle"));
    }

    void showLook() {
        chart.setStyle(Theme.chartStyle());
    }

    private static String described(Snapshot snapshot) {
        Line best = snapshot.progress().error().best();
        Line line = snapshot.moment().line();
        return Words.of(
                "surface.description",
                Numbers.fixed(line.slope(), 2),
                Numbers.fixed(line.intercept(), 2),
                Numbers.fixed(best.slope(), 2),
                Numbers.fixed(best.intercept(), 2));
    }
}
