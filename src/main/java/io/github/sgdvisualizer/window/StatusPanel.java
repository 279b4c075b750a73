package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import java.awt.Color;
import java.time.Duration;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One sentence that says what is going on; while a run plays it changes at most twice a second. */
final class StatusPanel extends JPanel {
    /** A sentence stands at least this long while a run plays. */
    static final Duration SHORTEST = Duration.ofMillis(500);

    /** Frames come so much early or late; at two steps a second each is to have its sentence. */
    private static final Duration JITTER = Duration.ofMillis(20);

    private final JLabel sentence = new JLabel(" ", SwingConstants.LEFT);
    private Status.@Nullable Kind kind;
    private long saidAt;

    StatusPanel() {
        super(new MigLayout("insets 7 14 7 8, fill", "[]", "[center]"));
        sentence.setName("status-value");
        sentence.putClientProperty("html.disable", true);
        sentence.putClientProperty("FlatLaf.styleClass", "status");
        sentence.setIconTextGap(12);
        add(sentence, "growx, wmin 0");
    }

    /** Shows what a snapshot is about. */
    void show(Snapshot snapshot) {
        Status status = Status.of(snapshot);
        boolean sameKind = status.kind() == kind;
        boolean soon = snapshot.nanos() - saidAt < SHORTEST.toNanos() - JITTER.toNanos();
        if (sameKind && soon && snapshot.playing() && kind != Status.Kind.READY) {
            return;
        }
        saidAt = snapshot.nanos();
        if (!sameKind) {
            kind = status.kind();
            sentence.setIcon(icon(status.kind()));
            repaint();
        }
        sentence.setText(status.sentence());
    }

    private static Icon icon(Status.Kind kind) {
        return switch (kind) {
            case READY -> Theme.icon("dot", "Status.calm");
            case LEARNING -> Theme.icon("dot", "Chart.line");
            case OVERSHOOTING -> Theme.icon("dot", "Status.caution");
            case CONVERGED -> Theme.icon("check", "Status.good");
            case DIVERGED -> Theme.icon("warning", "Status.bad");
            case PAUSED -> Theme.icon("pause", "Status.calm");
        };
    }

    @Override
    protected void paintComponent(java.awt.Graphics g) {
        super.paintComponent(g);
        if (kind == Status.Kind.DIVERGED) {
            Color bar = UIManager.getColor("Status.bad");
            g.setColor(UIManager.getColor("Status.badBackground"));
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(bar);
            g.fillRect(0, 0, 4, getHeight());
        }
    }
}
