package io.github.sgdvisualizer.export.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where the lesson's points chart is on a picture, found by its grid: x from −1 to 1 in halves, y from −1 to 7 in
 * wholes.
 */
final class PlotOnPicture {
    static final int LINE = 0x0072b2;
    static final int DARK_LINE = 0x56b4e9;
    private static final int GRID = 0xebedf0;
    private static final int DARK_GRID = 0x333840;

    private final BufferedImage image;
    private final int line;
    private final List<Integer> columns;
    private final List<Integer> rows;

    PlotOnPicture(BufferedImage image, boolean dark) {
        this.image = image;
        line = dark ? DARK_LINE : LINE;
        int grid = dark ? DARK_GRID : GRID;
        // The points are the largest chart, on the left.
        int width = image.getWidth() / 2;
        int height = image.getHeight();
        columns = starts(
                width,
                column -> IntStream.range(0, height)
                                .filter(row -> isNear(rgb(column, row), grid))
                                .count()
                        > height / 2);
        rows = starts(
                height,
                row -> IntStream.range(0, width)
                                .filter(column -> isNear(rgb(column, row), grid))
                                .count()
                        > width / 3);
    }

    /** Returns the first of each run of indices that pass. */
    private static List<Integer> starts(int end, IntPredicate passes) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < end; i++) {
            if (passes.test(i) && !passes.test(i - 1)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private int rgb(int column, int row) {
        return image.getRGB(column, row) & 0xff_ffff;
    }

    private static boolean isNear(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            distance = Math.max(distance, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return distance <= 6;
    }

    List<Integer> columns() {
        return columns;
    }

    List<Integer> rows() {
        return rows;
    }

    /** Returns whether the learning line is seen at a place in data, give or take a pixel. */
    boolean hasLineAt(double x, double y) {
        double half = (columns.get(2) - columns.get(0)) / 2.0;
        int column = (int) Math.round(columns.get(0) + (x + 1) / 0.5 * half);
        double unit = (rows.get(8) - rows.get(0)) / 8.0;
        int row = (int) Math.round(rows.get(0) + (7 - y) * unit);
        return IntStream.rangeClosed(row - 1, row + 1).anyMatch(near -> isNear(rgb(column, near), line));
    }
}
