package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.window.widget.Buttons;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The buttons shown after a run has diverged; each starts another run immediately. */
final class RescuePanel extends JPanel implements SnapshotView {
    /** Rounding down keeps a safe rate safe. */
    private static final MathContext THREE_DIGITS_DOWN = new MathContext(3, RoundingMode.DOWN);

    private final JButton halve;
    private final JButton safe;
    private double safeRate;

    RescuePanel(Engine engine) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8"));
        setOpaque(false);
        halve = Buttons.plain("halve-rate", () -> {
            engine.editor().change(settings -> settings.withLearningRate(settings.learningRate() / 2));
            engine.transport().play();
        });
        add(halve);
        safe = Buttons.plain("safe-rate", () -> {
            double rate = safeRate;
            engine.editor().change(settings -> settings.withLearningRate(rate));
            engine.transport().play();
        });
        add(safe, "hidemode 3");
        add(Buttons.plain("watch-slowly", () -> {
            engine.transport().speed(speed -> Speed.SLOW_MOTION);
            engine.transport().reset();
            engine.transport().play();
        }));
    }

    @Override
    public void show(Snapshot snapshot) {
        Optional<Stability> stability = snapshot.run().progress().stability();
        stability.ifPresent(known -> safeRate =
                BigDecimal.valueOf(known.safeRate()).round(THREE_DIGITS_DOWN).doubleValue());
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
