package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.export.code.Notebook;
import io.github.sgdvisualizer.export.code.PlainScript;
import io.github.sgdvisualizer.export.code.RunTable;
import io.github.sgdvisualizer.export.code.Spreadsheet;
import io.github.sgdvisualizer.export.code.TorchScript;
import io.github.sgdvisualizer.export.picture.Films;
import io.github.sgdvisualizer.export.picture.Pictures;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import io.github.sgdvisualizer.file.PointsFile;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.file.table.PointsWriter;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Writes an experiment to files of each kind. */
public final class Exports {
    private Exports() {}

    /**
     * Writes an experiment to a file, whose ending names its kind, as the other method does.
     *
     * @param file has an ending of {@link ExportKind}
     */
    public static void write(Path file, Experiment experiment, int steps, PictureOptions pictures)
            throws WriteFailedException {
        write(ExportKind.of(file).orElseThrow(), file, experiment, steps, pictures, Progress.NONE);
    }

    /**
     * Writes an experiment to a file, and to its {@link PointsFile} if it needs one; files that exist are replaced.
     * If one of both cannot be written, none is.
     *
     * @param steps the number of steps that an export runs to which shows a run, at least 0
     * @param pictures how pictures and films are drawn
     * @param progress is told of each frame of a film, and can cancel what takes long
     * @throws WriteFailedException if a file cannot be written; the message is the reason for the user
     * @throws CancellationException if {@code progress} is cancelled
     */
    public static void write(
            ExportKind kind, Path file, Experiment experiment, int steps, PictureOptions pictures, Progress progress)
            throws WriteFailedException {
        Optional<Path> pointsFile =
                PointsFile.beside(kind, file, experiment.settings().source());
        if (pointsFile.isPresent()) {
            writeBoth(kind, file, experiment, steps, pictures, progress, pointsFile.get());
        } else {
            writeOne(kind, file, experiment, steps, pictures, progress, Optional.empty());
        }
    }

    /** Writes a file and then its points, both or none, so that a program never reads the points of another. */
    private static void writeBoth(
            ExportKind kind,
            Path file,
            Experiment experiment,
            int steps,
            PictureOptions pictures,
            Progress progress,
            Path pointsFile)
            throws WriteFailedException {
        PointSource source = experiment.settings().source().inOwnUnits();
        Former former = Former.of(file);
        boolean isDone = false;
        try {
            writeOne(
                    kind,
                    file,
                    experiment,
                    steps,
                    pictures,
                    progress,
                    Optional.of(String.valueOf(pointsFile.getFileName())));
            PointsWriter.write(
                    pointsFile,
                    source.points(),
                    source.labels().x(),
                    source.labels().y());
            isDone = true;
        } finally {
            if (!isDone) {
                former.restore(file);
            }
        }
    }

    /**
     * What was at a path before an export.
     *
     * @param content what the file contained; empty if there was none, or something else than a file
     */
    private record Former(boolean exists, Optional<byte[]> content) {
        static Former of(Path file) throws WriteFailedException {
            try {
                return new Former(
                        Files.exists(file),
                        Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
            } catch (IOException e) {
                throw WriteFailedException.refused(WriteFailedException.reason(e));
            }
        }

        void restore(Path file) {
            try {
                if (content.isPresent()) {
                    AtomicFileWriter.writeBytes(file, out -> out.write(content.get()));
                } else if (!exists && Files.exists(file)) {
                    // A link stays.
                    Files.delete(file.toRealPath());
                }
            } catch (IOException e) {
                // The failure that is told comes first.
            }
        }
    }

    private static void writeOne(
            ExportKind kind,
            Path file,
            Experiment experiment,
            int steps,
            PictureOptions pictures,
            Progress progress,
            Optional<String> pointsFile)
            throws WriteFailedException {
        Settings settings = experiment.settings();
        switch (kind) {
            case SCRIPT -> writeText(file, TorchScript.of(settings, steps, pointsFile));
            case PLAIN_SCRIPT -> writeText(file, PlainScript.of(settings, steps, pointsFile));
            case NOTEBOOK ->
                AtomicFileWriter.write(
                        file,
                        writer -> Notebook.write(
                                writer, settings, steps, pointsFile, picture(settings, steps, progress)));
            case SPREADSHEET -> writeText(file, Spreadsheet.csv(settings, steps));
            case RUN -> AtomicFileWriter.write(file, writer -> RunTable.write(writer, settings, steps));
            case HTML -> writeText(file, Worksheet.html(settings));
            case PNG ->
                AtomicFileWriter.writeBytes(
                        file, out -> Pictures.writePng(out, experiment, pictures, progress::isCancelled));
            case SVG ->
                AtomicFileWriter.writeBytes(
                        file, out -> Pictures.writeSvg(out, experiment, pictures, progress::isCancelled));
            case GIF -> AtomicFileWriter.writeBytes(file, out -> Films.writeGif(out, experiment, pictures, progress));
        }
    }

    /** Returns the picture that stands in a notebook: the points, and the line after the last step. */
    private static Notebook.Picture picture(Settings settings, int steps, Progress progress) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Pictures.writePng(
                png,
                Experiment.of(settings),
                new PictureOptions(
                        PictureView.POINTS, 640, 480, 1, Shade.LIGHT, steps, PictureOptions.Film.DEFAULT, ""),
                progress::isCancelled);
        return new Notebook.Picture("image/png", Base64.getEncoder().encodeToString(png.toByteArray()));
    }

    private static void writeText(Path file, String text) throws WriteFailedException {
        AtomicFileWriter.write(file, writer -> writer.write(text));
    }
}
