package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.Transport;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.NumberField;
import java.awt.Point;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The timeline with undo and redo, and the controls to keep a run, to branch it, to run to a step at once and to show hints. */
public final class TimelinePanel extends JPanel implements SnapshotView {
    private static final int USUAL_TARGET = 1_000;

    private final Transport transport;
    private final TimelineSlider slider;
    private final NumberField target;
    private @Nullable Snapshot newest;

    /** Creates a panel whose controls send commands to the engine. */
    public TimelinePanel(Transport transport, Commands commands) {
        super(new MigLayout(
                "insets 0 8 0 0, fillx, novisualpadding, gapx 8", "[]4[]8[grow, fill]12[]6[]12[][][]6[]", "[center]"));
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
        add(Hint.at(slider, Messages.of("hint.timeline"), this::placeOfHint));
        add(Hint.at(Buttons.toggle(commands.get(CommandId.FROM_HERE), "icon"), Messages.of("hint.from-here")));
        add(Hint.at(Buttons.icon(commands.get(CommandId.KEEP)), Messages.of("hint.keep")));
        add(caption);
        add(target);
        add(Buttons.icon(commands.get(CommandId.RUN_TO_END)));
        add(hints(commands.get(CommandId.HINTS)));
    }

    /** To the right, where it is not in the way of the hint of the learning rate below. */
    private Optional<Point> placeOfHint() {
        return Optional.of(new Point(slider.getWidth() * 4 / 5, slider.getHeight() / 2));
    }

    private static JToggleButton hints(Command command) {
        JToggleButton button = new JToggleButton();
        button.setHideActionText(true);
        Buttons.setUp(button, command);
        button.putClientProperty("FlatLaf.styleClass", "icon");
        return button;
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
