package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.text.Messages;
import javax.swing.JLabel;
import javax.swing.Timer;

/** The seconds that are left to think; invisible while none are counted. */
@ExemptFrom(rule = ExemptFrom.Rule.THREADS, reason = "a Swing timer runs on the event thread, and only counts seconds")
public final class Countdown extends JLabel {
    private static final int SECONDS = 30;
    private static final int MILLIS = 1_000;

    private final Timer timer = new Timer(MILLIS, event -> tick());
    private int left;

    /** Creates a countdown that does not run yet. */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    public Countdown() {
        setName("countdown-value");
        putClientProperty("FlatLaf.styleClass", "status");
        setVisible(false);
    }

    /** Begins to count, or ends it. */
    public void startOrStop() {
        if (timer.isRunning()) {
            stop();
        } else {
            left = SECONDS;
            timer.start();
            write();
        }
    }

    /** Ends it, and shows nothing. */
    public void stop() {
        timer.stop();
        setVisible(false);
    }

    private void tick() {
        left--;
        if (left == 0) {
            timer.stop();
        }
        write();
    }

    private void write() {
        setText(left == 0 ? Messages.of("countdown.over") : Messages.plural("countdown.left", left));
        setVisible(true);
        revalidate();
    }
}
