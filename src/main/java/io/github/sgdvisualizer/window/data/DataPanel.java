package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.PointWords;
import io.github.sgdvisualizer.window.chart.points.DataChart;
import io.github.sgdvisualizer.window.chart.points.DataHand;
import io.github.sgdvisualizer.window.command.Commands;
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

/** The data chart with points and learning line; above it, the line's equation, the data menu and a notice. */
public final class DataPanel extends JPanel implements SnapshotView {
    private final DigitLabel equation = new DigitLabel("equation-value", "y = −00.00x + 00.00", SwingConstants.LEFT);
    private final DataChart chart;

    /** The points shown. */
    private PointSource source = Settings.DEFAULT.source();

    /** The points that the user tried in vain to edit, with the explanation. */
    private @Nullable PointSource refusedOf;

    private String refusal = "";

    private final JButton sourceButton;
    private final DataMenu menu;
    private final Notice notice = new Notice("notice-value");

    /**
     * Creates a panel that sends the user's edits to the engine.
     *
     * @param dataController provides the bar that shows the progress of reading
     */
    public DataPanel(Engine engine, Commands commands, DataController dataController) {
        super(new MigLayout("insets 8 12 8 12, fill, gap 0, hidemode 3", "[]14[]push[]", "[][][grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new DataChart(
                Theme.chartStyle(),
                PointWords::titleX,
                DataPanel::described,
                engine::canvas,
                new ByHand(engine),
                commands);
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
        menu = new DataMenu(commands);
        sourceButton.addActionListener(event -> menu.show(
                sourceButton, sourceButton.getWidth() - menu.getPreferredSize().width, sourceButton.getHeight()));
        add(dataController.bar(), "split 2");
        add(sourceButton, "wmin 0");
        add(notice, "cell 0 1, span, growx, wmin 0, gapleft 2");
        add(chart, "cell 0 2, span, grow, wmin 100, hmin 60");
    }

    /** Ends the user's drag on the chart, if there is one; a selection rectangle is given up. */
    public void letGo() {
        chart.letGo();
    }

    /** Sets the overlays that the chart shows beside the points and the learning line. */
    public void setOverlays(Overlays overlays) {
        chart.setOverlays(overlays);
    }

    @Override
    public void show(Snapshot snapshot) {
        Line line = snapshot.runState().line();
        equation.setText(equation(snapshot, line));
        show(snapshot.run().progress().settings().source(), snapshot);
        chart.show(snapshot);
    }

    private void show(PointSource points, Snapshot snapshot) {
        source = points;
        sourceButton.setText(PointWords.title(points));
        notice.show(points.equals(refusedOf) ? refusal : PointWords.notice(snapshot));
    }

    /** Shows, instead of the notice, why the present points cannot be edited in this way; as long as they are shown. */
    private void refuse(String why) {
        refusedOf = source;
        refusal = why;
        notice.show(why);
    }

    private static String equation(Snapshot snapshot, Line line) {
        return Numbers.equation(
                line, DecimalPlaces.of(snapshot.run().progress().error().points()));
    }

    private static String described(Snapshot snapshot) {
        Line line = snapshot.runState().line();
        return Messages.plural(
                "chart.description",
                snapshot.run().progress().error().points().size(),
                equation(snapshot, line),
                Numbers.whole(snapshot.runState().step()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
            // A closed menu belongs to no window, so it misses changes of the look.
            SwingUtilities.updateComponentTreeUI(menu);
        }
    }

    /** Sends the user's edits of the learning line and of the points to the engine; each change starts another run. */
    private final class ByHand implements DataHand {
        private final Engine engine;

        ByHand(Engine engine) {
            this.engine = engine;
        }

        @Override
        public void take() {
            engine.transport().hold();
        }

        @Override
        public void move(Line line) {
            engine.editor().change(settings -> settings.withStartNear(line));
        }

        @Override
        public long change(PointSource before, PointSource after) {
            return engine.editor()
                    .change(settings -> settings.source().equals(before) ? settings.withSource(after) : settings);
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
            engine.transport().letGo();
        }
    }

    /** The legend icon of the learning line, beside its equation. */
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
