package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.chart.AsShapes;
import io.github.sgdvisualizer.chart.TabularText;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotMaker;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.run.RunCaption;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Draws an experiment at any step, without a window, and the same each time. Not thread-safe.
 *
 * <p>The board has equation, step and loss on top, the points large, and loss and surface beside or below as far as
 * there is room.
 */
public final class PicturePainter {
    /** As wide as equations that are expected. */
    private static final String WIDEST_EQUATION = "y = −00.00x + 00.00";

    /** Lengths at zoom 1. */
    private static final int SWATCH = 34;

    private static final int SWATCH_HEIGHT = 4;
    private static final int BESIDE = 10;

    private static final float SMALLER = 0.95f;

    /** The least size of values, as a part of the usual one. */
    private static final float SMALLEST = 0.4f;

    private static final double MAX_CAPTION = 0.16;

    /** In a picture of shapes, a crowd of points is an image with at most this many pixels per pixel. */
    private static final double RASTER_SCALE = 2;

    private final PictureOptions options;
    private final SnapshotMaker maker;
    private final int points;
    private double rasterScale;

    /** The last step of a film, for which the axes have room from the start. */
    private final int lastStep;

    private final PictureStyle style;
    private final List<String> caption;
    private final BoardLayout layout;
    private final List<ChartCard> cards;

    /**
     * Prepares an experiment; with many points this takes a while.
     *
     * @param film whether the pictures are the frames of a film, which have the same axes and caption
     * @param isCancelled is asked during long work, here and later, which it ends with a
     *     {@link java.util.concurrent.CancellationException}
     */
    public PicturePainter(Experiment experiment, PictureOptions options, boolean film, BooleanSupplier isCancelled) {
        this.options = options;
        maker = new SnapshotMaker(experiment, isCancelled);
        points = experiment.settings().source().count();
        lastStep = film ? maker.lastStep(options.film().to()) : options.step();
        double zoom = BoardLayout.zoom(options.width(), options.height());
        Snapshot first = snapshot(film ? options.film().from() : options.step());
        String text = options.caption();
        List<String> facts = film ? RunCaption.ofFilm(first) : RunCaption.of(first);
        Labels labels = experiment.settings().source().labels();
        style = PictureStyle.of(
                options.shade(),
                zoom,
                labels.x() + labels.y() + (text == null ? String.join(RunCaption.SEPARATOR, facts) : text));
        caption = caption(facts);
        int bottom = caption.isEmpty()
                ? 0
                : caption.size() * metrics(style.chart().font()).getHeight() + BoardLayout.gap(zoom) / 2;
        List<ScreenPart> views = views(experiment.viewState());
        layout = BoardLayout.of(options.width(), options.height() - bottom, zoom, views.size());
        cards = cards(views, experiment.viewState());
        cards.forEach(card -> card.show(first));
    }

    private List<ScreenPart> views(ViewState viewState) {
        if (options.view() != PictureView.BOARD) {
            return List.of(ScreenPart.valueOf(options.view().name()));
        }
        List<ScreenPart> views = new ArrayList<>(List.of(ScreenPart.POINTS));
        for (ScreenPart view : List.of(ScreenPart.LOSS, ScreenPart.SURFACE)) {
            if (!Restrictions.of(viewState).hides(view)) {
                views.add(view);
            }
        }
        return views;
    }

    private List<ChartCard> cards(List<ScreenPart> views, ViewState viewState) {
        List<ChartCard> all = new ArrayList<>();
        for (int i = 0; i < layout.cards().size(); i++) {
            // The line's equation stands above the points.
            boolean titled = views.get(i) != ScreenPart.POINTS;
            all.add(new ChartCard(views.get(i), layout.cards().get(i), titled, viewState, style));
        }
        return all;
    }

    private Snapshot snapshot(int step) {
        return maker.at(step, Math.max(step, lastStep));
    }

