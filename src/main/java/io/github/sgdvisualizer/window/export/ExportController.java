package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PointsFile;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.FileChooser;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import java.awt.Component;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Exports what is on screen to a file that the user chooses. To be used on the event thread. */
public final class ExportController {
    private static final Map<CommandId, ExportKind> KINDS = Map.of(
            CommandId.EXPORT_SCRIPT, ExportKind.SCRIPT,
            CommandId.EXPORT_NOTEBOOK, ExportKind.NOTEBOOK,
            CommandId.EXPORT_PLAIN_PYTHON, ExportKind.PLAIN_SCRIPT,
            CommandId.EXPORT_SPREADSHEET, ExportKind.SPREADSHEET,
            CommandId.EXPORT_RUN, ExportKind.RUN,
            CommandId.WORKSHEET, ExportKind.HTML);

    private final Component owner;
    private final Consumer<Throwable> onError;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Map<ExportKind, FileChooser> choosers = new EnumMap<>(ExportKind.class);

    /**
     * Creates a controller; {@link #close()} ends its thread.
     *
     * @param owner the component over which dialogs open
     * @param present returns what is on screen; empty before anything is
     * @param onError receives unexpected exceptions, on the background thread or on the event thread
     */
    public ExportController(
            Component owner, Commands commands, Supplier<Optional<Experiment>> present, Consumer<Throwable> onError) {
        this.owner = owner;
        this.onError = onError;
        KINDS.forEach((id, kind) ->
                commands.get(id).onPerformed(() -> present.get().ifPresent(experiment -> export(kind, experiment))));
    }

    private void export(ExportKind kind, Experiment experiment) {
        chooser(kind)
                .save(owner, file -> FileQuestions.mayBeReplaced(owner, file))
                .ifPresent(file -> {
                    Optional<Path> points = PointsFile.beside(
                                    kind, file, experiment.settings().source())
                            .filter(Files::exists);
                    if (points.isEmpty() || FileQuestions.mayBeReplaced(owner, points.get())) {
                        write(kind, file, experiment);
                    }
                });
    }

    private FileChooser chooser(ExportKind kind) {
        return choosers.computeIfAbsent(
                kind,
                // The dialogs know the part after the last dot only.
                absent -> new FileChooser(
                        Messages.of("export.files"),
                        kind.ending().substring(kind.ending().lastIndexOf('.') + 1)));
    }

    private void write(ExportKind kind, Path file, Experiment experiment) {
        tasks.start(
                BackgroundTasks.Kind.SAVING,
                job -> {
                    Exports.write(
                            kind,
                            file,
                            experiment,
                            experiment.playing().stepsToShow(),
                            PictureOptions.DEFAULT,
                            Progress.NONE);
                    return file;
                },
                (job, written) -> {},
                (job, problem) ->
                        EventQueue.invokeLater(() -> FileQuestions.tellNotWritten(owner, file, problem, onError)));
    }

    /** Ends the thread after all files are written. */
    public void close() {
        tasks.close();
    }
}
