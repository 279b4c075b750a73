package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.file.PictureOptions.Film;
import io.github.sgdvisualizer.file.PictureOptions.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits are forty and nine million pixels, and two thousand frames. */
final class PictureOptionsTest {
    private static final Film SHORT = new Film(5, 10, 50, true);

    private static PictureOptions of(int width, int height, int scale, Film film) {
        return new PictureOptions(PictureView.BOARD, width, height, scale, Shade.LIGHT, 100, film, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"PNG", "SVG"})
    void a_picture_has_forty_million_pixels_at_most(ExportKind kind) {
        assertThat(of(8_000, 5_000, 1, SHORT).tooLarge(kind)).isEmpty();
        assertThat(of(8_000, 5_001, 1, SHORT).tooLarge(kind)).contains(TooLarge.PICTURE);
        assertThat(of(4_000, 2_500, 2, SHORT).tooLarge(kind)).isEmpty();
        assertThat(of(4_000, 2_501, 2, SHORT).tooLarge(kind)).contains(TooLarge.PICTURE);
        // More pixels than an int counts.
        assertThat(of(16_384, 16_384, 3, SHORT).tooLarge(kind)).contains(TooLarge.PICTURE);
    }

    @Test
    void a_frame_of_a_film_has_nine_million_pixels_at_most() {
        assertThat(of(4_500, 2_000, 1, SHORT).tooLarge(ExportKind.GIF)).isEmpty();
        assertThat(of(4_500, 2_001, 1, SHORT).tooLarge(ExportKind.GIF)).contains(TooLarge.FILM);
        assertThat(of(1_500, 667, 3, SHORT).tooLarge(ExportKind.GIF)).contains(TooLarge.FILM);
    }

    @Test
    void a_film_has_two_thousand_frames_at_most_its_first_and_last_step_among_them() {
        assertThat(of(320, 240, 1, new Film(1_000, 2_999, 50, true)).tooLarge(ExportKind.GIF))
                .isEmpty();
        assertThat(of(320, 240, 1, new Film(1_000, 3_000, 50, true)).tooLarge(ExportKind.GIF))
                .contains(TooLarge.FRAMES);
        // The frames of a film do not matter for a picture.
        assertThat(of(320, 240, 1, new Film(0, 3_000, 50, true)).tooLarge(ExportKind.PNG))
                .isEmpty();
        assertThat(SHORT.frames()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"PNG", "SVG", "GIF"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_no_picture_is_never_too_large(ExportKind kind) {
        assertThat(of(16_384, 16_384, 3, new Film(0, 100_000, 50, true)).tooLarge(kind))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PICTURE, 40", "FILM, 9", "FRAMES, 2000"})
    void what_is_too_large_knows_its_limit(TooLarge what, int max) {
        assertThat(what.max()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({"BOARD, board", "POINTS, points", "LOSS, loss", "SURFACE, surface", "RESIDUALS, residuals"})
    void a_view_has_its_name_in_command_lines(PictureView view, String key) {
        assertThat(view.key()).isEqualTo(key);
    }
}
