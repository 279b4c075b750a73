package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

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
        FilmPalette palette = FilmPalette.of(samples(experiment, options, progress));
        BufferedImage image = new BufferedImage(
                options.width() * options.scale(), options.height() * options.scale(), BufferedImage.TYPE_INT_RGB);
        PicturePainter painter = new PicturePainter(experiment, options, true);
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
        PicturePainter painter = new PicturePainter(experiment, options, true);
        List<int[]> frames = new ArrayList<>();
        int pairs = Math.min(ESTIMATED, film.frames());
        for (int i = 0; i < pairs; i++) {
            stopIfCancelled(progress);
            int step = film.from() + (int) ((film.frames() - 1L) * i / pairs);
            frames.add(pixels(painter.image(step)));
            frames.add(pixels(painter.image(Math.min(film.to(), step + 1))));
        }
        FilmPalette palette = FilmPalette.of(frames);
        long changes = 0;
        for (int i = 0; i < frames.size(); i += 2) {
            stopIfCancelled(progress);
            changes += bytes(frames.subList(i, i + 2), palette, options)
                    - bytes(frames.subList(i, i + 1), palette, options);
        }
        return bytes(frames.subList(0, 1), palette, options) + (film.frames() - 1) * changes / pairs;
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

    /** Paints frames at equal distances, the first and the last among them; returns their pixels as RGB. */
    private static List<int[]> samples(Experiment experiment, PictureOptions options, Progress progress) {
        PicturePainter painter = new PicturePainter(experiment, options, true);
        int frames = Math.min(SAMPLES, options.film().frames());
        List<int[]> painted = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            stopIfCancelled(progress);
            long offset = frames == 1 ? 0 : (options.film().frames() - 1L) * i / (frames - 1);
            painted.add(pixels(painter.image(options.film().from() + (int) offset)));
        }
        return painted;
    }
}
