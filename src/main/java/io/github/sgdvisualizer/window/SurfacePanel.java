package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Parameter;
import io.github.sgdvisualizer.window.chart.SurfaceChart;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** A strip that opens on a click and shows the loss surface. */
final class SurfacePanel extends JPanel {
    private final SurfaceChart chart;
    private final JToggleButton opener = new JToggleButton(Words.of("surface.text"));
    private final JLabel subtitle = Buttons.muted("surface.subtitle");

    /** A strip that begins open or closed and tells when that changes. */
    SurfacePanel(Engine engine, boolean open, Consumer<Boolean> opened) {
        super(new MigLayout("insets 8 8 8 8, fill, gap 0, hidemode 3, novisualpadding", "[]4[grow]", "[][grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new SurfaceChart(
                Words.of("surface.slope"),
                Words.of("surface.intercept"),
                Theme.chartStyle(),
                SurfacePanel::described,
                line -> engine.change(settings -> settings.withStart(allowed(line))));
        opener.setName("loss-surface-button");
        opener.setToolTipText(Words.of("surface.tip"));
        opener.putClientProperty("FlatLaf.styleClass", "opener");
        opener.setRequestFocusEnabled(false);
        opener.setSelected(open);
        opener.addActionListener(event -> {
            showOpen();
            opened.accept(opener.isSelected());
        });
        subtitle.putClientProperty("html.disable", true);
        add(opener);
        add(subtitle, "growx, wmin 0, wrap");
        add(chart, "span, grow, wmin 100, hmin 80");
        showOpen();
    }

    private static Line allowed(Line line) {
        return new Line(
                within(Parameter.START_SLOPE, line.slope()), within(Parameter.START_INTERCEPT, line.intercept()));
    }

    private static double within(Parameter parameter, double value) {
        return Math.max(parameter.least(), Math.min(parameter.most(), value));
    }

    boolean isOpen() {
        return opener.isSelected();
    }

    private void showOpen() {
        opener.setIcon(Theme.icon(isOpen() ? "more" : "closed"));
        chart.setVisible(isOpen());
        revalidate();
    }

    void show(Snapshot snapshot) {
        chart.show(snapshot);
        boolean flat = snapshot.progress().error().curvature().flattest() == 0;
        String key =
                flat ? "surface.flat" : isOpen() && !chart.hasEqualUnits() ? "surface.unequal" : "surface.subtitle";
        subtitle.setText(Words.of(key));
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

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
        }
    }
}
