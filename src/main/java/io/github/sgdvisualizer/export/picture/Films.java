package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Writes films, one step a frame; the bytes are the same each time. */
public final class Films {
    /** Number of frames whose colours the palette is made of. */
    private static final int SAMPLES = 8;

    /** Number of frames whose sizes an estimate is made of. */
    private static final int ESTIMATED = 6;

    private Films() {}

    /**
     * Writes the film of the options as an animated GIF with a frame for each step; after the end of the longest run
     * its last state stands.
     *
     * @param progress is told of each frame
     * @throws CancellationException if {@code progress} is cancelled
     */
    public static void writeGif(OutputStream out, Experiment experiment, PictureOptions options, Progress progress)
            throws IOException {
        PictureOptions.Film film = options.film();
        PicturePainter painter = new PicturePainter(experiment, options, true, progress::isCancelled);
        BufferedImage image = new BufferedImage(
                options.width() * options.scale(), options.height() * options.scale(), BufferedImage.TYPE_INT_RGB);
        FilmPalette.Builder colours = new FilmPalette.Builder();
        int samples = Math.min(SAMPLES, film.frames());
        for (int i = 0; i < samples; i++) {
            stopIfCancelled(progress);
            // At equal distances, the first and the last among them.
            painter.paint(image, film.from() + (int) ((film.frames() - 1L) * i / Math.max(1, samples - 1)));
            colours.add(pixels(image));
        }
        FilmPalette palette = colours.build();
        try (GifWriter gif = new GifWriter(out, palette, image.getWidth(), image.getHeight(), film.loops())) {
            for (int frame = 0; frame < film.frames(); frame++) {
                stopIfCancelled(progress);
                painter.paint(image, film.from() + frame);
                gif.add(pixels(image), film.frameMillis());
                progress.read((frame + 1.0) / film.frames());
            }
            gif.finish();
        }
    }

    /**
     * Returns about how many bytes {@link #writeGif} writes: those of the first frame, and for each other one the mean of
     * some.
     *
     * @throws CancellationException if {@code progress} is cancelled
     */
    public static long estimate(Experiment experiment, PictureOptions options, Progress progress) throws IOException {
        PictureOptions.Film film = options.film();
        PicturePainter painter = new PicturePainter(experiment, options, true, progress::isCancelled);
        int[] steps = IntStream.range(0, Math.min(ESTIMATED, film.frames()))
                .map(i -> film.from() + (int) ((film.frames() - 1L) * i / Math.min(ESTIMATED, film.frames())))
                .toArray();
        // Painted twice, as so many frames would take much memory.
        FilmPalette.Builder colours = new FilmPalette.Builder();
        for (int step : steps) {
            for (int[] frame : pair(painter, step, film)) {
                stopIfCancelled(progress);
                colours.add(frame);
            }
        }
        FilmPalette palette = colours.build();
        long first = 0;
        long changes = 0;
        for (int step : steps) {
            stopIfCancelled(progress);
            List<int[]> pair = pair(painter, step, film);
            long alone = bytes(pair.subList(0, 1), palette, options);
            changes += bytes(pair, palette, options) - alone;
            first = step == film.from() ? alone : first;
        }
        return first + (film.frames() - 1) * changes / steps.length;
    }

    /** Returns the pixels of the frames of a step and of the next one. */
    private static List<int[]> pair(PicturePainter painter, int step, PictureOptions.Film film) {
        return List.of(pixels(painter.image(step)), pixels(painter.image(Math.min(film.to(), step + 1))));
    }

    private static long bytes(List<int[]> frames, FilmPalette palette, PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int width = options.width() * options.scale();
        int height = options.height() * options.scale();
        try (GifWriter gif = new GifWriter(out, palette, width, height, true)) {
            for (int[] frame : frames) {
                gif.add(frame, options.film().frameMillis());
            }
            gif.finish();
        }
        return out.size();
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
