package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.view.View;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.ShyLabel;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The loss surface, with the choice of point gradients and the cloud of run ends. */
public final class SurfacePanel implements View {
    private final SurfaceChart chart;
    private final JPanel content;
    private final JLabel subtitle = new ShyLabel("surface.subtitle");
    private final List<JComponent> tools;
    private final JLabel cloudText = Buttons.muted("cloud.none");
    private final JButton cancel;

    /** Creates a view whose clicks choose the first guess. */
    public SurfacePanel(Engine engine, Commands commands) {
        chart = new SurfaceChart(
                Messages.of("surface.slope"),
                Messages.of("surface.intercept"),
                Theme.chartStyle(),
                SurfacePanel::described,
                engine.editor()::chooseLine,
                commands);
        cancel = Buttons.bare(commands.get(CommandId.CANCEL_CLOUD));
        cloudText.setName("cloud-value");
        content = new JPanel(
                new MigLayout("insets 0, fill, gap 0, hidemode 3, novisualpadding", "[grow]4[]", "[grow]0[]"));
        content.setOpaque(false);
        content.add(chart, "span, grow, wmin 0, hmin 0, wrap");
        content.add(cloudText, "gapleft 8, growx, wmin 0");
        content.add(cancel);
        tools = List.of(
                Hint.at(Buttons.choice(commands.get(CommandId.POINT_GRADIENTS)), Messages.of("hint.point-gradients")),
                Hint.at(Buttons.choice(commands.get(CommandId.CLOUD)), Messages.of("hint.cloud")));
        subtitle.setName("loss-surface-subtitle");
        commands.get(CommandId.POINT_GRADIENTS).follow(chart::setPointGradients);
    }

    @Override
    public String title() {
        return Messages.of("view.surface.title");
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.LOSS_SURFACE);
    }

    @Override
    public JComponent content() {
        return content;
    }

    @Override
    public JComponent upperPart() {
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

    @Override
    public void show(Snapshot snapshot) {
        chart.show(snapshot);
        showCloud(snapshot);
        boolean flat = snapshot.run().progress().error().curvature().flattest() == 0;
        boolean unequal = !chart.hasEqualUnits();
        subtitle.setText(Messages.of(flat ? "surface.flat" : unequal ? "surface.unequal" : "surface.subtitle"));
    }

    private void showCloud(Snapshot snapshot) {
        boolean all = snapshot.run().progress().settings().takesAllPoints();
        Cloud made = snapshot.clouds().now();
        cloudText.setVisible(snapshot.clouds().wanted());
        cancel.setVisible(snapshot.clouds().wanted() && !all && (made == null || !made.isDone()));
        if (made == null) {
            cloudText.setText(Messages.of(all ? "cloud.all" : "cloud.none"));
        } else if (!made.isDone()) {
            cloudText.setText(Messages.plural("cloud.making", made.steps(), made.made(), made.runs()));
        } else {
            cloudText.setText(cloudSummary(made, snapshot.clouds().before()));
        }
        cloudText.setToolTipText(
                made == null
                        ? null
                        : Messages.plural(
                                made.enough() ? "cloud.done.tip" : "cloud.capped.tip", made.steps(), made.runs()));
    }

    private static String cloudSummary(Cloud made, @Nullable Cloud before) {
        if (made.ends().size() < 2) {
            return Messages.plural("cloud.lost", made.runs(), made.lost());
        }
        String slope = deviation(made.spread().slope());
        String intercept = deviation(made.spread().intercept());
        String text = before == null
                ? Messages.plural("cloud.done", made.ends().size(), slope, intercept)
                : Messages.of(
                        "cloud.done.before",
                        slope,
                        deviation(before.spread().slope()),
                        intercept,
                        deviation(before.spread().intercept()));
        return made.lost() == 0 ? text : text + ' ' + Messages.plural("cloud.lost", made.runs(), made.lost());
    }

    private static String deviation(double value) {
        return Numbers.significant(value, 2);
    }

    private static String described(Snapshot snapshot) {
        Line best = snapshot.run().progress().error().best();
        Line line = snapshot.runState().line();
        if (snapshot.hides(ScreenPart.EQUATION)) {
            return Messages.of(
                    "chart.description.step", Numbers.whole(snapshot.runState().step()));
        }
        if (snapshot.hides(ScreenPart.BEST_LINE)) {
            return Messages.of(
                    "surface.description.line", Numbers.fixed(line.slope(), 2), Numbers.fixed(line.intercept(), 2));
        }
        return Messages.of(
                "surface.description",
                Numbers.fixed(line.slope(), 2),
                Numbers.fixed(line.intercept(), 2),
                Numbers.fixed(best.slope(), 2),
                Numbers.fixed(best.intercept(), 2));
    }
}
