package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.run.Behaviour;
import io.github.sgdvisualizer.model.run.RateZones;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * The learning-rate slider. Coloured bands show how a run on the present points behaves at each rate, and marks show
 * the rates that theory gives. A click on a mark sets that rate.
 */
public final class RateSlider extends ScaleSlider {
    private static final int MARK_WIDTH = 2;

    /** Sizes in px, before the presenter's zoom. */
    private static final int BAND_HEIGHT = 9;

    private static final int MARK_HEIGHT = 17;
    private static final int WORDS_HEIGHT = 13;

    /** A word may be wider than its band by up to this, in px. */
    private static final int SPILL = 4;

    /** A mouse position counts as on a mark up to this distance, in px before the presenter's zoom. */
    private static final int NEAR = 4;

    private @Nullable RateZones zones;

    /** What the zones do not hold for, as keys of texts. */
    private List<String> caveats = List.of();

    /** Whether {@link #show(Optional, List)} has been called. */
    private boolean described;

    private boolean explained = true;

    /** A band of rates, from the end of the band before it to {@code upTo}. */
    private record Band(Behaviour behaviour, double upTo) {
        /** Returns the end of the keys of its word and of its colour. */
        String key() {
            return switch (behaviour) {
                case SLOW -> "slow";
                case DIRECT -> "fast";
                case OVERSHOOTS -> "overshoots";
                case DIVERGES -> "diverges";
                case HOVERS -> throw new IllegalStateException("theory of full batches knows no hovering");
            };
        }
    }

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
     * @param newZones what theory says of each constant rate for steps on all points; empty if it says nothing
     * @param newCaveats keys of the texts that say what that does not hold for; empty if it holds for the present run
     */
    void show(Optional<RateZones> newZones, List<String> newCaveats) {
        RateZones known = newZones.orElse(null);
        if (!Objects.equals(known, zones) || !newCaveats.equals(caveats) || !described) {
            zones = known;
            caveats = newCaveats;
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
                "FlatLaf.style", explained && zones != null ? "trackColor: #0000; trackValueColor: #0000" : null);
    }

    private static List<Band> bands(RateZones zones) {
        return List.of(
                new Band(Behaviour.SLOW, zones.slowUpTo()),
                new Band(Behaviour.DIRECT, zones.stability().safeRate()),
                new Band(Behaviour.OVERSHOOTS, zones.stability().limit()),
                new Band(Behaviour.DIVERGES, Double.MAX_VALUE));
    }

    private static List<Mark> marks(RateZones zones) {
        return List.of(
                new Mark("limit", zones.stability().limit()),
                new Mark("best", zones.stability().bestRate()),
                new Mark("safe", zones.stability().safeRate()));
    }

    private String description() {
        if (zones == null) {
            return Messages.of("mark.none");
        }
        StringBuilder text = new StringBuilder();
        marks(zones).forEach(mark -> text.append(tip(mark)).append(' '));
        return text.toString().strip();
    }

    private String tip(Mark mark) {
        return Stream.concat(Stream.of(mark.text()), caveats.stream().map(Messages::of))
                .collect(Collectors.joining(" "));
    }

    private Optional<Mark> markAt(MouseEvent event) {
        if (!explained || zones == null || Math.abs(event.getY() - getHeight() / 2) > markHeight() / 2) {
            return Optional.empty();
        }
        return marks(zones).stream()
                .filter(mark -> Math.abs(xOf(mark.rate) - event.getX()) <= Theme.scaled(NEAR))
                .findFirst();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return explained && zones == null
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
            if (zones != null) {
                paintBands(g, zones);
                paintMarks(g, zones);
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

    private void paintBands(Graphics2D g, RateZones present) {
        FontMetrics metrics = g.getFontMetrics();
        int middle = getHeight() / 2;
        int height = Theme.scaled(BAND_HEIGHT);
        int left = xOf(0);
        int free = 0;
        for (Band band : bands(present)) {
            int right = xOf(band.upTo);
            g.setColor(colour(band.key()));
            g.fillRect(left, middle - height / 2, right - left, height);
            String word = Messages.of("band." + band.key());
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

    private void paintMarks(Graphics2D g, RateZones present) {
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
