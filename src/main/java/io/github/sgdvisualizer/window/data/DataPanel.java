package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.window.chart.points.DataChart;
import io.github.sgdvisualizer.window.chart.points.DataHand;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.Notice;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The chart of points and line, with the line's equation above it. */
public final class DataPanel extends JPanel {
    private final DigitLabel equation = new DigitLabel("equation-value", "y = −00.00x + 00.00", SwingConstants.LEFT);
    private final DataChart chart;

    /** What is shown, and that of which changes by hand were refused. */
    private PointSource source = Settings.DEFAULT.source();

    private @Nullable PointSource refusedOf;
    private String refusal = "";

    private final JButton sourceButton;
    private final DataMenu menu;
    private final Notice notice = new Notice("notice-value");

    public DataPanel(Engine engine, DataController dataController) {
        super(new MigLayout("insets 8 12 8 12, fill, gap 0, hidemode 3", "[]14[]push[]", "[][][grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new DataChart(
                Theme.chartStyle(), PointWords::titleX, DataPanel::described, engine::canvas, new ByHand(engine));
        equation.putClientProperty("FlatLaf.styleClass", "equation");
        add(new javax.swing.JLabel(new Swatch()));
        add(equation);
        sourceButton = new JButton("", Theme.icon("more"));
        sourceButton.setName("data-button");
        sourceButton.setToolTipText(Messages.of("data.tip"));
        sourceButton.putClientProperty("html.disable", true);
        sourceButton.putClientProperty("FlatLaf.styleClass", "bare");
        sourceButton.setHorizontalTextPosition(SwingConstants.LEADING);
        sourceButton.setRequestFocusEnabled(false);
        menu = new DataMenu(dataController);
        sourceButton.addActionListener(event -> menu.show(
                sourceButton, sourceButton.getWidth() - menu.getPreferredSize().width, sourceButton.getHeight()));
        add(dataController.bar(), "split 2");
        add(sourceButton, "wmin 0");
        add(notice, "cell 0 1, span, growx, wmin 0, gapleft 2");
        add(chart, "cell 0 2, span, grow, wmin 100, hmin 60");
    }

    /** Lets go of the line, if a person holds it. */
    public void letGo() {
        chart.letGo();
    }

    /** Chooses what is shown beside points and line. */
    public void setOverlays(Overlays overlays) {
        chart.setOverlays(overlays);
    }

    public void show(Snapshot snapshot) {
        Line line = snapshot.runState().line();
        equation.setText(equation(snapshot, line));
        show(snapshot.progress().settings().source(), snapshot);
        chart.show(snapshot);
    }

    private void show(PointSource points, Snapshot snapshot) {
        source = points;
        sourceButton.setText(PointWords.title(points));
        menu.show(points);
        notice.show(points.equals(refusedOf) ? refusal : PointWords.notice(snapshot));
    }

    /** Says why these points cannot be changed so, until others come. */
    private void refuse(String why) {
        refusedOf = source;
        refusal = why;
        notice.show(why);
    }

    private static String equation(Snapshot snapshot, Line line) {
        return Numbers.equation(
                line, DecimalPlaces.of(snapshot.progress().error().points()));
    }

    private static String described(Snapshot snapshot) {
        Line line = snapshot.runState().line();
        return Messages.of(
                "chart.description",
                Numbers.whole(snapshot.progress().error().points().size()),
                equation(snapshot, line),
                Numbers.whole(snapshot.runState().step()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
            // Closed, it belongs to no window.
            SwingUtilities.updateComponentTreeUI(menu);
        }
    }

    /** The learning line and the points in a person's hand: each change starts a run. */
    private final class ByHand implements DataHand {
        private final Engine engine;

        ByHand(Engine engine) {
            this.engine = engine;
        }

        @Override
        public void take() {
            engine.hold();
        }

        @Override
        public void move(Line line) {
            engine.change(settings -> settings.withStartNear(line));
        }

        @Override
        public long change(PointSource before, PointSource after) {
            return engine.change(settings -> settings.source().equals(before) ? settings.withSource(after) : settings);
        }

        @Override
        public void refused() {
            refuse(PointWords.refusal(source));
        }

        @Override
        public void tooFewLeft() {
            refuse(Messages.of("refused.few"));
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