    /** Returns the caption's lines, none if there is no room for all that is needed to reproduce the run. */
    private List<String> caption(List<String> facts) {
        FontMetrics metrics = metrics(style.chart().font());
        int width = options.width() - 2 * BoardLayout.gap(style.zoom());
        int max = (int) (options.height() * MAX_CAPTION / metrics.getHeight());
        String text = options.caption();
        if (text == null) {
            List<String> lines = CaptionLines.of(facts, metrics, width);
            return lines.size() <= max ? lines : List.of();
        }
        if (text.isBlank() || max == 0) {
            return List.of();
        }
        List<String> lines = CaptionLines.ofWords(text, metrics, width);
        if (lines.size() <= max) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, max));
        String last = some.get(max - 1) + " " + lines.get(max);
        some.set(max - 1, Excerpt.fitting(last, part -> metrics.stringWidth(part) <= width));
        return some;
    }

    private static FontMetrics metrics(Font font) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = g.getFontMetrics(font);
        g.dispose();
        return metrics;
    }

    /**
     * Returns the picture at a step in device pixels.
     *
     * @param step the step, at least 0; if all runs end before, their last step is shown
     */
    public BufferedImage image(int step) {
        BufferedImage image = new BufferedImage(
                options.width() * options.scale(), options.height() * options.scale(), BufferedImage.TYPE_INT_RGB);
        paint(image, step);
        return image;
    }

    /** Paints the picture at a step over an image in device pixels. */
    void paint(BufferedImage image, int step) {
        setRasterScale(options.scale());
        Graphics2D g = image.createGraphics();
        g.scale(options.scale(), options.scale());
        paint(g, step);
        g.dispose();
    }

    /** Paints the picture at the step of the options without buffers, in pixels at scale 1. */
    void paintShapes(Graphics2D g) {
        if (PointsPainter.needsRaster(points)) {
            double max = PictureOptions.MAX_MEGAPIXELS * (double) PictureOptions.MEGA;
            setRasterScale(Math.min(RASTER_SCALE, Math.sqrt(max / options.width() / options.height())));
        }
        g.setRenderingHint(AsShapes.KEY, true);
        paint(g, options.step());
    }

    /** Has the points rasterised at a scale, unless they are. */
    private void setRasterScale(double scale) {
        if (scale != rasterScale) {
            rasterScale = scale;
            cards.stream().flatMap(card -> card.canvas(scale).stream()).forEach(maker::setCanvas);
        }
    }

    /** Paints the picture at a step, in pixels at scale 1. */
    private void paint(Graphics2D g, int step) {
        Snapshot snapshot = snapshot(step);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.background());
        g.fillRect(0, 0, options.width(), options.height());
        paintHeader(g, snapshot);
        for (ChartCard card : cards) {
            card.show(snapshot);
            card.paint(g);
        }
        paintCaption(g);
    }

    private void paintHeader(Graphics2D g, Snapshot snapshot) {
        DecimalPlaces places =
                DecimalPlaces.of(snapshot.run().progress().error().points());
        String equation = snapshot.hides(ScreenPart.EQUATION)
                ? ""
                : Numbers.equation(snapshot.runState().line(), places);
        String step = Numbers.whole(snapshot.runState().step());
        String loss = snapshot.hides(ScreenPart.NUMBERS)
                ? "–"
                : Numbers.large(snapshot.runState().loss(), places.loss());
        // Most often the widest.
        String firstLoss = Numbers.large(snapshot.run().progress().loss(0), places.loss());
        Rectangle area = layout.header();
        Font font = style.value();
        int fixed = style.scaled(SWATCH)
                + metrics(style.title()).stringWidth(Messages.of("step.name") + Messages.of("loss.name"))
                + 7 * style.scaled(BESIDE);
        while (fixed + widthOfValues(metrics(font), equation, loss, firstLoss) > area.width
                && font.getSize2D() > SMALLEST * style.value().getSize2D()) {
            font = font.deriveFont(font.getSize2D() * SMALLER);
        }
        FontMetrics metrics = metrics(font);
        int baseline = area.y + (area.height - metrics.getHeight()) / 2 + metrics.getAscent();
        g.setFont(font);
        if (!equation.isEmpty()) {
            g.setColor(style.chart().line());
            int thickness = style.scaled(SWATCH_HEIGHT);
            int middle = area.y + area.height / 2;
            g.fillRect(area.x, middle - thickness / 2, style.scaled(SWATCH), thickness);
            g.setColor(style.foreground());
            TabularText.draw(g, equation, area.x + style.scaled(SWATCH + BESIDE), baseline);
        }
        int right = area.x + area.width;
        right = paintValue(g, Messages.of("loss.name"), loss, firstLoss, right, baseline);
        g.setFont(font);
        paintValue(g, Messages.of("step.name"), step, widestStep(), right - 2 * style.scaled(BESIDE), baseline);
    }

    /** Returns the widest step that is expected. */
    private String widestStep() {
        return Numbers.whole(lastStep);
    }

    private int widthOfValues(FontMetrics metrics, String equation, String loss, String firstLoss) {
        return wider(metrics, equation, WIDEST_EQUATION)
                + TabularText.width(metrics, widestStep())
                + wider(metrics, loss, firstLoss);
    }

    private static int wider(FontMetrics metrics, String text, String widest) {
        return Math.max(TabularText.width(metrics, text), TabularText.width(metrics, widest));
    }

    /** Paints a value in the present font, with its name before it; returns the left end of both. */
    private int paintValue(Graphics2D g, String name, String value, String widest, int right, int baseline) {
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(style.foreground());
        TabularText.draw(g, value, right - TabularText.width(metrics, value), baseline);
        g.setFont(style.chart().font().deriveFont(style.title().getSize2D()));
        g.setColor(style.chart().text());
        int left = right
                - wider(metrics, value, widest)
                - style.scaled(BESIDE)
                - g.getFontMetrics().stringWidth(name);
        g.drawString(name, left, baseline);
        return left;
    }

    private void paintCaption(Graphics2D g) {
        if (caption.isEmpty()) {
            return;
        }
        g.setFont(style.chart().font());
        g.setColor(style.chart().text());
        FontMetrics metrics = g.getFontMetrics();
        int gap = BoardLayout.gap(style.zoom());
        int baseline = options.height() - gap + metrics.getAscent() - caption.size() * metrics.getHeight() + gap / 4;
        for (String line : caption) {
            g.drawString(line, gap, baseline);
            baseline += metrics.getHeight();
        }
    }
}
