package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.text.run.Status;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Terms;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.time.Duration;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Shows one sentence about the state of the run. While a run plays, the sentence changes at most twice per second,
 * except at step 0 and when the kind of status changes.
 */
public final class StatusPanel extends JPanel implements SnapshotView {
    /** Frames come early or late by up to this; at two steps per second, each step still gets its sentence. */
    private static final Duration JITTER = Duration.ofMillis(20);

    /** In px, before the presenter's zoom. */
    private static final int BAR_WIDTH = 4;

    private static final int TIP_GAP = 4;

    /** Above, left, below and right, as MigLayout writes them. */
    static final String INSETS = "insets 3 14 3 3";

    private final JLabel sentence = new JLabel(" ", SwingConstants.LEFT) {
        /** Above: below are the controls that the sentence is about. */
        @Override
        public Point getToolTipLocation(MouseEvent event) {
            JToolTip tip = createToolTip();
            tip.setTipText(getToolTipText());
            return new Point(event.getX(), -tip.getPreferredSize().height - Theme.scaled(TIP_GAP));
        }
    };
    private final Status.KeyNames keys;
    private Status.@Nullable Kind kind;
    private long saidAt;

    /** Creates a panel whose sentences name the keys of commands. */
    public StatusPanel(Commands commands) {
        super(new MigLayout(INSETS + ", fillx, novisualpadding, gap 0", "[grow, fill]"));
        keys = new Status.KeyNames(
                commands.get(CommandId.PLAY).keyName(),
                commands.get(CommandId.STEP).keyName(),
                commands.get(CommandId.BACK).keyName());
        sentence.setName("status-value");
        sentence.putClientProperty("html.disable", true);
        sentence.putClientProperty("FlatLaf.styleClass", "status");
        sentence.setIconTextGap(12);
        add(sentence, "wmin 0");
    }

    /** Shows the status of a snapshot; to be called on the event thread. */
    @Override
    public void show(Snapshot snapshot) {
        if (snapshot.hides(ScreenPart.STATUS)) {
            kind = null;
            sentence.setIcon(null);
            sentence.setText(" ");
            tellWhole();
            return;
        }
        Status status = Status.of(snapshot, keys);
        boolean sameKind = status.kind() == kind;
        boolean soon = snapshot.nanos() - saidAt < Status.MIN_SHOWN.toNanos() - JITTER.toNanos();
        if (sameKind && soon && snapshot.playback().playing() && kind != Status.Kind.READY) {
            return;
        }
        saidAt = snapshot.nanos();
        if (!sameKind) {
            kind = status.kind();
            sentence.setIcon(icon(status.kind()));
            repaint();
        }
        sentence.setText(status.sentence());
        tellWhole();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        EventQueue.invokeLater(this::tellWhole);
    }

    /** A sentence that is cut off has its whole as a tip. */
    private void tellWhole() {
        if (kind == null) {
            sentence.setToolTipText(null);
            return;
        }
        String terms = Term.sentences(terms(kind));
        boolean cut = sentence.getWidth() < sentence.getPreferredSize().width;
        Terms.explain(sentence, cut ? sentence.getText() + "\n" + terms : terms);
    }

    private static Term[] terms(Status.Kind kind) {
        return switch (kind) {
            case READY -> new Term[] {Term.FIRST_GUESS};
            case LEARNING -> new Term[] {Term.LOSS, Term.STEP};
            case OVERSHOOTING -> new Term[] {Term.OVERSHOOTS};
            case HOVERING -> new Term[] {Term.HOVERS, Term.BATCH};
            case CONVERGED -> new Term[] {Term.CONVERGED};
            case DIVERGED -> new Term[] {Term.DIVERGED, Term.LIMIT, Term.CURVATURE};
            case PAUSED -> new Term[] {Term.STEP, Term.RUN};
        };
    }

    private static Icon icon(Status.Kind kind) {
        return switch (kind) {
            case READY -> Theme.icon("dot", "Status.calm");
            case LEARNING -> Theme.icon("dot", "Chart.line");
            case HOVERING, OVERSHOOTING -> Theme.icon("dot", "Status.caution");
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
            g.fillRect(0, 0, Theme.scaled(BAR_WIDTH), getHeight());
        }
    }
}
