package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.StripPanel;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The loss surface, in a strip that opens on a click, with the choice of point gradients and the cloud of run ends. */
public final class SurfacePanel implements SnapshotView {
    private final SurfaceChart chart;
    private final StripPanel strip;
    private final JLabel cloudText = Buttons.muted("cloud.none");
    private final JButton cancel;

    /** Creates a strip that is open while its command is selected. */
    public SurfacePanel(Engine engine, Commands commands) {
        chart = new SurfaceChart(
                Messages.of("surface.slope"),
                Messages.of("surface.intercept"),
                Theme.chartStyle(),
                SurfacePanel::described,
                line -> engine.editor().change(settings -> settings.withStartNear(line)));
        chart.setMinimumSize(new Dimension(100, 80));
        cancel = Buttons.bare(commands.get(CommandId.CANCEL_CLOUD));
        cloudText.setName("cloud-value");
        JPanel content = new JPanel(
                new MigLayout("insets 0, fill, gap 0, hidemode 3, novisualpadding", "[grow]4[]", "[grow]0[]"));
        content.setOpaque(false);
        content.add(chart, "span, grow, wrap");
        content.add(cloudText, "gapleft 8, growx, wmin 0");
        content.add(cancel);
        strip = new StripPanel(
                commands.get(CommandId.LOSS_SURFACE),
                content,
                Buttons.choice(commands.get(CommandId.FAN)),
                Buttons.choice(commands.get(CommandId.CLOUD)));
    }

    /** Returns the component to be added to a window. */
    public StripPanel strip() {
        return strip;
    }

    @Override
    public void show(Snapshot snapshot) {
        chart.show(snapshot);
        showCloud(snapshot);
        boolean flat = snapshot.run().progress().error().curvature().flattest() == 0;
        boolean unequal = strip.isOpen() && !chart.hasEqualUnits();
        strip.setSubtitle(Messages.of(flat ? "surface.flat" : unequal ? "surface.unequal" : "loss-surface.subtitle"));
    }

    /** Shows or hides where each point alone would push. */
    public void setPointGradients(boolean shown) {
        chart.setPointGradients(shown);
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

    /** Adapts the chart to a new look; call it after the look has been installed. */
    public void showLook() {
        chart.setStyle(Theme.chartStyle());
    }

    private static String described(Snapshot snapshot) {
        Line best = snapshot.run().progress().error().best();
        Line line = snapshot.runState().line();
        return Messages.of(
                "surface.description",
                Numbers.fixed(line.slope(), 2),
                Numbers.fixed(line.intercept(), 2),
                Numbers.fixed(best.slope(), 2),
                Numbers.fixed(best.intercept(), 2));
    }
}
