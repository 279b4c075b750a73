package io.github.sgdvisualizer.chart.surface;

import io.github.sgdvisualizer.chart.Backdrop;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one needs to read the surface: the loss on some contours, the name of the best place, and which colour is low.
 *
 * <p>All of it keeps away from where the path runs, as far as there is room.
 *
 * @param contours the contours
 * @param minLoss the loss of the best line
 * @param turns where the path of the run turns towards the best line: the first guess, and where it will swing over
 * @param crowded whether clouds or arrows lie where the name of the best place would, which then stands beside
 *     the colours
 * @param style colours and font
 */
record SurfaceKey(Contours contours, double minLoss, List<Line> turns, boolean crowded, ChartStyle style)
        implements Backdrop {
    private static final int MAX_NUMBERS = 4;

    /** Minimum height of a plot with a legend, in lines of text: in a lower one it would hide the path. */
    private static final int MIN_LINES = 5;

    /** Directions from the best place that are tried for the numbers. */
    private static final int DIRECTIONS = 24;

    /** How many numbers a direction is worth that leads straight away from the path. */
    private static final double AWAY = 5;

    /** The name of the best place must not begin nearer to it, in pixels at a line width of 3. */
    private static final double BESIDE = 14;

    private static final double CROSS = 5;
    /** The first contour with a number while clouds or arrows lie on the inner ones. */
    private static final int MIN_CROWDED = 4;

    private static final int CELL = 4;
    private static final int GAP = 6;
    private static final int PALE = 0xc8;
    private static final int MAX_DECIMALS = 9;

    /**
     * A text of the key.
     *
     * @param text the text
     * @param area what it covers, with a margin, in component pixels
     */
    record Label(String text, Rectangle area) {}

    @Override
    public void paint(Graphics2D g, Projection projection, double scale) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(style.font());
        numbers(projection).forEach(label -> paint(g, label));
        name(projection).ifPresent(label -> paint(g, label));
        Rectangle legend = legend(projection);
        boolean room = projection.plot().height >= MIN_LINES * metrics().getHeight();
        if (room && projection.plot().contains(legend)) {
            paintLegend(g, legend, namesBest(projection));
        }
    }

    private void paint(Graphics2D g, Label label) {
        Color background = style.background();
        g.setColor(new Color(background.getRed(), background.getGreen(), background.getBlue(), PALE));
        g.fillRoundRect(label.area.x, label.area.y, label.area.width, label.area.height, GAP, GAP);
        g.setColor(style.text());
        g.drawString(
                label.text, label.area.x + GAP / 2, label.area.y + metrics().getAscent());
    }

    /** Returns the numbers on contours, at most {@link #MAX_NUMBERS}, none over another or over the rest of the key. */
    List<Label> numbers(Projection projection) {
        List<Rectangle> taken = new ArrayList<>();
        taken.add(legend(projection));
        name(projection).map(Label::area).ifPresent(taken::add);
        List<Label> most = List.of();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            List<Label> labels = numbers(angle, projection, taken);
            double score = labels.size() + AWAY * fromPath(angle, projection) / Math.PI;
            if (score > best) {
                best = score;
                most = labels;
            }
        }
        return most;
    }

    /** Returns the numbers in one direction from the best place. */
    private List<Label> numbers(double angle, Projection projection, List<Rectangle> taken) {
        Point2D centre = PathLayer.place(contours.best(), projection);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        Line perPixel = new Line(
                projection.dataX(centre.getX() + cos) - projection.dataX(centre.getX()),
                projection.dataY(centre.getY() + sin) - projection.dataY(centre.getY()));
        double perSquarePixel = contours.excess(perPixel);
        List<Label> labels = new ArrayList<>();
        Rectangle before = new Rectangle();
        for (int i = crowded ? MIN_CROWDED : 1; i <= contours.count(); i++) {
            double radius = Math.sqrt(contours.excess(i) / perSquarePixel);
            Rectangle area =
                    around(text(i), (int) (centre.getX() + radius * cos), (int) (centre.getY() + radius * sin));
            Rectangle wide = new Rectangle(area);
            wide.grow(2 * GAP, area.height / 2);
            // The dot of a run that has converged lies on the best place.
            Rectangle clear = new Rectangle(area);
            clear.grow(beside(), beside());
            boolean free = taken.stream().noneMatch(area::intersects) && !wide.intersects(before);
            if (free && !clear.contains(centre) && projection.plot().contains(area)) {
                labels.add(new Label(text(i), area));
                before = area;
            }
        }
        int every = (labels.size() + MAX_NUMBERS - 1) / MAX_NUMBERS;
        return IntStream.range(0, labels.size())
                .filter(i -> (labels.size() - 1 - i) % every == 0)
                .mapToObj(labels::get)
                .toList();
    }

    /** Returns the loss on the i-th contour, with as many decimals as tell it from its neighbour ten times over. */
    private String text(int i) {
        double gap = contours.excess(2) - contours.excess(1);
        int decimals = (int) Math.max(0, Math.min(MAX_DECIMALS, Math.ceil(1 - Math.log10(gap))));
        return Numbers.fixed(minLoss + contours.excess(i), decimals);
    }

    /** Returns the angle between a direction and the nearest that the path comes from, from 0 to π. */
    private double fromPath(double angle, Projection projection) {
        return ways(projection).stream()
                .mapToDouble(way -> between(angle, Math.atan2(way.getY2() - way.getY1(), way.getX2() - way.getX1())))
                .min()
                .orElseThrow();
    }

    /** Returns the ways from the best place to where the path turns. */
    private List<Line2D> ways(Projection projection) {
        Point2D centre = PathLayer.place(contours.best(), projection);
        return turns.stream()
                .<Line2D>map(turn -> new Line2D.Double(centre, PathLayer.place(turn, projection)))
                .toList();
    }

    private static double between(double one, double other) {
        double angle = Math.abs(one - other) % (2 * Math.PI);
        return Math.min(angle, 2 * Math.PI - angle);
    }

    /** Returns the name of the best place; empty if it is in the legend, for want of room, or if there is no one best place. */
    Optional<Label> name(Projection projection) {
        if (crowded || contours.curvature().flattest() == 0) {
            return Optional.empty();
        }
        Point2D centre = PathLayer.place(contours.best(), projection);
        List<Line2D> ways = ways(projection);
        Rectangle middle = around(bestText(), (int) centre.getX(), (int) centre.getY());
        int across = beside() + middle.width / 2;
        int upwards = beside() + middle.height / 2;
        Rectangle legend = legend(projection, false);
        return Stream.of(
                        moved(middle, across, 0),
                        moved(middle, -across, 0),
                        moved(middle, 0, -upwards),
                        moved(middle, 0, upwards),
                        moved(middle, across, -upwards),
                        moved(middle, -across, -upwards),
                        moved(middle, across, upwards),
                        moved(middle, -across, upwards))
                .filter(area ->
                        projection.plot().contains(area) && !area.intersects(legend) && distance(area, ways) > 0)
                .max(Comparator.comparingDouble(area -> distance(area, ways)))
                .map(area -> new Label(bestText(), area));
    }

    private static double distance(Rectangle area, List<Line2D> ways) {
        return ways.stream().mapToDouble(way -> distance(area, way)).min().orElseThrow();
    }

    private static double distance(Rectangle area, Line2D way) {
        if (area.intersectsLine(way)) {
            return 0;
        }
        return IntStream.range(0, 4)
                .mapToDouble(corner -> way.ptSegDist(
                        area.getMinX() + corner % 2 * area.width, area.getMinY() + corner / 2 * area.height))
                .min()
                .orElse(0);
    }

    private static Rectangle moved(Rectangle area, int right, int down) {
        return new Rectangle(area.x + right, area.y + down, area.width, area.height);
    }

    private int beside() {
        return Math.round(style.scaled(BESIDE));
    }

    private String bestText() {
        return Messages.of("surface.best", Numbers.significant(minLoss, 3));
    }

    /** Returns the area of the legend, in the corner of the plot that is farthest from the first guess. */
    Rectangle legend(Projection projection) {
        return legend(projection, namesBest(projection));
    }

    private Rectangle legend(Projection projection, boolean withBest) {
        FontMetrics metrics = metrics();
        int width = metrics.stringWidth(Messages.of("surface.low"))
                + metrics.stringWidth(Messages.of("surface.high"))
                + bar()
                + 4 * GAP;
        int height = metrics.getHeight();
        if (withBest) {
            width = Math.max(width, metrics.stringWidth(bestText()) + metrics.getHeight() + 2 * GAP);
            height += metrics.getHeight();
        }
        Rectangle plot = projection.plot();
        Point2D from = PathLayer.place(turns.get(0), projection);
        int x = from.getX() < plot.getCenterX() ? plot.x + plot.width - width - GAP : plot.x + GAP;
        int y = from.getY() < plot.getCenterY() ? plot.y + plot.height - height - GAP : plot.y + GAP;
        return new Rectangle(x, y, width, height);
    }

    /** Returns whether the legend names the best place, as there is no room beside it. */
    private boolean namesBest(Projection projection) {
        return contours.curvature().flattest() > 0 && name(projection).isEmpty();
    }

    private int bar() {
        return Math.round(style.scaled(CELL)) * contours.count();
    }

    private void paintLegend(Graphics2D g, Rectangle area, boolean withBest) {
        FontMetrics metrics = metrics();
        Color background = style.background();
        g.setColor(new Color(background.getRed(), background.getGreen(), background.getBlue(), PALE));
        g.fillRoundRect(area.x, area.y, area.width, area.height, GAP, GAP);
        int baseline = area.y + metrics.getAscent();
        g.setColor(style.text());
        g.drawString(Messages.of("surface.low"), area.x + GAP, baseline);
        int x = area.x + 2 * GAP + metrics.stringWidth(Messages.of("surface.low"));
        g.drawString(Messages.of("surface.high"), x + bar() + GAP, baseline);
        int cell = Math.round(style.scaled(CELL));
        int height = metrics.getAscent() - 2;
        int y = baseline - height;
        g.setColor(background);
        g.fillRect(x, y, bar(), height);
        g.setColor(contours.fill());
        for (int inside = contours.count(); inside >= 1; inside--) {
            // Each contour adds its fill, on the surface as here.
            g.fillRect(x, y, cell * inside, height);
        }
        g.setColor(style.text());
        g.setStroke(new BasicStroke(1));
        g.drawRect(x, y, bar(), height);
        if (withBest) {
            int middle = baseline + metrics.getHeight() - metrics.getAscent() / 2 + 1;
            int arm = Math.round(style.scaled(CROSS));
            int left = area.x + GAP + arm;
            g.setColor(style.best());
            g.setStroke(new BasicStroke(style.scaled(2.5)));
            g.drawLine(left - arm, middle, left + arm, middle);
            g.drawLine(left, middle - arm, left, middle + arm);
            g.setColor(style.text());
            g.drawString(bestText(), left + arm + GAP, baseline + metrics.getHeight());
        }
    }

    private Rectangle around(String text, int x, int y) {
        FontMetrics metrics = metrics();
        int width = metrics.stringWidth(text) + GAP;
        int height = metrics.getAscent() + metrics.getDescent();
        return new Rectangle(x - width / 2, y - height / 2, width, height);
    }

    private FontMetrics metrics() {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        FontMetrics metrics = g.getFontMetrics(style.font());
        g.dispose();
        return metrics;
    }
}
