package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.GivenPoints;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.window.chart.DataChart;
import io.github.sgdvisualizer.window.chart.DataHand;
import io.github.sgdvisualizer.window.chart.Overlays;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The chart of points and line, with the line's equation above it. */
final class DataPanel extends JPanel {
    private final DigitLabel equation = new DigitLabel("equation-value", "y = −00.00x + 00.00", SwingConstants.LEFT);
    private final DataChart chart;

    DataPanel(Engine engine) {
        super(new MigLayout("insets 8 12 8 12, fill, gap 0", "[]14[grow]", "[][grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new DataChart(Theme.chartStyle(), DataPanel::described, engine::canvas, new ByHand(engine));
        equation.putClientProperty("FlatLaf.styleClass", "equation");
        add(new javax.swing.JLabel(new Swatch()));
        add(equation, "wrap");
        add(chart, "span, grow, wmin 100, hmin 60");
    }

    /** Lets go of the line, if a person holds it. */
    void letGo() {
        chart.letGo();
    }

    /** Chooses what is shown beside points and line. */
    void setOverlays(Overlays overlays) {
        chart.setOverlays(overlays);
    }

    void show(Snapshot snapshot) {
        Line line = snapshot.moment().line();
        equation.setText(equation(snapshot, line));
        chart.show(snapshot);
    }

    private static String equation(Snapshot snapshot, Line line) {
        return Numbers.equation(line, Places.of(snapshot.progress().error().points()));
    }

    private static String described(Snapshot snapshot) {
        Line line = snapshot.moment().line();
        return Words.of(
                "chart.description",
                Numbers.whole(snapshot.progress().error().points().size()),
                equation(snapshot, line),
                Numbers.whole(snapshot.moment().step()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
        }
    }

    /** The learning line and the points in a person's hand: each change starts a run. */
    private record ByHand(Engine engine) implements DataHand {
        @Override
        public void take() {
            engine.hold();
        }

        @Override
        public void move(Line line) {
            engine.change(settings -> settings.withStartNear(line));
        }

        @Override
        public long change(Points points) {
            return engine.change(settings -> settings.withSource(GivenPoints.insteadOf(settings.source(), points)));
        }

        @Override
        public void letGo() {
            engine.letGo();
        }
    }

    /** A piece of the line, to say which line the equation is of. */
    private static final class Swatch implements Icon {
        @Override
        public void paintIcon(Component component, Graphics g, int x, int y) {
            Color line = UIManager.getColor("Chart.line");
            g.setColor(line);
            g.fillRect(x, y, getIconWidth(), getIconHeight());
        }

        @Override
        public int getIconWidth() {
            return Theme.scaled(34);
        }

        @Override
        public int getIconHeight() {
            return Theme.scaled(4);
        }
    }
}
