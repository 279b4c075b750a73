package io.github.sgdvisualizer.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FilmPaletteTest {
    /** Each frame is a row of pixels. */
    private static FilmPalette palette(int[]... frames) {
        FilmPalette.Builder builder = new FilmPalette.Builder();
        for (int[] frame : frames) {
            builder.add(frame);
        }
        return builder.build();
    }

    private static int shown(FilmPalette palette, int rgb) {
        return palette.model().getRGB(palette.index(rgb)) & 0xff_ffff;
    }

    /** Returns greys and blues by turns: 512 colours. */
    private static int colour(int i) {
        return i % 2 == 0 ? 0x01_0101 * (i / 2) : i / 2;
    }

    @Test
    void up_to_255_colours_stay_as_they_are() {
        int[] all = IntStream.range(0, 255).map(FilmPaletteTest::colour).toArray();
        FilmPalette palette = palette(all, all);

        for (int rgb : all) {
            assertThat(shown(palette, rgb)).isEqualTo(rgb);
            assertThat(palette.index(rgb)).isLessThan(FilmPalette.UNCHANGED);
        }
        // What is above the colour does not count.
        assertThat(palette.index(0xff00_0000 | all[7])).isEqualTo(palette.index(all[7]));
    }

    @Test
    void the_last_index_alone_is_transparent() {
        IndexColorModel model = palette(new int[] {1, 2, 3}).model();

        assertThat(model.getMapSize()).isEqualTo(256);
        assertThat(model.getTransparentPixel()).isEqualTo(255);
        assertThat(model.getAlpha(0)).isEqualTo(255);
    }

    @Test
    void the_most_frequent_of_many_colours_stay_as_they_are_in_whatever_runs_they_come() {
        // Colour 300 comes once in a row of four, colour 301 four times; all others once.
        int[] once = IntStream.range(0, 400).map(FilmPaletteTest::colour).toArray();
        int[] frequent = {
            colour(300), colour(300), colour(300), colour(301), colour(5), colour(301), colour(6), colour(301)
        };
        FilmPalette palette = palette(once, frequent);

        for (int i : new int[] {5, 6, 300, 301}) {
            assertThat(shown(palette, colour(i))).as("colour %s", i).isEqualTo(colour(i));
        }
    }

    /** 96 colours of two pixels stay; of the others, 159 pairs of reds, each pair becomes its mean. */
    @Test
    void rare_colours_share_the_mean_of_those_next_to_them() {
        int[] greens = IntStream.range(0, 96).map(i -> i << 8).toArray();
        int[] reds = {0xff_0000, 0xfe_0000, 0xfe_0000, 0xfe_0000};
        int[] blues = IntStream.range(0, 200).map(i -> 0x80_0000 | i).toArray();
        FilmPalette palette = palette(greens, greens, greens, greens, blues, reds);

        Arrays.stream(greens).forEach(rgb -> assertThat(shown(palette, rgb)).isEqualTo(rgb));
        for (int rgb : blues) {
            int difference = Math.abs((shown(palette, rgb) & 0xff) - (rgb & 0xff));
            assertThat(shown(palette, rgb) & 0xff_ff00).isEqualTo(0x80_0000);
            assertThat(difference).isLessThanOrEqualTo(1);
        }
    }

    /** Green counts most, then blue, then red: 2, 4 and 3 times the square of the difference. */
    @Test
    void another_colour_becomes_the_nearest_one() {
        FilmPalette palette = palette(new int[] {0x00_0000, 0x40_0000, 0x00_4000, 0x00_0040});

        assertThat(shown(palette, 0x1f_0000)).isEqualTo(0);
        assertThat(shown(palette, 0x21_0000)).isEqualTo(0x40_0000);
        assertThat(shown(palette, 0x00_1f00)).isEqualTo(0);
        assertThat(shown(palette, 0x00_2100)).isEqualTo(0x00_4000);
        assertThat(shown(palette, 0x00_001f)).isEqualTo(0);
        assertThat(shown(palette, 0x00_0021)).isEqualTo(0x00_0040);
        // As far in green as in red: 4 · 0x20² below is less than 2 · 0x40² + 4 · 0x20².
        assertThat(shown(palette, 0x30_3000)).isEqualTo(0x00_4000);
    }
}
