package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.chart.loss.LossChart;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.widget.Buttons;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The loss chart, with a choice between a linear and a logarithmic axis, and a button for the step effects. */
public final class LossPanel extends JPanel implements SnapshotView {
    private final LossChart chart;
    private final JToggleButton linear;
    private final JToggleButton log;
    private final JToggleButton stepEffects;
    private final JLabel subtitle = Buttons.muted("loss.subtitle");
    private @Nullable Snapshot newest;

    /** Creates a panel with the choices from the preferences; later choices are written there. */
    public LossPanel(WindowPreferences preferences) {
        super(new MigLayout("insets 10 14 8 12, fill, gap 0", "[]8[grow]8[]8[][]", "[]6[grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new LossChart(
                Messages.of("loss.steps"), Theme.chartStyle(), LossPanel::formerName, LossPanel::described);
        boolean logarithmic = preferences.logarithmicLoss();
        chart.setLogarithmic(logarithmic);
        JLabel title = new JLabel(Messages.of("loss.title"));
        title.putClientProperty("FlatLaf.styleClass", "title");
        add(title);
        subtitle.setName("ledger-value");
        add(subtitle, "wmin 0");
        stepEffects = Buttons.choice("ledger");
        stepEffects.setSelected(preferences.stepEffects());
        stepEffects.addItemListener(event -> {
            preferences.setStepEffects(stepEffects.isSelected());
            showStepEffects();
        });
        add(stepEffects);
        ButtonGroup axis = new ButtonGroup();
        linear = choice("linear", axis);
        log = choice("log", axis);
        setLogarithmic(logarithmic);
        log.addItemListener(event -> {
            chart.setLogarithmic(log.isSelected());
            preferences.setLogarithmicLoss(log.isSelected());
        });
        add(linear);
        add(log, "wrap");
        add(chart, "span, grow, wmin 100, hmin 70");
        showStepEffects();
    }

    private static JToggleButton choice(String key, ButtonGroup group) {
        JToggleButton button = Buttons.choice(key);
        group.add(button);
        return button;
    }

    /** Chooses between a logarithmic axis and a linear one. */
    void setLogarithmic(boolean logarithmic) {
        (logarithmic ? log : linear).setSelected(true);
    }

    /** Chooses the linear axis and hides the step effects, as at first launch. */
    public void clear() {
        setLogarithmic(false);
        stepEffects.setSelected(false);
    }

    @Override
    public void show(Snapshot snapshot) {
        chart.show(snapshot);
        newest = snapshot;
        showTally();
    }

    private void showStepEffects() {
        chart.setStepEffects(stepEffects.isSelected());
        showTally();
    }

    /** Shows how many steps up to the present one raised the loss over all points, and how many did not. */
    private void showTally() {
        if (newest != null && stepEffects.isSelected()) {
            int steps = newest.runState().step();
            int hurt = newest.run().progress().hurt(steps);
            subtitle.setText(Messages.of("ledger.tally", Numbers.whole(steps - hurt), Numbers.whole(hurt)));
        } else {
            subtitle.setText(Messages.of("loss.subtitle"));
        }
    }

    private static String formerName(Snapshot snapshot) {
        if (snapshot.run().former() == null) {
            return "";
        }
        double rate = snapshot.run().former().settings().learningRate();
        return rate == snapshot.run().progress().settings().learningRate()
                ? Messages.of("loss.former.same")
                : Messages.of("loss.former", Numbers.shortest(rate));
    }

    private static String described(Snapshot snapshot) {
        return Messages.of(
                "loss.description",
                Numbers.fixed(snapshot.runState().loss(), 4),
                Numbers.whole(snapshot.runState().step()),
                Numbers.fixed(snapshot.run().progress().error().minLoss(), 4));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (chart != null) {
            chart.setStyle(Theme.chartStyle());
        }
    }
}
