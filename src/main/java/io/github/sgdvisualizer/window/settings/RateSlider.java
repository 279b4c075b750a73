package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * The learning-rate slider. Coloured bands show how a run on the present points behaves at each rate, and marks show
 * the rates that theory gives. A click on a mark sets that rate.
 */
public final class RateSlider extends ScaleSlider {
    /** A rate below this fraction of the safe rate is called slow. */
    private static final double SLOW = 0.1;

    private static final int MARK_WIDTH = 2;

    /** Sizes in px, before the presenter's zoom. */
    private static final int BAND_HEIGHT = 9;

    private static final int MARK_HEIGHT = 17;
    private static final int WORDS_HEIGHT = 13;

    /** A word may be wider than its band by up to this, in px. */
    private static final int SPILL = 4;

    /** A mouse position counts as on a mark up to this distance, in px before the presenter's zoom. */
    private static final int NEAR = 4;

    private @Nullable Stability stability;

    /** Whether each step takes all points: the theory holds only for these. */
    private boolean allPoints = true;

    /** Whether {@link #show(Optional, boolean)} has been called. */
    private boolean described;

    private boolean explained = true;

    /** A band of rates, from the end of the band before it to {@code upTo}. */
    private record Band(String key, double upTo) {}

    /** A rate that theory gives. */
    private record Mark(String key, double rate) {
        String text() {
            return Messages.of("mark." + key, Numbers.significant(rate, 3));
        }
    }

    RateSlider(Scale scale, DoubleConsumer moved) {
        super("learning-rate-slider", scale, moved);
        updateTrack();
        // Registers with the tooltip manager, which asks only components that have a text.
        setToolTipText("");
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                markAt(event).ifPresent(mark -> {
                    double rate = Double.parseDouble(String.format(Locale.ROOT, "%.3g", mark.rate));
                    show(rate);
                    moved.accept(rate);
                });
            }
        });
    }

    /**
     * Shows the bands and marks for the present points.
     *
     * @param newStability the rates that theory gives for steps on all points; empty if it gives none
     * @param newAllPoints whether each step takes all points
     */
    void show(Optional<Stability> newStability, boolean newAllPoints) {
        Stability known = newStability.orElse(null);
        if (!Objects.equals(known, stability) || newAllPoints != allPoints || !described) {
            stability = known;
            allPoints = newAllPoints;
            described = true;
            getAccessibleContext().setAccessibleDescription(description());
            updateTrack();
            repaint();
        }
    }

    /** Shows or hides the bands and marks, which give away which rate to take. */
    void setExplained(boolean newExplained) {
        explained = newExplained;
        updateTrack();
        repaint();
    }

    /** Returns whether the bands and marks are shown if theory gives them (default is true). */
    public boolean isExplained() {
        return explained;
    }

    private void updateTrack() {
        putClientProperty(
                "FlatLaf.style", explained && stability != null ? "trackColor: #0000; trackValueColor: #0000" : null);
    }

    private static List<Band> bands(Stability stability) {
        return List.of(
                new Band("slow", stability.safeRate() * SLOW),
                new Band("fast", stability.safeRate()),
                new Band("overshoots", stability.limit()),
                new Band("diverges", Double.MAX_VALUE));
    }

    private static List<Mark> marks(Stability stability) {
        return List.of(
                new Mark("limit", stability.limit()),
                new Mark("best", stability.bestRate()),
                new Mark("safe", stability.safeRate()));
    }

    private String description() {
        if (stability == null) {
            return Messages.of("mark.none");
        }
        StringBuilder text = new StringBuilder();
        marks(stability).forEach(mark -> text.append(tip(mark)).append(' '));
        return text.toString().strip();
    }

    private String tip(Mark mark) {
        return allPoints ? mark.text() : mark.text() + ' ' + Messages.of("mark.batches");
    }

    private Optional<Mark> markAt(MouseEvent event) {
        if (!explained || stability == null || Math.abs(event.getY() - getHeight() / 2) > markHeight() / 2) {
            return Optional.empty();
        }
        return marks(stability).stream()
                .filter(mark -> Math.abs(xOf(mark.rate) - event.getX()) <= Theme.scaled(NEAR))
                .findFirst();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return explained && stability == null
                ? Messages.of("mark.none")
                : markAt(event).map(this::tip).orElse(null);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        size.height = Math.max(size.height, markHeight() + 2 * Theme.scaled(WORDS_HEIGHT));
        return size;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (explained) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(Theme.font("Band.font"));
            if (stability != null) {
                paintBands(g, stability);
                paintMarks(g, stability);
            } else if (described) {
                paintUnknown(g);
            }
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    /** Paints the note that there are no marks. */
    private void paintUnknown(Graphics2D g) {
        g.setColor(UIManager.getColor("Chart.text"));
        String words = Messages.of("band.unknown");
        g.drawString(
                words,
                (getWidth() - g.getFontMetrics().stringWidth(words)) / 2,
                (getHeight() + markHeight()) / 2 + g.getFontMetrics().getAscent());
    }

    private void paintBands(Graphics2D g, Stability present) {
        FontMetrics metrics = g.getFontMetrics();
        int middle = getHeight() / 2;
        int height = Theme.scaled(BAND_HEIGHT);
        int left = xOf(0);
        int free = 0;
        for (Band band : bands(present)) {
            int right = xOf(band.upTo);
            g.setColor(colour(band.key));
            g.fillRect(left, middle - height / 2, right - left, height);
            String word = Messages.of("band." + band.key);
            int width = metrics.stringWidth(word);
            int centred = (left + right - width) / 2;
            // Next to its neighbour's word, a word may move a little to the right.
            int start = Math.max(centred, free);
            boolean near = start - centred <= SPILL && start + width <= getWidth();
            if (width <= right - left + SPILL && near) {
                free = start + width + SPILL;
                g.setColor(UIManager.getColor("Chart.text"));
                g.drawString(word, start, middle + markHeight() / 2 + metrics.getAscent());
            }
            left = right;
        }
    }

    private void paintMarks(Graphics2D g, Stability present) {
        g.setColor(UIManager.getColor("Band.mark"));
        for (Mark mark : marks(present)) {
            g.fillRect(xOf(mark.rate), (getHeight() - markHeight()) / 2, MARK_WIDTH, markHeight());
        }
    }

    private static int markHeight() {
        return Theme.scaled(MARK_HEIGHT);
    }

    private static Color colour(String key) {
        return UIManager.getColor("Band." + key);
    }
}
