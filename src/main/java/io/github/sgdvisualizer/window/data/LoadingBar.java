package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.LatestValueRelay;
import java.awt.BorderLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a long job, with a button that cancels it; visible only while there is such a job. */
@ExemptFrom(
        rule = ExemptFrom.Rule.THREADS,
        reason = "a Swing timer runs on the event thread, and only shows what lasts")
final class LoadingBar extends JPanel {
    private static final int WHOLE = 1_000;

    /** A job that has reported no progress becomes visible, too, after this time. */
    private static final int SILENCE_MILLIS = 500;

    private final LatestValueRelay<State> relay = new LatestValueRelay<>(this::show);
    private @Nullable Content content;
    private BackgroundTasks.@Nullable Job running;

    /**
     * The progress of a job.
     *
     * @param part from 0 to 1, both included
     */
    private record State(BackgroundTasks.Job job, double part) {}

    /** What the bar consists of, made for the first job. */
    private record Content(JLabel caption, JProgressBar bar, Timer silence) {}

    LoadingBar() {
        super(new BorderLayout());
        setOpaque(false);
        setVisible(false);
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = new Content(
                    new JLabel(), new JProgressBar(0, WHOLE), new Timer(SILENCE_MILLIS, event -> setVisible(true)));
            known.caption().setName("loading-value");
            known.caption().putClientProperty("html.disable", true);
            known.bar().setName("loading-bar");
            known.silence().setRepeats(false);
            JPanel row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8", "[]8[120]8[]", "[center]"));
            row.setOpaque(false);
            row.add(known.caption(), "wmin 0, wmax 260");
            row.add(known.bar());
            row.add(Buttons.plain("cancel-loading", this::cancel));
            add(row);
            content = known;
        }
        return known;
    }

    /**
     * Starts to watch a job, instead of the job before. The bar becomes visible at the job's first report of progress,
     * at the latest after 500 ms. To be called on the event thread.
     *
     * @param title what is being read
     */
    void begin(String title, BackgroundTasks.Job job) {
        running = job;
        content().caption().setText(Messages.of("loading", title));
        content().bar().setIndeterminate(true);
        content().silence().restart();
    }

    /**
     * Reports the progress of a job; may be called from any thread. Reports of a job that is not watched are ignored.
     *
     * @param part from 0 to 1, both included
     */
    void read(BackgroundTasks.Job job, double part) {
        relay.put(new State(job, part));
    }

    private void show(State state) {
        if (state.job == running) {
            content().bar().setIndeterminate(false);
            content().bar().setValue((int) (state.part * WHOLE));
            setVisible(true);
        }
    }

    /** Hides the bar after a job has ended, unless it watches another job by now; to be called on the event thread. */
    void end(BackgroundTasks.Job job) {
        if (job == running) {
            running = null;
            content().silence().stop();
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
