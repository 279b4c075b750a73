package io.github.sgdvisualizer.file;

import io.github.sgdvisualizer.experiment.Shade;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an experiment is drawn in exported pictures and films.
 *
 * @param view what is shown
 * @param width width in pixels at scale 1
 * @param height height in pixels at scale 1
 * @param scale device pixels per pixel, 1 to {@link #MAX_SCALE}
 * @param shade light or dark
 * @param step the step that a picture shows
 * @param film the steps that a film shows, and how
 * @param caption what stands below; empty for nothing, null for what is needed to reproduce the run
 */
public record PictureOptions(
        PictureView view,
        int width,
        int height,
        int scale,
        Shade shade,
        int step,
        Film film,
        @Nullable String caption) {

    public static final int MIN_WIDTH = 160;

    public static final int MIN_HEIGHT = 120;

    /** Maximum width and height. */
    public static final int MAX_SIDE = 16_384;

    public static final int MAX_SCALE = 3;

    /** The greatest picture of any kind, in millions of device pixels: 7680 × 4320 has 33. */
    public static final int MAX_MEGAPIXELS = 40;

    /** The greatest film, in millions of device pixels of a frame: 3840 × 2160 has 8.3. */
    public static final int MAX_FILM_MEGAPIXELS = 9;

    /** The maximum number of frames in a film. */
    public static final int MAX_FRAMES = 2_000;

    public static final int MIN_FRAME_MILLIS = 20;

    public static final int MAX_FRAME_MILLIS = 10_000;

    public static final int MEGA = 1_000_000;

    /**
     * The steps that a film shows, and how.
     *
     * @param from the first step, at least 0
     * @param to the last step, at least {@code from}; a run that ends before ends the film
     * @param frameMillis how long each step stands, in milliseconds; a film counts hundredths of a second
     * @param loops whether the film begins again and again
     */
    public record Film(int from, int to, int frameMillis, boolean loops) {
        /** 20 steps a second, again and again. */
        public static final Film DEFAULT = new Film(0, 100, 50, true);

        /** Returns the number of frames, if the run does not end before. */
        public int frames() {
            return to - from + 1;
        }
    }

    /** The board at step 100, in the size of a slide. */
    public static final PictureOptions DEFAULT =
            new PictureOptions(PictureView.BOARD, 1280, 720, 1, Shade.LIGHT, 100, Film.DEFAULT, null);

    /** What cannot be drawn, with its limit. */
    public enum TooLarge {
        PICTURE(MAX_MEGAPIXELS),
        FILM(MAX_FILM_MEGAPIXELS),
        FRAMES(MAX_FRAMES);

        private final int max;

        TooLarge(int max) {
            this.max = max;
        }

        /** Returns the limit, in millions of pixels or in frames. */
        public int max() {
            return max;
        }
    }

    /**
     * Returns what is too large to be drawn.
     *
     * @return empty if all can be drawn
     */
    public Optional<TooLarge> tooLarge(ExportKind kind) {
        long pixels = (long) width * scale * height * scale;
        if ((kind == ExportKind.PNG || kind == ExportKind.SVG) && pixels > (long) MAX_MEGAPIXELS * MEGA) {
            return Optional.of(TooLarge.PICTURE);
        }
        if (kind == ExportKind.GIF && pixels > (long) MAX_FILM_MEGAPIXELS * MEGA) {
            return Optional.of(TooLarge.FILM);
        }
        return kind == ExportKind.GIF && film.frames() > MAX_FRAMES ? Optional.of(TooLarge.FRAMES) : Optional.empty();
    }
}
