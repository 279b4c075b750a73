package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.code.Notebook;
import io.github.sgdvisualizer.export.code.PlainScript;
import io.github.sgdvisualizer.export.code.RunTable;
import io.github.sgdvisualizer.export.code.Spreadsheet;
import io.github.sgdvisualizer.export.code.TorchScript;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PointsFile;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.file.table.PointsWriter;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes an experiment to files of each kind. */
public final class Exports {
    private Exports() {}

    /**
     * Writes an experiment to a file, whose ending names its kind, as the other method does.
     *
     * @param file has an ending of {@link ExportKind}
     */
    public static void write(Path file, Experiment experiment, int steps) throws WriteFailedException {
        write(ExportKind.of(file).orElseThrow(), file, experiment, steps);
    }

    /**
     * Writes an experiment to a file, and to its {@link PointsFile} if it needs one; files that exist are replaced.
     *
     * @param steps the number of steps that an export runs to which shows a run, at least 0
     * @throws WriteFailedException if a file cannot be written; the message is the reason for the user
     */
    public static void write(ExportKind kind, Path file, Experiment experiment, int steps) throws WriteFailedException {
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
            writeOne(kind, file, settings, steps, pointsFile.map(points -> String.valueOf(points.getFileName())));
        } catch (WriteFailedException e) {
            if (isNew) {
                delete(pointsFile.orElseThrow());
            }
            throw e;
        }
    }

    private static void writeOne(ExportKind kind, Path file, Settings settings, int steps, Optional<String> pointsFile)
            throws WriteFailedException {
        switch (kind) {
            case SCRIPT -> writeText(file, TorchScript.of(settings, steps, pointsFile));
            case PLAIN_SCRIPT -> writeText(file, PlainScript.of(settings, steps, pointsFile));
            case NOTEBOOK -> {
                Notebook.Picture picture = NotebookPicture.of(settings, steps);
                AtomicFileWriter.write(file, writer -> Notebook.write(writer, settings, steps, pointsFile, picture));
            }
            case SPREADSHEET -> writeText(file, Spreadsheet.csv(settings, steps));
            case RUN -> AtomicFileWriter.write(file, writer -> RunTable.write(writer, settings, steps));
            case HTML -> writeText(file, Worksheet.html(settings));
        }
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
