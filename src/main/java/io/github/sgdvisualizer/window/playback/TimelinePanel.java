package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.Transport;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.NumberField;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The timeline with undo and redo, and the controls to keep a run, to branch it and to run to a step at once. */
public final class TimelinePanel extends JPanel implements SnapshotView {
    private static final int USUAL_TARGET = 1_000;

    private final Transport transport;
    private final TimelineSlider slider;
    private final NumberField target;
    private @Nullable Snapshot newest;

    /** Creates a panel whose controls send commands to the engine. */
    public TimelinePanel(Transport transport, Commands commands) {
        super(new MigLayout(
                "insets 0 8 0 0, fillx, novisualpadding, gapx 8", "[]4[]8[grow, fill]12[]6[]12[][][]", "[center]"));
        setOpaque(false);
        slider = new TimelineSlider(transport);
        this.transport = transport;
        target = new NumberField("run-to-field", Parameter.STEPS, 5, step -> runTo((int) step));
        target.show(USUAL_TARGET);
        target.setTip(Messages.of("run-to.tip"));
        JLabel caption = Buttons.muted("run-to.name");
        caption.setLabelFor(target);
        add(Buttons.bare(commands.get(CommandId.UNDO)));
        add(Buttons.bare(commands.get(CommandId.REDO)));
        add(slider);
        add(Buttons.toggle(commands.get(CommandId.FROM_HERE), "icon"));
        add(Buttons.icon(commands.get(CommandId.KEEP)));
        add(caption);
        add(target);
        add(Buttons.icon(commands.get(CommandId.RUN_TO_END)));
    }

    /** Runs to a step, or explains that all runs have ended before it. */
    private void runTo(int step) {
        if (newest != null
                && newest.playback().ended()
                && step > newest.playback().place()) {
            target.explain(
                    Messages.of("run-to.ended", Numbers.whole(newest.runState().step()), Numbers.whole(step)));
        } else {
            transport.runTo(step);
        }
    }

    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        slider.show(snapshot);
    }
}
