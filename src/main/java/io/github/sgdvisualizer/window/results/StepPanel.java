package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.StepNumbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.DigitLabel;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import io.github.sgdvisualizer.window.widget.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/**
 * The next update in numbers: old − rate × gradient = new, and the loss before and after. The charts show the same step as an arrow, as point gradients and as a highlighted batch.
 */
public final class StepPanel implements View {
    private static final String WIDEST = "−0.0000";

    /** A number gives way where all are long: points of a tiny scale have up to twelve decimals. */
    private static final String NUMBER = "alignx right, wmin 20";

    private final FittedPanel table = new FittedPanel(
            "Label.font",
            new MigLayout(
                    "insets 4 4 2 4, novisualpadding, gapy 0, fillx, hidemode 3",
                    "[shrinkprio 200]push[]2:6:6[]2:6:6[]2:6:6[]2:6:6[]2:6:6[]2:6:6[]",
                    ""));
    private final JLabel subtitle = new ShyLabel("numbers.subtitle");
    private final Row slope;
    private final Row intercept;
    private final DigitLabel oldLoss = number("old-loss-value");
    private final DigitLabel newLoss = number("new-loss-value");
    private final DigitLabel oldRoot = number("old-rmse-value");
    private final DigitLabel newRoot = number("new-rmse-value");
    private final JLabel rSquaredName = name("determination", Term.R_SQUARED);
    private final DigitLabel oldRSquared = number("old-r-squared-value");
    private final DigitLabel newRSquared = number("new-r-squared-value");
    private final JLabel verdict = new JLabel();
    private final JLabel direction = Buttons.muted("numbers.gradient");

    private List<Integer> lengthsBefore = List.of();

    /** The gradient over the step's batch; visible if the step does not take all points. */
    private final GradientRow batchGradient = new GradientRow("batch");

    /** The gradient over all points; visible if the rate is multiplied by something else. */
    private final GradientRow wholeGradient = new GradientRow("whole");

    /** The labels of one update. */
    private record Row(DigitLabel before, DigitLabel rate, DigitLabel gradient, DigitLabel after) {
        void show(String from, String learningRate, String derivative, String to) {
            before.setText(from);
            rate.setText(learningRate);
            gradient.setText(derivative);
            after.setText(to);
        }

        /** Says how the gradient is computed. */
        void explain(String text) {
            Terms.explain(gradient, text);
        }
    }

    /** A table row with the two components of a gradient: the derivatives by slope and by intercept. */
    private final class GradientRow {
        private final JLabel name = new JLabel();
        private final DigitLabel parts;

        private GradientRow(String whose) {
            parts = new DigitLabel(whose + "-gradient-value", "", SwingConstants.RIGHT);
            Terms.explain(name, Term.GRADIENT);
        }

        void add() {
            table.add(name, "newline, span 4");
            table.add(parts, "span 4, " + NUMBER);
        }

        void show(boolean shown, String newName, Gradient gradient) {
            name.setVisible(shown);
            parts.setVisible(shown);
            name.setText(newName);
            parts.setText(StepNumbers.gradient(gradient));
        }
    }

    /** Creates a table that shows R² while its command is selected. */
    public StepPanel(Commands commands) {
        table.setOpaque(false);
        table.add(new JLabel());
        table.add(Buttons.muted("numbers.old"), "alignx right");
        table.add(Terms.explain(Buttons.muted("numbers.rate"), Term.LEARNING_RATE), "skip 1, alignx right");
        table.add(Terms.explain(direction, Term.GRADIENT), "skip 1, alignx right");
        table.add(Buttons.muted("numbers.new"), "skip 1, alignx right");
        slope = row("slope", Term.SLOPE);
        intercept = row("intercept", Term.INTERCEPT);
        batchGradient.add();
        wholeGradient.add();
        table.add(name("loss", Term.LOSS, Term.MEAN_SQUARED_ERROR), "newline, wmin 0");
        table.add(oldLoss, NUMBER);
        verdict.setName("verdict-value");
        table.add(verdict, "span 5, alignx center, wmin 0");
        table.add(newLoss, NUMBER + ", wrap");
        table.add(name("root", Term.RMSE), "wmin 0");
        table.add(oldRoot, NUMBER);
        table.add(newRoot, "skip 5, wrap, " + NUMBER);
        table.add(rSquaredName, "wmin 0");
        table.add(oldRSquared, NUMBER);
        table.add(newRSquared, "skip 5, " + NUMBER);
        subtitle.setName("numbers-subtitle");
        commands.get(CommandId.DETERMINATION).follow(this::showRSquared);
    }

    /** Returns the name of a row; a long one may be cut off, and has its whole as a tip. */
    private static JLabel name(String what, Term... terms) {
        String text = Messages.of("numbers." + what);
        JLabel label = new JLabel(text);
        Terms.explain(label, text + "\n" + Term.sentences(terms));
        return label;
    }

    private Row row(String what, Term term) {
        Row row = new Row(
                number("old-" + what + "-value"),
                new DigitLabel("rate-" + what + "-value", "0.000", SwingConstants.RIGHT),
                number("gradient-" + what + "-value"),
                number("new-" + what + "-value"));
        table.add(name(what, term), "newline, wmin 0");
        table.add(row.before, NUMBER);
        table.add(new JLabel("−"));
        table.add(row.rate, NUMBER);
        table.add(new JLabel("×"));
        table.add(row.gradient, NUMBER);
        table.add(new JLabel("="));
        table.add(row.after, NUMBER);
        return row;
    }

