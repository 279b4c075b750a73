package io.github.sgdvisualizer.engine.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointRasterTest {
    private static final int FILL = 0xffe69f00;
    private static final int RIM = 0xff7a5200;
    private static final int DENSE = 0xff9c3f00;
    private static final PlotBounds BOX = new PlotBounds(0, 100, 0, 100);

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
        Points points = Settings.DEFAULT.generated().points();
        PlotBounds bounds = PlotBounds.around(points, new Line(0, 0));

        assertThat(PointRaster.of(points, bounds, Canvas.NONE).pixels()).isEmpty();
        assertThat(PointRaster.of(points, bounds, new Canvas(1, 1, 1, FILL, RIM, DENSE))
                        .pixels())
                .hasSize(1);
    }

    /** How far a colour is on the way from the fill to that of the densest: in both, green changes most. */
    private static int strength(int pixel) {
        return ((FILL >>> 8) & 0xff) - ((pixel >>> 8) & 0xff);
    }

    private static PointRaster raster(double[] x, double[] y) {
        return PointRaster.of(Points.of(x, y), BOX, canvas(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_000, 2_001, 50_000, 1_000_000})
    void the_counts_are_those_of_the_points_in_the_box_pixel_by_pixel(int n) {
        Random random = new Random(n);
        double[] x = random.doubles(n, -10, 110).toArray();
        double[] y = random.doubles(n, -10, 110).toArray();
        PixelCounts counts = raster(x, y).counts();

        int inside = 0;
        int[][] expected = new int[500][1000];
        for (int i = 0; i < n; i++) {
            if (x[i] >= 0 && x[i] < 100 && y[i] > 0 && y[i] <= 100) {
                expected[(int) ((100 - y[i]) * 5)][(int) (x[i] * 10)]++;
                inside++;
            }
        }
        assertThat(counts.total()).isEqualTo(inside);
        int[][] counted = new int[500][1000];
        for (int row = 0; row < 500; row++) {
            for (int column = 0; column < 1000; column++) {
                counted[row][column] = counts.count(column, row);
            }
        }
        assertThat(counted).isDeepEqualTo(expected);
    }

    @Test
    void a_pixel_beside_the_canvas_is_not_asked_for() {
        PixelCounts counts = raster(new double[] {50}, new double[] {50}).counts();

        assertThatThrownBy(() -> counts.count(1000, 0))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("there is no pixel (1000, 0) on a canvas of 1000 x 500");
    }

    /** The same crowd twice, so many whole pixels apart. */
    @Test
    void equal_crowds_look_equal_wherever_they_are() {
        Random random = new Random(3);
        int n = 100_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i += 2) {
            // In the middle of a pixel: nothing is left to rounding.
            x[i] = (250 + Math.round(random.nextGaussian() * 40) + 0.5) / 10;
            y[i] = (300 + Math.round(random.nextGaussian() * 20) + 0.5) / 5;
            x[i + 1] = x[i] + 50;
            y[i + 1] = y[i] - 20;
        }
        PointRaster raster = raster(x, y);

        Set<Integer> colours = new HashSet<>();
        for (int row = 50; row < 350; row++) {
            for (int column = 0; column < 500; column++) {
                int here = raster.pixels()[row * 1000 + column];
                colours.add(here);
                assertThat(raster.pixels()[(row + 100) * 1000 + column + 500]).isEqualTo(here);
            }
        }
        assertThat(colours).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 30_000, 200_000})
    void where_there_are_more_points_the_colour_is_not_weaker(int n) {
        Random random = new Random(n);
        double[] x = random.doubles(2L * n, 0, 100).toArray();
        double[] y = random.doubles(2L * n, 0, 100).toArray();
        for (int i = n; i < 2 * n; i++) {
            // Some places get many more, others none.
            x[i] = 30 + random.nextGaussian() * 5;
            y[i] = 60 + random.nextGaussian() * 5;
        }
        PointRaster fewer = raster(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
        PointRaster more = raster(x, y);

        int stronger = 0;
        for (int i = 0; i < n; i++) {
            int before = strength(pixel(fewer, x[i], y[i]));
            int after = strength(pixel(more, x[i], y[i]));
            assertThat(after).isGreaterThanOrEqualTo(before);
            stronger += after > before ? 1 : 0;
        }
        assertThat(stronger).isGreaterThan(n / 50);
    }

    /** A square about the size of a dot; beyond the canvas there is nothing. */
    @Test
    void colours_are_in_the_order_of_the_points_in_a_square_of_nine_pixels_about_them() {
        int n = 100_000;
        Random random = new Random(9);
        double[] x = new double[n];
        double[] y = new double[n];
        Arrays.setAll(x, i -> i % 10 == 0 ? random.nextDouble() * 100 : 40 + random.nextGaussian() * 15);
        Arrays.setAll(y, i -> i % 10 == 0 ? random.nextDouble() * 100 : 80 + random.nextGaussian() * 15);
        PointRaster raster = PointRaster.of(Points.of(x, y), BOX, new Canvas(120, 90, 1, FILL, RIM, DENSE));
        TreeMap<Integer, Set<Integer>> strengths = new TreeMap<>();
        for (int row = 0; row < 90; row++) {
            for (int column = 0; column < 120; column++) {
                if (raster.counts().count(column, row) > 0) {
                    strengths
                            .computeIfAbsent(around(raster.counts(), column, row), sum -> new HashSet<>())
                            .add(strength(raster.pixels()[row * 120 + column]));
                }
            }
        }

        assertThat(strengths).hasSizeGreaterThan(200);
        assertThat(strengths.values())
                .allSatisfy(ofOneSum -> assertThat(ofOneSum).hasSize(1));
        assertThat(strengths.values().stream().flatMap(Set::stream).toList()).isSorted();
    }

    private static int around(PixelCounts counts, int column, int row) {
        int sum = 0;
        for (int y = Math.max(0, row - 4); y <= Math.min(89, row + 4); y++) {
            for (int x = Math.max(0, column - 4); x <= Math.min(119, column + 4); x++) {
                sum += counts.count(x, y);
            }
        }
        return sum;
    }

    @Test
    void each_doubling_of_a_crowd_makes_the_colour_stronger_by_the_same_step() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        Arrays.fill(x, 5.05);
        Arrays.fill(y, 50.1);
        int next = 0;
        for (int power = 0; power <= 10; power++) {
            Arrays.fill(x, next, next + (1 << power), 10.05 + 5 * power);
            next += 1 << power;
        }
        PointRaster raster = raster(x, y);

        assertThat(pixel(raster, 5.05, 50.1)).isEqualTo(DENSE);
        assertThat(pixel(raster, 10.05, 50.1)).isEqualTo(FILL);
        for (int power = 1; power <= 10; power++) {
            int weaker = pixel(raster, 5.05 + 5 * power, 50.1);
            int stronger = pixel(raster, 10.05 + 5 * power, 50.1);
            // Twelve doublings are the whole way of 96 from fill to densest.
            assertThat(strength(stronger) - strength(weaker)).isBetween(6, 10);
        }
    }

    @Test
    void density_sets_in_gently_over_20_000_points() {
        int strongest = 0;
        for (int n : new int[] {20_000, 20_001, 25_000, 100_000}) {
            Points points = points(n, 5);
            PointRaster raster = PointRaster.of(points, BOX, new Canvas(200, 100, 1, FILL, RIM, DENSE));
            int before = strongest;
            strongest = Arrays.stream(raster.pixels())
                    .map(PointRasterTest::strength)
                    .max()
                    .orElseThrow();
            if (n == 20_000) {
                assertThat(strongest).isZero();
            } else {
                assertThat(strongest - before).isBetween(n > 20_001 ? 1 : 0, n < 100_000 ? 10 : 60);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 100_000})
    void the_order_of_many_points_changes_no_pixel(int n) {
        Random random = new Random(n);
        double[] x = random.doubles(n, 0, 100).toArray();
        double[] y = random.doubles(n, 0, 100).toArray();
        int[] before = raster(x, y).pixels();
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            swap(x, i, other);
            swap(y, i, other);
        }

        assertThat(raster(x, y).pixels()).isEqualTo(before);
    }

    private static void swap(double[] values, int i, int k) {
        double value = values[i];
        values[i] = values[k];
        values[k] = value;
    }

    @Test
    void a_crowd_looks_alike_on_a_screen_of_twice_the_scale() {
        Points points = points(200_000, 8);
        PointRaster one = PointRaster.of(points, BOX, new Canvas(400, 300, 1, FILL, RIM, DENSE));
        PointRaster two = PointRaster.of(points, BOX, new Canvas(800, 600, 2, FILL, RIM, DENSE));

        for (double at = 10; at < 90; at += 5) {
            assertThat(strength(pixel(two, at, at))).isCloseTo(strength(pixel(one, at, at)), within(5));
        }
    }

    /** Colours that differ from each other in red, green and blue: 40 180 240, 200 30 100 and 100 30 60. */
    private static final Canvas COLOURS = new Canvas(100, 100, 1, 0xff28b4f0, 0xffc81e64, 0xff641e3c);

    /** Returns the pixels so far from the middle one across and down, mirrored in all ways; 0 for all that cannot be seen. */
    private static Set<Integer> about(PointRaster raster, int dx, int dy) {
        Set<Integer> found = new HashSet<>();
        for (int sign = 0; sign < 8; sign++) {
            int x = (sign & 1) == 0 ? dx : -dx;
            int y = (sign & 2) == 0 ? dy : -dy;
            boolean across = (sign & 4) == 0;
            int column = 50 + (across ? x : y);
            int row = 50 + (across ? y : x);
            int pixel = raster.pixels()[row * 100 + column];
            found.add(pixel >>> 24 == 0 ? 0 : pixel);
        }
        return found;
    }

    private static PointRaster onOnePixel(int n) {
        double[] x = new double[n];
        double[] y = new double[n];
        Arrays.fill(x, 50.5);
        Arrays.fill(y, 49.5);
        return PointRaster.of(Points.of(x, y), BOX, COLOURS);
    }

    /**
     * By hand: the dot reaches to 4.2 and its rim to 5.1. A colour goes over into the next from half a pixel before that
     * distance to half a pixel behind it.
     */
    @Test
    void a_dots_fill_goes_over_into_its_rim_and_the_rim_into_nothing_by_distance() {
        PointRaster raster = onOnePixel(1);

        assertThat(about(raster, 0, 0)).containsOnly(0xff28b4f0);
        assertThat(about(raster, 3, 2)).containsOnly(0xff28b4f0);
        // 4 from the centre: 0.7 fill and 0.3 rim.
        assertThat(about(raster, 4, 0)).containsOnly(0xff5887c6);
        // √18: 0.457 fill.
        assertThat(about(raster, 3, 3)).containsOnly(0xff7f63a4);
        // 5: rim that covers 0.6 of the pixel.
        assertThat(about(raster, 5, 0)).containsOnly(0x99c81e64);
        assertThat(about(raster, 4, 3)).containsOnly(0x99c81e64);
        // √29: rim that covers 0.215.
        assertThat(about(raster, 5, 2)).containsOnly(0x37c81e64);
        assertThat(about(raster, 4, 4)).containsOnly(0);
        assertThat(about(raster, 6, 0)).containsOnly(0);
    }

    /** By hand: with 20,000 points the dot reaches to 3.2 and its rim to 4.1. */
    @Test
    void of_many_points_fill_goes_over_into_rim_and_rim_into_nothing_by_distance() {
        PointRaster raster = onOnePixel(20_000);

        assertThat(about(raster, 0, 0)).containsOnly(0xff28b4f0);
        assertThat(about(raster, 2, 1)).containsOnly(0xff28b4f0);
        assertThat(about(raster, 3, 0)).containsOnly(0xff5887c6);
        // √10: 0.538 fill.
        assertThat(about(raster, 3, 1)).containsOnly(0xff726faf);
        assertThat(about(raster, 4, 0)).containsOnly(0x99c81e64);
        // √18 and √20: rim that covers 0.357 and 0.128.
        assertThat(about(raster, 3, 3)).containsOnly(0x5bc81e64);
        assertThat(about(raster, 4, 2)).containsOnly(0x21c81e64);
        assertThat(about(raster, 5, 0)).containsOnly(0);
        assertThat(about(raster, 4, 4)).containsOnly(0);
    }

    /** Java2D is the outside truth of one picture over another. */
    @Test
    void of_two_dots_that_overlap_the_later_lies_over_the_earlier() {
        double[][] places = {{50.5, 49.5}, {55.2, 47.1}, {52.8, 53.9}};
        BufferedImage expected = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        double[] x = new double[places.length];
        double[] y = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            x[i] = places[i][0];
            y[i] = places[i][1];
            paint(PointRaster.of(Points.of(new double[] {x[i]}, new double[] {y[i]}), BOX, COLOURS), expected);
        }
        BufferedImage seen = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        paint(PointRaster.of(Points.of(x, y), BOX, COLOURS), seen);

        int notBlack = 0;
        for (int row = 0; row < 100; row++) {
            for (int column = 0; column < 100; column++) {
                int wanted = expected.getRGB(column, row);
                int found = seen.getRGB(column, row);
                notBlack += (wanted & 0xffffff) != 0 ? 1 : 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    // Whole numbers are rounded in other places.
                    assertThat((found >>> shift) & 0xff)
                            .as("pixel %d, %d, bits from %d", column, row, shift)
                            .isCloseTo((wanted >>> shift) & 0xff, within(3));
                }
            }
        }
        assertThat(notBlack).isGreaterThan(150);
    }

    private static void paint(PointRaster raster, BufferedImage on) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 100, 100, raster.pixels(), 0, 100);
        Graphics2D graphics = on.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
    }

    /** By hand: of the 12 doublings from 1 to 4,096 points, 16 are 4 and 256 are 8. */
    @Test
    void a_third_of_the_doublings_is_a_third_of_the_way_from_fill_to_densest() {
        int n = 200_000;
        double[] x = new double[n];
        double[] y = new double[n];
        Arrays.fill(x, 20.5);
        Arrays.fill(y, 20.5);
        Arrays.fill(x, 0, 1, 80.5);
        Arrays.fill(x, 1, 1 + 16, 40.5);
        Arrays.fill(x, 17, 17 + 256, 60.5);
        Arrays.fill(y, 273, 273 + 4096, 70.5);
        PointRaster raster = PointRaster.of(Points.of(x, y), BOX, COLOURS);

        assertThat(pixel(raster, 80.5, 20.5)).isEqualTo(0xff28b4f0);
        assertThat(pixel(raster, 40.5, 20.5)).isEqualTo(0xff3c82b4);
        assertThat(pixel(raster, 60.5, 20.5)).isEqualTo(0xff505078);
        assertThat(pixel(raster, 20.5, 70.5)).isEqualTo(0xff641e3c);
        assertThat(pixel(raster, 20.5, 20.5)).isEqualTo(0xff641e3c);
    }

    /** By hand: 20,000 · 10^⅓ points are a third of the way, in powers of ten, from 20,000 to 200,000. */
    @Test
    void with_43089_points_the_densest_is_a_third_of_the_way_from_fill() {
        assertThat(about(onOnePixel(43_089), 0, 0)).containsOnly(0xff3c82b4);
    }

    /** By hand: 4.2 for up to 200 points, half a pixel less for each power of ten above, 2.4 at least; and a rim of 0.9. */
    @Test
    void dots_shrink_with_the_number_of_points_as_far_as_to_be_seen() {
        assertThat(PointRaster.radius(1)).isCloseTo(5.1, within(1e-12));
        assertThat(PointRaster.radius(200)).isCloseTo(5.1, within(1e-12));
        assertThat(PointRaster.radius(2_000)).isCloseTo(4.6, within(1e-12));
        assertThat(PointRaster.radius(20_000)).isCloseTo(4.1, within(1e-12));
        assertThat(PointRaster.radius(200_000)).isCloseTo(3.6, within(1e-12));
        assertThat(PointRaster.radius(1_000_000)).isCloseTo(3.3, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 3_000, 30_000})
    void in_a_box_elsewhere_the_same_points_look_the_same(int n) {
        Random random = new Random(n);
        double[] x = new double[n];
        double[] y = new double[n];
        // Multiples of 1/16, which are exact here as there.
        Arrays.setAll(x, i -> random.nextInt(1600) / 16.0);
        Arrays.setAll(y, i -> random.nextInt(1600) / 16.0);
        PointRaster here = raster(x, y);
        Arrays.setAll(x, i -> x[i] + 512);
        Arrays.setAll(y, i -> y[i] - 256);
        PointRaster there = PointRaster.of(Points.of(x, y), new PlotBounds(512, 612, -256, -156), canvas(1));

        assertThat(there.counts().total()).isPositive();
        assertThat(there.counts().counts()).isEqualTo(here.counts().counts());
        assertThat(there.pixels()).isEqualTo(here.pixels());
    }
}
