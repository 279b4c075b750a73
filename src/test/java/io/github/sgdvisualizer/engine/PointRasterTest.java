package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.Extent;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.model.Settings;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointRasterTest {
    private static final int FILL = 0xffe69f00;
    private static final int RIM = 0xff7a5200;
    private static final int DENSE = 0xff7a3300;
    private static final Extent BOX = new Extent(0, 100, 0, 100);

    private static Canvas canvas(double scale) {
        return new Canvas(1000, 500, scale, FILL, RIM, DENSE);
    }

    private static int pixel(PointRaster raster, double x, double y) {
        int column = (int) (x / 100 * raster.canvas().width());
        int row = (int) ((100 - y) / 100 * raster.canvas().height());
        return raster.pixels()[row * raster.canvas().width() + column];
    }

    private static Points points(int n, long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(n, 0, 100).toArray();
        double[] y = random.doubles(n, 0, 100).toArray();
        return Points.of(x, y);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100, 2_000, 2_001, 20_000})
    void each_point_is_painted_where_it_lies(int n) {
        Points points = points(n, n);
        PointRaster raster = PointRaster.of(points, BOX, canvas(1));

        for (int i = 0; i < n; i++) {
            assertThat(pixel(raster, points.x(i), points.y(i)) >>> 24)
                    .as("point %d", i)
                    .isEqualTo(255);
        }
        boolean many = n > 2_000;
        for (int i = 0; i < n && many; i++) {
            assertThat(pixel(raster, points.x(i), points.y(i))).isEqualTo(FILL);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000, 1_000_000})
    void a_point_that_stands_alone_is_seen_among_any_number(int n) {
        double[] x = new double[n];
        double[] y = new double[n];
        Random random = new Random(n);
        for (int i = 0; i < n - 1; i++) {
            x[i] = random.nextDouble() * 50;
            y[i] = random.nextDouble() * 100;
        }
        x[n - 1] = 90;
        y[n - 1] = 80;
        PointRaster raster = PointRaster.of(Points.of(x, y), BOX, canvas(1));

        long seen = 0;
        for (int row = 0; row < 500; row++) {
            for (int column = 700; column < 1000; column++) {
                seen += raster.pixels()[row * 1000 + column] >>> 24 > 127 ? 1 : 0;
            }
        }
        // A dot of at least 5 pixels across, as one sees it.
        assertThat(seen).isBetween(20L, 120L);
        assertThat(pixel(raster, 90, 80)).isEqualTo(FILL);
    }

    @Test
    void dots_have_a_rim_and_grow_with_the_screens_scale() {
        Points one = Points.of(new double[] {50}, new double[] {50});
        long small = painted(PointRaster.of(one, BOX, canvas(1)));
        long large = painted(PointRaster.of(one, BOX, canvas(2)));

        assertThat((double) large / small).isBetween(3.5, 4.5);
        int[] pixels = PointRaster.of(one, BOX, canvas(3)).pixels();
        assertThat(Arrays.stream(pixels).anyMatch(pixel -> pixel == RIM)).isTrue();
        assertThat(Arrays.stream(pixels).anyMatch(pixel -> pixel == FILL)).isTrue();
    }

    private static long painted(PointRaster raster) {
        return Arrays.stream(raster.pixels())
                .filter(pixel -> pixel >>> 24 > 127)
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 3_000})
    void points_outside_the_box_and_at_its_edge_do_no_harm(int n) {
        double[] x = new double[n];
        double[] y = new double[n];
        Arrays.setAll(x, i -> new double[] {-1e9, 0, 100, 1e9, 100.4}[i % 5]);
        Arrays.setAll(y, i -> new double[] {0, 100, -5, 1e12, 50}[i % 5]);
        PointRaster raster = PointRaster.of(Points.of(x, y), BOX, canvas(1));

        assertThat(pixel(raster, 0.05, 99.85) >>> 24).isPositive();
        assertThat(pixel(raster, 50, 50)).isZero();
    }

    @Test
    void many_points_are_one_shape_with_the_distance_of_each_pixel_measured_exactly() {
        Points points = points(2_500, 7);
        PointRaster raster = PointRaster.of(points, BOX, new Canvas(120, 90, 1, FILL, RIM, DENSE));

        boolean[][] occupied = new boolean[90][120];
        for (int i = 0; i < points.size(); i++) {
            occupied[(int) ((100 - points.y(i)) * 0.9)][(int) (points.x(i) * 1.2)] = true;
        }
        for (int row = 0; row < 90; row++) {
            for (int column = 0; column < 120; column++) {
                double nearest = nearest(occupied, row, column);
                int pixel = raster.pixels()[row * 120 + column];
                if (nearest <= 2.5) {
                    assertThat(pixel).as("%d, %d at %s", row, column, nearest).isEqualTo(FILL);
                } else if (nearest > 5.5) {
                    assertThat(pixel).as("%d, %d at %s", row, column, nearest).isZero();
                }
            }
        }
    }

    private static double nearest(boolean[][] occupied, int row, int column) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int y = 0; y < occupied.length; y++) {
            for (int x = 0; x < occupied[y].length; x++) {
                if (occupied[y][x]) {
                    nearest = Math.min(nearest, Math.hypot(x - column, y - row));
                }
            }
        }
        return nearest;
    }

    @Test
    void an_empty_canvas_is_no_trouble() {
        Points points = Settings.LESSON.lesson().points();
        Extent extent = Extent.around(points, new Line(0, 0));

        assertThat(PointRaster.of(points, extent, Canvas.NONE).pixels()).isEmpty();
        assertThat(PointRaster.of(points, extent, new Canvas(1, 1, 1, FILL, RIM, DENSE))
                        .pixels())
                .hasSize(1);
    }
}