    private static DigitLabel number(String name) {
        return new DigitLabel(name, WIDEST, SwingConstants.RIGHT);
    }

    @Override
    public String title() {
        return Messages.of("view.step.title");
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.STEP, Term.LEARNING_RATE, Term.GRADIENT);
    }

    @Override
    public JComponent content() {
        return table;
    }

    @Override
    public JLabel subtitle() {
        return subtitle;
    }

    /** Shows or hides R² below the loss. */
    private void showRSquared(boolean shown) {
        rSquaredName.setVisible(shown);
        oldRSquared.setVisible(shown);
        newRSquared.setVisible(shown);
    }

    /**
     * Shows the step that follows a snapshot; at the end of the run, the step that would have followed. While a step is
     * executed phase by phase, shows it until its update is over, and lights up the numbers of the phase.
     */
    @Override
    public void show(Snapshot snapshot) {
        RunProgress progress = snapshot.run().progress();
        Step step = snapshot.run().executing();
        boolean over = snapshot.isRunOver() && !snapshot.playback().phase().isOfStepTaken();
        Line before = step.before();
        Line after = step.after();
        boolean batch = step.batch() != null;
        boolean ownDirection = !progress.settings().optimizer().followsGradient();
        direction.setText(Messages.of(ownDirection ? "numbers.direction" : "numbers.gradient"));
        batchGradient.show(batch, Messages.of("numbers.of-batch"), step.gradient());
        wholeGradient.show(batch || ownDirection, Messages.of("numbers.of-all"), step.whole());
        slope.explain(ownDirection ? Term.OPTIMIZER.sentence() : Messages.of("numbers.slope.gradient.tip"));
        intercept.explain(ownDirection ? Term.OPTIMIZER.sentence() : Messages.of("numbers.intercept.gradient.tip"));
        Optional<Gradient> gradient = ownDirection ? step.direction() : Optional.of(step.gradient());
        String rate = StepNumbers.rate(step.rate());
        StepNumbers numbers = new StepNumbers(progress.error());
        slope.show(numbers.slope(before), rate, part(gradient.map(Gradient::slope)), numbers.slope(after));
        intercept.show(
                numbers.intercept(before), rate, part(gradient.map(Gradient::intercept)), numbers.intercept(after));
        double lossBefore = progress.error().loss(before);
        double lossAfter = progress.error().loss(after);
        oldLoss.setText(numbers.loss(lossBefore));
        newLoss.setText(numbers.loss(lossAfter));
        oldRoot.setText(numbers.loss(Math.sqrt(lossBefore)));
        newRoot.setText(numbers.loss(Math.sqrt(lossAfter)));
        oldRSquared.setText(numbers.rSquared(before));
        newRSquared.setText(numbers.rSquared(after));
        boolean rises = !(lossAfter <= lossBefore);
        subtitle.setText(Messages.of(over ? "numbers.over" : "numbers.subtitle"));
        UpdatePhase phase = snapshot.playback().phase();
        verdict.setText(Messages.of(
                phase.isOfStepTaken()
                        ? rises ? "numbers.did.rise" : "numbers.did.fall"
                        : over
                                ? rises ? "numbers.would.rise" : "numbers.would.fall"
                                : rises ? "numbers.will.rise" : "numbers.will.fall"));
        // Long in some languages, and then cut off.
        Terms.explain(verdict, verdict.getText() + "\n" + why(batch, rises));
        verdict.setIcon(rises ? Theme.icon("rises", "Status.bad") : Theme.icon("falls", "Status.good"));
        List<Integer> lengths = Arrays.stream(table.getComponents())
                .map(label -> label.isVisible() ? ((JLabel) label).getText().length() : 0)
                .toList();
        if (!lengths.equals(lengthsBefore)) {
            lengthsBefore = lengths;
            table.fit();
        }
        table.light(lit(phase, batch, ownDirection), false);
    }

    /** Returns the numbers that a phase of the update computes. */
    private List<JLabel> lit(UpdatePhase phase, boolean batch, boolean ownDirection) {
        return switch (phase) {
            case FORWARD -> List.of(slope.before, intercept.before);
            // The loss of a batch is not in the table.
            case LOSS -> batch ? List.of() : List.of(oldLoss);
            case BACKWARD ->
                ownDirection
                        ? List.of(batch ? batchGradient.parts : wholeGradient.parts)
                        : List.of(slope.gradient, intercept.gradient);
            case UPDATE -> List.of(slope.after, intercept.after);
            case NONE, BATCH, RESET, SCHEDULE -> List.of();
        };
    }

    /** Returns why a step lowers or raises the loss. */
    private static String why(boolean batch, boolean rises) {
        if (rises) {
            return batch ? Messages.of("numbers.verdict.batch") : Term.OVERSHOOTS.sentence();
        }
        return Term.GRADIENT.sentence();
    }

    private static String part(Optional<Double> derivative) {
        return derivative.map(StepNumbers::part).orElse(StepNumbers.UNKNOWN);
    }
}
