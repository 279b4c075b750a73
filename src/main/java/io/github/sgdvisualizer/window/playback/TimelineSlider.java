package io.github.sgdvisualizer.window.playback;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.engine.Transport;
import io.github.sgdvisualizer.model.base.OneTwoFive;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.BaseSlider;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.DefaultBoundedRangeModel;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicSliderUI;
import org.jspecify.annotations.Nullable;

/**
 * A slider over the computed steps of a run. The track is strong up to the present step, pale up to the newest step and
 * empty after it, with a mark at the step where the run ended. The range grows to the next 1-2-5 number, as that of the loss chart
 * does.
 */
public final class TimelineSlider extends BaseSlider implements SnapshotView {
    private static final int MIN_STEPS = 100;
    /** Sizes in px, before the presenter's zoom. */
    private static final int TRACK = 6;

    private static final int BORDER = 1;
    private static final int MARK_WIDTH = 3;
    private static final int MARK_HEIGHT = 18;

    private @Nullable RunProgress progress;
    private int made;
    private boolean showing;

    /** Where the thumb and the ends of the strokes are, in px, and what else is painted; null before the first snapshot. */
    private @Nullable Ends painted;

    /**
     * What the slider shows, in px.
     *
     * @param thumb centre of the thumb
     * @param made end of the stroke up to the newest step
     * @param rest what changes all of it: the range and the mark at the end
     */
    private record Ends(int thumb, int made, Object rest) {}

    /** Creates a slider that tells the engine which step the user goes to, and when a drag begins and ends. */
    public TimelineSlider(Transport transport) {
        super(new DefaultBoundedRangeModel(0, 0, 0, MIN_STEPS));
        setName("timeline-slider");
        setOpaque(false);
        setRequestFocusEnabled(false);
        setToolTipText(Messages.of("timeline.tip"));
        getAccessibleContext().setAccessibleName(Messages.of("timeline.name"));
        putClientProperty("FlatLaf.style", "trackColor: #0000; trackValueColor: #0000");
        addChangeListener(event -> {
            if (!showing) {
                transport.goTo(getValue());
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                transport.hold();
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                transport.letGo();
            }
        });
    }

    /** Shows a run's present step and newest step. */
    @Override
    public void show(Snapshot snapshot) {
        progress = snapshot.run().progress();
        made = snapshot.playback().made();
        showing = true;
        setMaximum((int) OneTwoFive.atLeast(Math.max(MIN_STEPS, made)));
        // The thumb follows the mouse while the user drags it.
        if (!getValueIsAdjusting()) {
            setValue(snapshot.playback().place());
        }
        showing = false;
        Ends before = painted;
        int end = progress.outcome() == Outcome.RUNNING ? 0 : progress.steps();
        Ends now = new Ends(xOf(getValue()), xOf(made), List.of(getMaximum(), progress.outcome(), end, getWidth()));
        painted = now;
        if (before == null || !before.rest.equals(now.rest) || getValueIsAdjusting()) {
            repaint();
        } else if (!before.equals(now)) {
            int left = Math.min(Math.min(before.thumb, now.thumb), Math.min(before.made, now.made));
            int right = Math.max(Math.max(before.thumb, now.thumb), Math.max(before.made, now.made));
            int reach = Theme.scaled(MARK_HEIGHT);
            repaint(left - reach, 0, right - left + 2 * reach, getHeight());
        }
    }

    /** Keeps the slider's UI from painting all of it in each frame. */
    @Override
    public void repaint(long milliseconds, int x, int y, int width, int height) {
        if (!showing) {
            super.repaint(milliseconds, x, y, width, height);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (progress != null) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            int left = xOf(0);
            // The border can be told from the card; the colours inside it are too pale.
            bar(g, left, xOf(getMaximum()), 0, UIManager.getColor("Slider.trackColor"));
            bar(g, left, xOf(getMaximum()), Theme.scaled(BORDER), UIManager.getColor("Card.background"));
            bar(g, left, xOf(made), Theme.scaled(BORDER), UIManager.getColor("Timeline.made"));
            bar(g, left, xOf(getValue()), 0, UIManager.getColor("Slider.thumbColor"));
            if (progress.outcome() != Outcome.RUNNING) {
                g.setColor(UIManager.getColor(progress.outcome() == Outcome.CONVERGED ? "Status.good" : "Status.bad"));
                int height = Theme.scaled(MARK_HEIGHT);
                g.fillRect(
                        xOf(progress.steps()) - Theme.scaled(MARK_WIDTH) / 2,
                        (getHeight() - height) / 2,
                        Theme.scaled(MARK_WIDTH),
                        height);
            }
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    private void bar(Graphics g, int from, int to, int inset, Color colour) {
        int height = Theme.scaled(TRACK);
        int inner = height - 2 * inset;
        g.setColor(colour);
        g.fillRoundRect(
                from + inset,
                (getHeight() - height) / 2 + inset,
                Math.max(0, to - from - 2 * inset),
                inner,
                inner,
                inner);
    }

    /**
     * Returns the x of the thumb's centre for a step, in px.
     *
     * @param step from 0 to {@code getMaximum()}, both included
     */
    public int xOf(int step) {
        // The slider's UI only maps an x to the nearest step, so the xs of a step begin half a step before its centre.
        double first = leftmostOf(1);
        double last = leftmostOf(getMaximum());
        double perStep = (last - first) / (getMaximum() - 1);
        return (int) Math.round(first + (step - 0.5) * perStep);
    }

    private int leftmostOf(int step) {
        BasicSliderUI ui = (BasicSliderUI) getUI();
        int left = 0;
        int right = getWidth();
        while (left < right) {
            int middle = (left + right) / 2;
            if (ui.valueForXPosition(middle) < step) {
                left = middle + 1;
            } else {
                right = middle;
            }
        }
        return left;
    }
}
