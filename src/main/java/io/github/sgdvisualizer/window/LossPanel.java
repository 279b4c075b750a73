package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.window.chart.LossChart;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The loss chart with its title, and the choice between a linear and a logarithmic axis. */
final class LossPanel extends JPanel {
    private final LossChart chart;

    /** A panel that begins with the given axis and tells when another is chosen. */
    LossPanel(boolean logarithmic, Consumer<Boolean> chosen) {
        super(new MigLayout("insets 10 14 8 12, fill, gap 0", "[]8[grow][][]", "[]6[grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new LossChart(Words.of("loss.steps"), Theme.chartStyle(), LossPanel::formerName, LossPanel::described);
        chart.setLogarithmic(logarithmic);
        JLabel title = new JLabel(Words.of("loss.title"));
        title.putClientProperty("FlatLaf.styleClass", "title");
        add(title);
        add(Buttons.muted("loss.subtitle"));
        ButtonGroup axis = new ButtonGroup();
        add(choice("linear", !logarithmic, axis, () -> choose(false, chosen)));
        add(choice("log", logarithmic, axis, () -> choose(true, chosen)), "wrap");
        add(chart, "span, grow, wmin 100, hmin 60");
    }

    private static JToggleButton choice(String key, boolean selected, ButtonGroup group, Runnable action) {
        JToggleButton button = new JToggleButton(Words.of(key + ".text"), selected);
        button.setName(key + "-button");
        button.setToolTipText(Words.of(key + ".tip"));
        button.putClientProperty("FlatLaf.styleClass", "choice");
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> action.run());
        group.add(button);
        return button;
    }

    private void choose(boolean logarithmic, Consumer<Boolean> chosen) {
        chart.setLogarithmic(logarithmic);
        chosen.accept(logarithmic);
    }

    void show(Snapshot snapshot) {
        chart.show(snapshot);
    }

    private static String formerName(Snapshot snapshot) {
        return snapshot.former() == null
                ? ""
                : Words.of(
                        "loss.former",
                        Numbers.shortest(snapshot.former().settings().learningRate()));
    }

    private static String described(Snapshot snapshot) {
        return Words.of(
                "loss.description",
                Numbers.fixed(snapshot.moment().loss(), 4),
                Numbers.whole(snapshot.moment().step()),
                Numbers.fixed(snapshot.progress().error().leastLoss(), 4));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
        }
    }
}
