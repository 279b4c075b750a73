package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.chart.loss.LossChart;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import io.github.sgdvisualizer.window.widget.Terms;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/** The loss of each step, with a choice between a linear and a logarithmic axis, and a button for the step effects. */
public final class LossPanel implements View {
    private final LossChart chart;
    private final List<JComponent> tools;
    private boolean stepEffects;
    private final JLabel subtitle = new ShyLabel("loss.subtitle");
    private @Nullable Snapshot newest;

    /** Creates a panel with a linear axis and without step effects. */
    public LossPanel(Commands commands) {
        chart = new LossChart(
                Messages.of("loss.steps"), Theme.chartStyle(), LossPanel::formerName, LossPanel::described);
        Terms.explain(subtitle, Term.MEAN_SQUARED_ERROR).setName("step-effects-value");
        ButtonGroup axis = new ButtonGroup();
        tools = List.of(
                Hint.at(Buttons.choice(commands.get(CommandId.STEP_EFFECTS)), Messages.of("hint.step-effects")),
                choice(commands.get(CommandId.LINEAR), axis),
                choice(commands.get(CommandId.LOG), axis));
        commands.get(CommandId.LOG).follow(chart::setLogarithmic);
        commands.get(CommandId.STEP_EFFECTS).follow(this::setStepEffects);
    }

    @Override
    public String title() {
        return Messages.of("view.loss.title");
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.LOSS, Term.MEAN_SQUARED_ERROR, Term.LEAST_LOSS);
    }

    @Override
    public JComponent content() {
        return chart;
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
    }

    @Override
    public List<JComponent> tools() {
        return tools;
    }

    private static JToggleButton choice(Command command, ButtonGroup group) {
        JToggleButton button = Buttons.choice(command);
        group.add(button);
        return button;
    }

    /** Shows or hides whether each step raised or lowered the loss. */
    private void setStepEffects(boolean shown) {
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
            subtitle.setText(Messages.of("step-effects.tally", Numbers.whole(steps - hurt), Numbers.whole(hurt)));
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
        if (snapshot.hides(ScreenPart.NUMBERS)) {
            return Messages.of(
                    "chart.description.step", Numbers.whole(snapshot.runState().step()));
        }
        return Messages.of(
                "loss.description",
                Numbers.fixed(snapshot.runState().loss(), 4),
                Numbers.whole(snapshot.runState().step()),
                Numbers.fixed(snapshot.run().progress().error().minLoss(), 4));
    }
}
