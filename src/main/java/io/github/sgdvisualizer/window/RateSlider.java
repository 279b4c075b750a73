package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.model.Curvature;
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
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** The learning-rate slider, coloured by what each rate would do on the present points. */
final class RateSlider extends ScaleSlider {
    /** Below this part of the safe rate a run is called slow. */
    private static final double SLOW = 0.1;

    private static final int MARK_WIDTH = 2;

    /** Sizes in pixels, before a presenter's zoom. */
    private static final int BAND_HEIGHT = 9;

    private static final int MARK_HEIGHT = 17;
    private static final int WORDS_HEIGHT = 13;

    /** By so much a word may be wider than its band. */
    private static final int SPILL = 4;

    /** How near to a mark counts as on it, in pixels. */
    private static final int NEAR = 4;

    private @Nullable Curvature curvature;
    private boolean explained = true;

    /** A band of rates up to the given one. */
    private record Band(String key, double upTo) {}

    /** A rate that theory gives. */
    private record Mark(String key, double rate) {
        String text() {
            return Words.of("mark." + key, Numbers.significant(rate, 3));
        }
    }

    RateSlider(Scale scale, DoubleConsumer moved) {
        super("learning-rate-slider", scale, moved);
        updateTrack();
        // Without a text of its own no tip is asked for.
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

    /** Shows the bands and marks of these points. */
    void show(Curvature newCurvature) {
        if (!newCurvature.equals(curvature)) {
            curvature = newCurvature;
            getAccessibleContext().setAccessibleDescription(description(newCurvature));
            repaint();
        }
    }

    /** Shows or hides the answer to the question which rate to take. */
    void setExplained(boolean newExplained) {
        explained = newExplained;
        updateTrack();
        repaint();
    }

    boolean isExplained() {
        return explained;
    }

    private void updateTrack() {
        putClientProperty("FlatLaf.style", explained ? "trackColor: #0000; trackValueColor: #0000" : null);
    }

    private static List<Band> bands(Curvature curvature) {
        return List.of(
                new Band("slow", curvature.safeRate() * SLOW),
                new Band("fast", curvature.safeRate()),
                new Band("overshoots", curvature.limit()),
                new Band("diverges", Double.MAX_VALUE));
    }

    private static List<Mark> marks(Curvature curvature) {
        return List.of(
                new Mark("limit", curvature.limit()),
                new Mark("best", curvature.bestRate()),
                new Mark("safe", curvature.safeRate()));
    }

    private static String description(Curvature curvature) {
        StringBuilder text = new StringBuilder();
        marks(curvature).forEach(mark -> text.append(mark.text()).append(' '));
        return text.toString().strip();
    }

    private Optional<Mark> markAt(MouseEvent event) {
        if (!explained || curvature == null || Math.abs(event.getY() - getHeight() / 2) > markHeight() / 2) {
            return Optional.empty();
        }
        return marks(curvature).stream()
                .filter(mark -> Math.abs(xOf(mark.rate) - event.getX()) <= Theme.scaled(NEAR))
                .findFirst();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return markAt(event).map(Mark::text).orElse(null);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        size.height = Math.max(size.height, markHeight() + 2 * Theme.scaled(WORDS_HEIGHT));
        return size;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (explained && curvature != null) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            paintBands(g, curvature);
            paintMarks(g, curvature);
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    private void paintBands(Graphics2D g, Curvature present) {
        g.setFont(Theme.font("Band.font"));
        FontMetrics metrics = g.getFontMetrics();
        int middle = getHeight() / 2;
        int height = Theme.scaled(BAND_HEIGHT);
        int left = xOf(0);
        int free = 0;
        for (Band band : bands(present)) {
            int right = xOf(band.upTo);
            g.setColor(colour(band.key));
            g.fillRect(left, middle - height / 2, right - left, height);
            String word = Words.of("band." + band.key);
            int width = metrics.stringWidth(word);
            int start = (left + right - width) / 2;
            if (width <= right - left + SPILL && start >= free) {
                free = start + width + SPILL;
                g.setColor(UIManager.getColor("Chart.text"));
                g.drawString(word, start, middle + markHeight() / 2 + metrics.getAscent());
            }
            left = right;
        }
    }

    private void paintMarks(Graphics2D g, Curvature present) {
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
