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
    private final JToggleButton linear;
    private final JToggleButton log;

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
        linear = choice("linear", axis);
        log = choice("log", axis);
        setLogarithmic(logarithmic);
        log.addItemListener(event -> {
            chart.setLogarithmic(log.isSelected());
            chosen.accept(log.isSelected());
        });
        add(linear);
        add(log, "wrap");
        add(chart, "span, grow, wmin 100, hmin 70");
    }

    private static JToggleButton choice(String key, ButtonGroup group) {
        JToggleButton button = new JToggleButton(Words.of(key + ".text"));
        button.setName(key + "-button");
        button.setToolTipText(Words.of(key + ".tip"));
        button.putClientProperty("FlatLaf.styleClass", "choice");
        button.setRequestFocusEnabled(false);
        group.add(button);
        return button;
    }

    /** Chooses between a logarithmic axis and a linear one. */
    void setLogarithmic(boolean logarithmic) {
        (logarithmic ? log : linear).setSelected(true);
    }

    void show(Snapshot snapshot) {
        chart.show(snapshot);
    }

    private static String formerName(Snapshot snapshot) {
        if (snapshot.former() == null) {
            return "";
        }
        double rate = snapshot.former().settings().learningRate();
        return rate == snapshot.progress().settings().learningRate()
                ? Words.of("loss.former.same")
                : Words.of("loss.former", Numbers.shortest(rate));
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
