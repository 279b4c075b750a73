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
        Settings settings = experiment.settings();
        Optional<Path> pointsFile = PointsFile.beside(kind, file, settings.source());
        boolean isNew = pointsFile.filter(points -> !Files.exists(points)).isPresent();
        if (pointsFile.isPresent()) {
            PointSource source = settings.source().inOwnUnits();
            PointsWriter.write(
                    pointsFile.get(),
                    source.points(),
                    source.labels().x(),
                    source.labels().y());
        }
        try {
            writeOne(
                    kind,
                    file,
                    experiment,
                    steps,
                    pictures,
                    progress,
                    pointsFile.map(points -> String.valueOf(points.getFileName())));
        } catch (WriteFailedException e) {
            if (isNew) {
                delete(pointsFile.orElseThrow());
            }
            throw e;
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

    /** Leaves nothing of an export that failed. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The failure that is told comes first.
        }
    }

    private static void writeText(Path file, String text) throws WriteFailedException {
        AtomicFileWriter.write(file, writer -> writer.write(text));
    }
}
