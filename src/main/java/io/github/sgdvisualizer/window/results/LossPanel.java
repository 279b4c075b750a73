package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.chart.loss.LossChart;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
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
    private boolean stepEffects;
    private final JLabel subtitle = Buttons.muted("loss.subtitle");
    private @Nullable Snapshot newest;

    /** Creates a panel with a linear axis and without step effects. */
    public LossPanel(Commands commands) {
        super(new MigLayout("insets 10 14 8 12, fill, gap 0", "[]8[grow]8[]8[][]", "[]6[grow]"));
        putClientProperty("FlatLaf.styleClass", "card");
        chart = new LossChart(
                Messages.of("loss.steps"), Theme.chartStyle(), LossPanel::formerName, LossPanel::described);
        JLabel title = new JLabel(Messages.of("loss.title"));
        title.putClientProperty("FlatLaf.styleClass", "title");
        add(title);
        subtitle.setName("ledger-value");
        add(subtitle, "wmin 0");
        add(Buttons.choice(commands.get(CommandId.LEDGER)));
        ButtonGroup axis = new ButtonGroup();
        add(choice(commands.get(CommandId.LINEAR), axis));
        add(choice(commands.get(CommandId.LOG), axis), "wrap");
        add(chart, "span, grow, wmin 100, hmin 70");
    }

    private static JToggleButton choice(Command command, ButtonGroup group) {
        JToggleButton button = Buttons.choice(command);
        group.add(button);
        return button;
    }

    /** Chooses between a logarithmic axis and a linear one. */
    public void setLogarithmic(boolean logarithmic) {
        chart.setLogarithmic(logarithmic);
    }

    /** Shows or hides whether each step raised or lowered the loss. */
    public void setStepEffects(boolean shown) {
        stepEffects = shown;
        chart.setStepEffects(shown);
        showTally();
    }

    @Override
    public void show(Snapshot snapshot) {
        chart.show(snapshot);
        newest = snapshot;
        showTally();
    }

    /** Shows how many steps up to the present one raised the loss over all points, and how many did not. */
    private void showTally() {
        if (newest != null && stepEffects) {
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
