package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.cloud.Cloud;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.chart.surface.SurfaceChart;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.StripPanel;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The loss surface, in a strip that opens on a click, with the choice of point gradients and the cloud of run ends. */
public final class SurfacePanel implements SnapshotView {
    private final SurfaceChart chart;
    private final StripPanel strip;
    private final JToggleButton pointGradients = Buttons.choice("fan");
    private final JToggleButton cloud = Buttons.choice("cloud");
    private final JLabel cloudText = Buttons.muted("cloud.none");
    private final JButton cancel;

    /**
     * Creates a strip with the choices from the preferences.
     *
     * @param opened receives whether the strip is open, after each change; it is the one to write that to the
     *     preferences
     */
    public SurfacePanel(Engine engine, WindowPreferences preferences, Consumer<Boolean> opened) {
        chart = new SurfaceChart(
                Messages.of("surface.slope"),
                Messages.of("surface.intercept"),
                Theme.chartStyle(),
                SurfacePanel::described,
                line -> engine.editor().change(settings -> settings.withStartNear(line)));
        chart.setMinimumSize(new Dimension(100, 80));
        pointGradients.addItemListener(event -> {
            preferences.setPointGradients(pointGradients.isSelected());
            chart.setPointGradients(pointGradients.isSelected());
        });
        pointGradients.setSelected(preferences.pointGradients());
        cloud.addActionListener(event -> engine.cloudOrNot());
        cancel = Buttons.bare("cancel-cloud", engine::cloudOrNot);
        cancel.setIcon(Theme.icon("kept-drop"));
        cloudText.setName("cloud-value");
        JPanel content = new JPanel(
                new MigLayout("insets 0, fill, gap 0, hidemode 3, novisualpadding", "[grow]4[]", "[grow]0[]"));
        content.setOpaque(false);
        content.add(chart, "span, grow, wrap");
        content.add(cloudText, "gapleft 8, growx, wmin 0");
        content.add(cancel);
        strip = new StripPanel("loss-surface", content, preferences.surfaceOpen(), opened, pointGradients, cloud);
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

    /** Hides the point gradients, as at first launch. */
    public void clear() {
        pointGradients.setSelected(false);
    }

    private void showCloud(Snapshot snapshot) {
        boolean all = snapshot.run().progress().settings().takesAllPoints();
        Cloud made = snapshot.clouds().now();
        cloud.setSelected(snapshot.clouds().wanted());
        cloud.setEnabled(!all || snapshot.clouds().wanted());
        cloud.setToolTipText(Messages.of(all ? "cloud.all" : "cloud.tip"));
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
