package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.run.Behaviour;
import io.github.sgdvisualizer.model.run.RateZones;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Hint;
import io.github.sgdvisualizer.window.widget.Scale;
import io.github.sgdvisualizer.window.widget.ScaleSlider;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * The learning-rate slider. Coloured bands show how a run on the present points behaves at each rate, and marks show
 * the rates that theory gives. A click or a tap on a mark sets that rate and says what it is.
 *
 * <p>Below the bands stand their words or, where these do not all fit, the present rate with the word of its band.
 */
public final class RateSlider extends ScaleSlider {
    /** Sizes in px, before the presenter's zoom. */
    private static final int BAND_HEIGHT = 9;

    private static final int MARK_WIDTH = 2;
    private static final int MARK_HEIGHT = 17;
    private static final int BORDER = 1;

    /** The words begin this far above the lower end of the marks, since letters are lower than their line. */
    private static final int WORDS_RAISED = 2;

    /** A word may be wider than its band by up to this. */
    private static final int SPILL = 4;

    /** A mouse position counts as on a mark up to this distance. */
    private static final int NEAR = 4;

    private @Nullable RateZones zones;

    /** What the zones do not hold for, as keys of texts. */
    private List<String> caveats = List.of();

    /** Whether {@link #show(Optional, List)} has been called. */
    private boolean described;

    private boolean explained = true;

    /** Whether an experiment hides the bands and marks, also from those who hear them. */
    private boolean hidden;

    /** A band of rates, from the end of the band before it to {@code upTo}. */
    private record Band(Behaviour behaviour, double upTo) {
        /** Returns the end of the keys of its word and of its colour. */
        String key() {
            return RateSlider.key(behaviour);
        }
    }

    /** A text below the bands that begins at an x, in px. */
    record Word(String text, int x) {}

