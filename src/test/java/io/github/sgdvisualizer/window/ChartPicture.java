package io.github.sgdvisualizer.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the chart paints, pixel by pixel. */
public final class ChartPicture {
    /** The learning line's colour in the light look, as the design names it. */
    static final Color LINE = new Color(0x0072B2);

    /** So much of a halo is the line's colour. */
    private static final double HALO_PART = 0x48 / 255.0;

    private static final int ROUNDING = 2;

    private final BufferedImage image;

    ChartPicture(BufferedImage image) {
        this.image = image;
    }

    /** Paints a chart as it is now. */
    public static ChartPicture of(Component chart) {
        return EventThread.read(() -> {
            BufferedImage image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            chart.paint(g);
            g.dispose();
            return new ChartPicture(image);
        });
    }

    boolean isSameAs(ChartPicture other) {
        return Arrays.equals(pixels(), other.pixels());
    }

    private int[] pixels() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Returns the colour of the upper left corner, where nothing is drawn. */
    Color background() {
        return new Color(image.getRGB(0, 0));
    }

    private boolean has(Color colour, int x, int y) {
        return (image.getRGB(x, y) | 0xff00_0000) == colour.getRGB();
    }

    long count(Color colour) {
        return Arrays.stream(pixels())
                .filter(pixel -> (pixel | 0xff00_0000) == colour.getRGB())
                .count();
    }

    /** Returns the pixels where the halo of a glowing point shades the bare background: the line's colour, thin. */
    Set<Point> halo() {
        Color paper = background();
        Color thin = new Color(
                shaded(paper.getRed(), LINE.getRed()),
                shaded(paper.getGreen(), LINE.getGreen()),
                shaded(paper.getBlue(), LINE.getBlue()));
        Set<Point> shades = IntStream.range(0, image.getWidth() * image.getHeight())
                .mapToObj(i -> new Point(i % image.getWidth(), i / image.getWidth()))
                .filter(place -> isNear(thin, new Color(image.getRGB(place.x, place.y))))
                .collect(Collectors.toSet());
        // The edges of lines are of any colour between, but one pixel thin.
        return shades.stream()
                .filter(place -> IntStream.range(0, 9)
                        .allMatch(i -> shades.contains(new Point(place.x + i % 3 - 1, place.y + i / 3 - 1))))
                .collect(Collectors.toSet());
    }

    private static int shaded(int paper, int line) {
        return (int) Math.round(paper + (line - paper) * HALO_PART);
    }

    private static boolean isNear(Color expected, Color colour) {
        return Math.abs(expected.getRed() - colour.getRed()) <= ROUNDING
                && Math.abs(expected.getGreen() - colour.getGreen()) <= ROUNDING
                && Math.abs(expected.getBlue() - colour.getBlue()) <= ROUNDING;
    }

    /** Returns the columns that the learning line goes through, from left to right. */
    public int[] lineColumns() {
        return IntStream.range(0, image.getWidth())
                .filter(x -> IntStream.range(0, image.getHeight()).anyMatch(y -> has(LINE, x, y)))
                .toArray();
    }

    /** Returns how far down the middle of the learning line is in a column that it goes through. */
    public double lineRow(int column) {
        return IntStream.range(0, image.getHeight())
                .filter(y -> has(LINE, column, y))
                .average()
                .orElseThrow(() -> new AssertionError("no line in column " + column));
    }

    /** Returns the part of this picture's line along which the other picture shows a trail: a pale blue. */
    double trailAlongLineIn(ChartPicture other) {
        int[] columns = lineColumns();
        long trailed = Arrays.stream(columns)
                .filter(x -> IntStream.range(0, image.getHeight())
                        .anyMatch(y -> has(LINE, x, y) && !other.has(LINE, x, y) && other.isBluish(x, y)))
                .count();
        return (double) trailed / columns.length;
    }

    private boolean isBluish(int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getBlue() > colour.getRed() + 40;
    }
}
