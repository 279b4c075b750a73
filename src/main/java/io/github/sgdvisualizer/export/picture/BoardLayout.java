package io.github.sgdvisualizer.export.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a picture are, in pixels at scale 1.
 *
 * @param zoom factor of type and gaps, 1 for a picture of 1280 × 720
 * @param header the row above the charts
 * @param cards a card for each chart that has room, the first one the largest
 */
record BoardLayout(double zoom, Rectangle header, List<Rectangle> cards) {
    private static final double USUAL_PIXELS = 1280 * 720;

    /** The least zoom: type of 13 px becomes 11 px. */
    private static final double MIN_ZOOM = 0.85;

    /** A picture that is long in one direction has no larger type than one of this size at zoom 1 would. */
    private static final double MIN_WIDTH = 600;

    private static final double MIN_HEIGHT = 340;

    /** Lengths at zoom 1. */
    private static final double GAP = 12;

    private static final double HEADER = 44;
    private static final double MIN_WIDTH_BESIDE = 720;
    private static final double MIN_HEIGHT_BELOW = 600;
    private static final double MIN_CHART_WIDTH = 280;
    private static final double MIN_CHART_HEIGHT = 150;

    /** The least width of a picture with charts beside each other, as a multiple of its height. */
    private static final double LANDSCAPE = 1.15;

    private static final double SIDE = 0.38;
    private static final double BELOW = 0.45;

    /** Returns the zoom of a picture of a size in pixels. */
    static double zoom(int width, int height) {
        double zoom = Math.min(
                Math.sqrt(width * (double) height / USUAL_PIXELS), Math.min(width / MIN_WIDTH, height / MIN_HEIGHT));
        return Math.max(MIN_ZOOM, zoom);
    }

    /** Returns the gap between parts at a zoom, in pixels. */
    static int gap(double zoom) {
        return (int) Math.round(GAP * zoom);
    }

    /**
     * Returns the layout of a board.
     *
     * @param width width in pixels
     * @param height height in pixels, without the caption
     * @param zoom as of {@link #zoom} of the whole picture
     * @param charts the number of charts, at least 1
     */
    static BoardLayout of(int width, int height, double zoom, int charts) {
        int gap = gap(zoom);
        Rectangle header = new Rectangle(gap, gap / 2, width - 2 * gap, (int) Math.round(HEADER * zoom));
        int top = header.y + header.height + gap / 2;
        Rectangle area = new Rectangle(gap, top, width - 2 * gap, Math.max(0, height - top - gap));
        List<Rectangle> cards = new ArrayList<>();
        if (charts > 1 && width >= LANDSCAPE * height && width >= MIN_WIDTH_BESIDE * zoom) {
            int side = (int) Math.round(area.width * SIDE);
            cards.add(new Rectangle(area.x, area.y, area.width - side - gap, area.height));
            Rectangle column = new Rectangle(area.x + area.width - side, area.y, side, area.height);
            cards.addAll(column(column, (int) Math.min(charts - 1, area.height / (MIN_CHART_HEIGHT * zoom)), gap));
        } else if (charts > 1 && height >= MIN_HEIGHT_BELOW * zoom) {
            int below = (int) Math.round(area.height * BELOW);
            cards.add(new Rectangle(area.x, area.y, area.width, area.height - below - gap));
            Rectangle rest = new Rectangle(area.x, area.y + area.height - below, area.width, below);
            int columns = (int) Math.min(charts - 1, area.width / (MIN_CHART_WIDTH * zoom));
            cards.addAll(
                    columns == charts - 1
                            ? row(rest, columns, gap)
                            : column(rest, (int) Math.min(charts - 1, below / (MIN_CHART_HEIGHT * zoom)), gap));
        } else {
            cards.add(area);
        }
        return new BoardLayout(zoom, header, List.copyOf(cards));
    }

    private static List<Rectangle> column(Rectangle area, int count, int gap) {
        List<Rectangle> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = area.y + (area.height + gap) * i / count;
            int to = area.y + (area.height + gap) * (i + 1) / count - gap;
            cards.add(new Rectangle(area.x, from, area.width, to - from));
        }
        return cards;
    }

    private static List<Rectangle> row(Rectangle area, int count, int gap) {
        List<Rectangle> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = area.x + (area.width + gap) * i / count;
            int to = area.x + (area.width + gap) * (i + 1) / count - gap;
            cards.add(new Rectangle(from, area.y, to - from, area.height));
        }
        return cards;
    }
}
