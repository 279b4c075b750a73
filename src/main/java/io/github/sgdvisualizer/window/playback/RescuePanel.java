package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The buttons shown after a run has diverged; each starts another run immediately. */
final class RescuePanel extends JPanel implements SnapshotView {
    private final JButton halve;
    private final JButton safe;

    RescuePanel(Commands commands) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8"));
        setOpaque(false);
        halve = Buttons.plain(commands.get(CommandId.HALVE_RATE));
        safe = Buttons.plain(commands.get(CommandId.SAFE_RATE));
        add(halve);
        add(safe, "hidemode 3");
        add(Buttons.plain(commands.get(CommandId.WATCH_SLOWLY)));
    }

    @Override
    public void show(Snapshot snapshot) {
        Optional<Stability> stability = snapshot.run().progress().stability();
        // Theory gives no safe rate for mini-batches and for adaptive step lengths.
        boolean known =
                stability.isPresent() && snapshot.run().progress().settings().takesAllPoints();
        safe.setVisible(known);
        double half = snapshot.run().progress().settings().learningRate() / 2;
        // The primary button is the one that helps: half of a far too large rate is still too large.
        boolean halfHelps = !known || half < stability.orElseThrow().limit();
        halve.putClientProperty("FlatLaf.styleClass", halfHelps ? "primary" : null);
        safe.putClientProperty("FlatLaf.styleClass", halfHelps ? null : "primary");
    }
}
