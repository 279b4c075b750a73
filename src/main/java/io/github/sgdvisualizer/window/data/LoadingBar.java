package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** How far something that takes long has come, and how to stop it; to be seen only meanwhile. */
@ExemptFrom(
        rule = ExemptFrom.Rule.THREADS,
        reason = "a Swing timer runs on the event thread, and only shows what lasts")
final class LoadingBar extends JPanel {
    private static final int WHOLE = 1_000;

    /** A job that has told nothing for so long is shown as well. */
    private static final int SILENCE_MILLIS = 500;

    private final JLabel caption = new JLabel();
    private final JProgressBar bar = new JProgressBar(0, WHOLE);
    private final LatestValueRelay<State> relay = new LatestValueRelay<>(this::show);
    private final Timer silence = new Timer(SILENCE_MILLIS, event -> setVisible(true));
    private BackgroundTasks.@Nullable Job running;

    /** How far a job has come. */
    private record State(BackgroundTasks.Job job, double part) {}

    LoadingBar() {
        super(new MigLayout("insets 0, novisualpadding, gapx 8", "[]8[120]8[]", "[center]"));
        setOpaque(false);
        caption.setName("loading-value");
        caption.putClientProperty("html.disable", true);
        bar.setName("loading-bar");
        JButton cancel = Buttons.plain("cancel-loading", this::cancel);
        add(caption, "wmin 0, wmax 260");
        add(bar);
        add(cancel);
        setVisible(false);
        silence.setRepeats(false);
    }

    /** Waits for a job; nothing is to be seen before it has told how far it is, or has told nothing for long. */
    void begin(String title, BackgroundTasks.Job job) {
        running = job;
        caption.setText(Messages.of("loading", title));
        bar.setIndeterminate(true);
        silence.restart();
    }

    /** Says how far a job has come; may be called from any thread. */
    void read(BackgroundTasks.Job job, double part) {
        relay.put(new State(job, part));
    }

    private void show(State state) {
        if (state.job == running) {
            bar.setIndeterminate(false);
            bar.setValue((int) (state.part * WHOLE));
            setVisible(true);
        }
    }

    /** A job has ended; another may be waited for by now. */
    void end(BackgroundTasks.Job job) {
        if (job == running) {
            running = null;
            silence.stop();
            setVisible(false);
        }
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            end(running);
        }
    }
}
