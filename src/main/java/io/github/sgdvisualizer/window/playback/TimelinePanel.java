package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.ChangeName;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The timeline with undo and redo, and the controls to keep a run, to branch it and to run to a step at once. */
public final class TimelinePanel extends JPanel implements SnapshotView {
    private static final int USUAL_TARGET = 1_000;

    private final Engine engine;
    private final TimelineSlider slider;
    private final NumberField target;
    private final JToggleButton fromHere;
    private final JButton keep;
    private final JButton undo;
    private final JButton redo;
    private @Nullable Snapshot newest;

    /** Creates a panel whose controls send commands to the engine. */
    public TimelinePanel(Engine engine) {
        super(new MigLayout(
                "insets 0 8 0 0, fillx, novisualpadding, gapx 8", "[]4[]8[grow, fill]12[]6[]12[][][]", "[center]"));
        setOpaque(false);
        slider = new TimelineSlider(engine.transport());
        this.engine = engine;
        target = new NumberField("run-to-field", Parameter.STEPS, 5, step -> runTo((int) step));
        target.show(USUAL_TARGET);
        target.setTip(Messages.of("run-to.tip"));
        JLabel caption = Buttons.muted("run-to.name");
        caption.setLabelFor(target);
        undo = Buttons.bare("undo", engine.editor()::undo);
        redo = Buttons.bare("redo", engine.editor()::redo);
        add(undo);
        add(redo);
        add(slider);
        fromHere = new JToggleButton(Messages.of("from-here.text"), Theme.icon("from-here"));
        fromHere.setName("from-here-button");
        fromHere.setToolTipText(Messages.of("from-here.tip"));
        fromHere.putClientProperty("FlatLaf.styleClass", "icon");
        fromHere.setRequestFocusEnabled(false);
        fromHere.addActionListener(event -> engine.editor().fromHereOrNot());
        add(fromHere);
        keep = Buttons.icon("keep", engine.keptRuns()::keep);
        add(keep);
        add(caption);
        add(target);
        add(Buttons.icon("run-to-end", engine.transport()::runToEnd));
    }

    /** Runs to a step, or explains that all runs have ended before it. */
    private void runTo(int step) {
        if (newest != null
                && newest.playback().ended()
                && step > newest.playback().place()) {
            target.explain(
                    Messages.of("run-to.ended", Numbers.whole(newest.runState().step()), Numbers.whole(step)));
        } else {
            engine.transport().runTo(step);
        }
    }

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        slider.show(snapshot);
        fromHere.setSelected(snapshot.edits().fromHere());
        showKeep(snapshot);
        Settings wanted = snapshot.edits().wanted();
        Settings before = snapshot.edits().undo();
        Settings after = snapshot.edits().redo();
        show(undo, "undo", before == null ? null : ChangeName.of(before, wanted));
        show(redo, "redo", after == null ? null : ChangeName.of(wanted, after));
    }

    /** Enables the keep button, or disables it with a tooltip that says why the run cannot be kept. */
    private void showKeep(Snapshot snapshot) {
        boolean full = snapshot.kept().size() == Experiment.MAX_KEPT;
        boolean isKept = snapshot.kept().stream()
                .anyMatch(kept -> kept.progress()
                        .settings()
                        .equals(snapshot.run().progress().settings()));
        keep.setEnabled(!full && !isKept);
        keep.setToolTipText(
                isKept
                        ? Messages.of("keep.same")
                        : full ? Messages.plural("keep.full", Experiment.MAX_KEPT) : Messages.of("keep.tip"));
    }

    private static void show(JButton button, String key, @Nullable String change) {
        button.setEnabled(change != null);
        button.setToolTipText(change == null ? Messages.of(key + ".tip") : Messages.of(key + ".of", change));
    }
}
