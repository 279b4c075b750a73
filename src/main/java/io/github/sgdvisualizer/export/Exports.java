package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.picture.Films;
import io.github.sgdvisualizer.export.picture.Pictures;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.WriteFailedException;
import java.nio.file.Path;

/** Writes an experiment to files of each kind. */
public final class Exports {
    private Exports() {}

    /**
     * Writes an experiment to a file, which is replaced if it exists.
     *
     * @param file has an ending of {@link ExportKind}
     * @param steps the number of steps that an export runs to which shows a run, at least 0
     * @param pictures how pictures and films are drawn
     * @throws WriteFailedException if the file cannot be written; the message is the reason for the user
     */
    public static void write(Path file, Experiment experiment, int steps, PictureOptions pictures)
            throws WriteFailedException {
        switch (ExportKind.of(file).orElseThrow()) {
            case HTML -> writeText(file, Worksheet.html(experiment.settings()));
            case PNG -> AtomicFileWriter.writeBytes(file, out -> Pictures.writePng(out, experiment, pictures));
            case SVG -> AtomicFileWriter.writeBytes(file, out -> Pictures.writeSvg(out, experiment, pictures));
            case GIF ->
                AtomicFileWriter.writeBytes(file, out -> Films.writeGif(out, experiment, pictures, Progress.NONE));
        }
    }

    private static void writeText(Path file, String text) throws WriteFailedException {
        AtomicFileWriter.write(file, writer -> writer.write(text));
    }
}