    private static String key(Behaviour behaviour) {
        return switch (behaviour) {
            case SLOW -> "slow";
            case DIRECT -> "safe";
            case OVERSHOOTS -> "overshoots";
            case DIVERGES -> "diverges";
            case HOVERS -> throw new IllegalStateException("theory of full batches knows no hovering");
        };
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
        Hint.at(this, Messages.of("hint.rate"), this::placeOfHint);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                markAt(event).ifPresent(mark -> {
                    double rate = Double.parseDouble(String.format(Locale.ROOT, "%.3g", mark.rate));
                    show(rate);
                    moved.accept(rate);
                    showTip(event);
                });
            }
        });
        // While the thumb is dragged, Swing repaints only where it was and is.
        addChangeListener(event -> repaint());
    }

    /**
     * Shows the bands and marks for the present points.
     *
     * @param newZones what theory says of each constant rate for steps on all points; empty if it says nothing
     * @param newCaveats keys of the texts that say what that does not hold for; empty if it holds for the present run
     */
    void show(Optional<RateZones> newZones, List<String> newCaveats) {
        RateZones known = newZones.orElse(null);
        if (!Objects.equals(zones, known) || !newCaveats.equals(caveats) || !described) {
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

    /** Hides the bands and marks, whether they are explained or not, and their description; or ends that. */
    void setMarksHidden(boolean newHidden) {
        if (newHidden != hidden) {
            hidden = newHidden;
            getAccessibleContext().setAccessibleDescription(description());
            updateTrack();
            repaint();
        }
    }

    /** Returns whether the bands and marks are shown if theory gives them (default is true). */
    public boolean isExplained() {
        return explained && !hidden;
    }

    /** Shows the tip at the mouse without a delay: a finger cannot hover. */
    private static void showTip(MouseEvent event) {
        ToolTipManager tips = ToolTipManager.sharedInstance();
        int delay = tips.getInitialDelay();
        tips.setInitialDelay(0);
        tips.mouseMoved(event);
        tips.setInitialDelay(delay);
    }

    private void updateTrack() {
        putClientProperty(
                "FlatLaf.style", isExplained() && zones != null ? "trackColor: #0000; trackValueColor: #0000" : null);
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
        if (hidden) {
            return "";
        }
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
        if (!isExplained() || zones == null || Math.abs(event.getY() - getHeight() / 2) > markHeight() / 2) {
            return Optional.empty();
        }
        return marks(zones).stream()
                .filter(mark -> Math.abs(xOf(mark.rate) - event.getX()) <= Theme.scaled(NEAR))
                .findFirst();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return isExplained() && zones == null
                ? Messages.of("mark.none")
                : markAt(event).map(this::tip).orElseGet(() -> bandAt(event));
    }

    /** Returns what the band below the mouse is about; null if no bands are shown. */
    private @Nullable String bandAt(MouseEvent event) {
        if (!isExplained() || zones == null) {
            return null;
        }
        return bands(zones).stream()
                .filter(band -> event.getX() < xOf(band.upTo))
                .findFirst()
                .map(band -> Term.sentences(term(band.behaviour)))
                .orElse(null);
    }

    private static Term[] term(Behaviour behaviour) {
        return switch (behaviour) {
            case OVERSHOOTS -> new Term[] {Term.LEARNING_RATE, Term.OVERSHOOTS};
            case DIVERGES -> new Term[] {Term.LEARNING_RATE, Term.DIVERGED};
            default -> new Term[] {Term.LEARNING_RATE};
        };
    }

    /** At the limit, if it is shown: of all places the one to try. */
    private Optional<Point> placeOfHint() {
        double rate = isExplained() && zones != null ? zones.stability().limit() : shownValue();
        return Optional.of(new Point(xOf(rate), getHeight() / 2));
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        FontMetrics metrics = getFontMetrics(Theme.font("Chart.font"));
        // The track is in the middle, so there is as much room above it as the words need below.
        int words = metrics.getAscent() + metrics.getDescent() - Theme.scaled(WORDS_RAISED);
        size.height = Math.max(size.height, markHeight() + 2 * words);
        return size;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isExplained()) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(Theme.font("Chart.font"));
            if (zones != null) {
                paintBands(g, zones);
                paintMarks(g, zones);
            }
            paintWords(g);
            g.dispose();
        }
        super.paintComponent(graphics);
    }

    private void paintBands(Graphics2D g, RateZones present) {
        int height = Theme.scaled(BAND_HEIGHT);
        int top = getHeight() / 2 - height / 2;
        int border = Theme.scaled(BORDER);
        int left = trackLeft();
        // The colours are too pale to be told from the card; the border is not.
        g.setColor(UIManager.getColor("Band.border"));
        g.fillRect(left - border, top - border, xOf(Double.MAX_VALUE) - left + 2 * border, height + 2 * border);
        for (Band band : bands(present)) {
            int right = xOf(band.upTo);
            g.setColor(UIManager.getColor("Band." + band.key()));
            g.fillRect(left, top, right - left - (band.behaviour == Behaviour.DIVERGES ? 0 : border), height);
            left = Math.max(left, right);
        }
    }

    /** Returns where the track begins: as far from the left edge as its end is from the right one. */
    private int trackLeft() {
        return getWidth() - xOf(Double.MAX_VALUE);
    }

    /** Returns what is painted below the bands: the words of all bands or, if one does not fit, the present one. */
    List<Word> words() {
        RateZones present = zones;
        FontMetrics metrics = getFontMetrics(Theme.font("Chart.font"));
        if (!isExplained() || !described) {
            return List.of();
        }
        if (present == null) {
            return List.of(centred(Messages.of("band.unknown"), getWidth() / 2, metrics));
        }
        List<Word> all = bandWords(metrics, present);
        return all.isEmpty() ? List.of(presentWord(metrics, present)) : all;
    }

    /** Returns the words of all bands that the slider shows; none if one of them does not fit. */
    private List<Word> bandWords(FontMetrics metrics, RateZones present) {
        List<Word> words = new ArrayList<>();
        int spill = Theme.scaled(SPILL);
        int left = trackLeft();
        int free = 0;
        for (Band band : bands(present)) {
            int right = xOf(band.upTo);
            if (right > left) {
                String text = Messages.of("band." + band.key());
                int width = metrics.stringWidth(text);
                int centred = (left + right - width) / 2;
                // Next to its neighbour's word, a word may move a little to the right.
                int start = Math.max(centred, free);
                if (width > right - left + spill || start - centred > spill || start + width > getWidth()) {
                    return List.of();
                }
                free = start + width + spill;
                words.add(new Word(text, start));
            }
            left = Math.max(left, right);
        }
        return words;
    }

    /** Returns the present rate and the word of its band, or the word alone, below the thumb. */
    private Word presentWord(FontMetrics metrics, RateZones present) {
        String word = Messages.of("band." + key(present.at(shownValue())));
        String text = Messages.of(
                caveats.isEmpty() ? "band.present" : "band.present.theory", Numbers.shortest(shownValue()), word);
        return centred(metrics.stringWidth(text) > getWidth() ? word : text, xOf(shownValue()), metrics);
    }

    /** Returns a word with its middle at an x, or as near to that as it is within the slider. */
    private Word centred(String text, int middle, FontMetrics metrics) {
        int width = metrics.stringWidth(text);
        return new Word(text, Math.max(0, Math.min(getWidth() - width, middle - width / 2)));
    }

    private void paintWords(Graphics2D g) {
        g.setColor(UIManager.getColor("Chart.text"));
        int top = (getHeight() + markHeight()) / 2 - Theme.scaled(WORDS_RAISED);
        words().forEach(word ->
                g.drawString(word.text, word.x, top + g.getFontMetrics().getAscent()));
    }

    private void paintMarks(Graphics2D g, RateZones present) {
        g.setColor(UIManager.getColor("Band.mark"));
        for (Mark mark : marks(present)) {
            g.fillRect(xOf(mark.rate), (getHeight() - markHeight()) / 2, Theme.scaled(MARK_WIDTH), markHeight());
        }
    }

    private static int markHeight() {
        return Theme.scaled(MARK_HEIGHT);
    }
}
