package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.engine.SettingsEditor;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Notice;
import io.github.sgdvisualizer.window.widget.Terms;
import java.util.OptionalInt;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The controls for the batch size, the optimizer and the schedule of the learning rate. */
final class DescentPanel extends JPanel implements SnapshotView {
    private final SettingsSender settings;
    private final BatchField batch;
    private final TunablePanel<Optimizer> optimizer;
    private final TunablePanel<Schedule> schedule;
    private final ScheduleCurve curve = new ScheduleCurve();
    private final Notice formula = new Notice("optimizer-value");
    private final Notice marks = new Notice("batch-marks-value");
    private String explained = "";

    DescentPanel(SettingsEditor editor) {
        super(new MigLayout("insets 0, novisualpadding, fillx, gapx 12, gapy 6, hidemode 3", "[][grow]", "[bottom]"));
        setOpaque(false);
        settings = new SettingsSender(editor);
        batch = new BatchField(this::send);
        optimizer = new TunablePanel<>(
                "optimizer",
                Term.OPTIMIZER,
                Optimizer.all(),
                Optimizer::name,
                change -> settings.send(s -> s.withOptimizer(change.apply(s.optimizer()))));
        schedule = new TunablePanel<>(
                "schedule",
                Term.SCHEDULE,
                Schedule.all(),
                Schedule::name,
                change -> settings.send(s -> s.withSchedule(change.apply(s.schedule()))));
        add(optimizer, "span, wrap");
        add(schedule, "span, split 2");
        add(curve, "wmin 40, growx, wrap");
        // The formula has the room beside the short field.
        add(batchPanel(), "aligny top");
        add(formula, "growx, wmin 0, aligny center, wrap");
        add(marks, "span, growx, wmin 0");
    }

    private JPanel batchPanel() {
        JPanel panel =
                new JPanel(new MigLayout("insets 0, novisualpadding, gapy 4, wrap", "[grow, fill]", "[][center]"));
        panel.setOpaque(false);
        JLabel caption = Buttons.muted("batch.name");
        caption.setLabelFor(batch);
        Terms.explain(caption, Term.BATCH);
        panel.add(caption);
        panel.add(batch);
        return panel;
    }

    private void send(OptionalInt size) {
        settings.send(s -> s.withBatchSize(size));
    }

    /** Shows the settings of a snapshot. */
    @Override
    public void show(Snapshot snapshot) {
        curve.show(snapshot);
        if (!settings.isAnsweredBy(snapshot)) {
            return;
        }
        Settings wanted = snapshot.edits().wanted();
        batch.show(wanted.batchSize(), wanted.source().count());
        optimizer.show(wanted.optimizer());
        schedule.show(wanted.schedule());
        boolean marked = !wanted.takesAllPoints()
                && snapshot.run().progress().stability().isPresent();
        marks.show(marked ? Messages.of("batch.marks") : "");
        explain(wanted.optimizer().name());
    }

    private void explain(String name) {
        if (!name.equals(explained)) {
            explained = name;
            formula.show(Messages.of("optimizer." + name + ".formula"));
            Terms.explain(
                    formula,
                    String.join(
                            "\n",
                            Messages.of("optimizer." + name + ".source"),
                            Term.SGD.sentence(),
                            Term.sentences(Term.THETA, Term.ETA, Term.G)));
        }
    }
}
