package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.file.table.PointsWriter;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Exports the points, with x in its own units, to the clipboard and to files; works on the background thread. */
final class Exporter {
    private final Component owner;
    private final BackgroundTasks jobs;
    private final Consumer<Throwable> trouble;

    /**
     * Creates an exporter.
     *
     * @param owner the component over which dialogs open
     * @param trouble receives unexpected exceptions, on the background thread or on the event thread
     */
    Exporter(Component owner, BackgroundTasks jobs, Consumer<Throwable> trouble) {
        this.owner = owner;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    /** Copies the points to the system clipboard; returns at once, and a later copy cancels this one. */
    void copy(Snapshot snapshot) {
        Labels labels = snapshot.run().progress().settings().source().labels();
        jobs.start(
                BackgroundTasks.Kind.COPYING,
                job -> new StringSelection(PointsWriter.text(ownPoints(snapshot), labels.x(), labels.y())),
                (job, text) -> EventQueue.invokeLater(
                        () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, null)),
                (job, problem) -> trouble.accept(problem));
    }

    /**
     * Writes the points to a file, completely or not at all. Returns at once; a dialog tells the user of an I/O error.
     *
     * @param file is replaced if it exists
     */
    void save(Snapshot snapshot, Path file) {
        Labels labels = snapshot.run().progress().settings().source().labels();
        jobs.start(
                BackgroundTasks.Kind.SAVING,
                job -> {
                    PointsWriter.write(file, ownPoints(snapshot), labels.x(), labels.y());
                    return file;
                },
                (job, written) -> {},
                (job, problem) ->
                        EventQueue.invokeLater(() -> FileQuestions.tellNotWritten(owner, file, problem, trouble)));
    }

    /** Returns the points with x in its own units; slow if x is standardised, because the points are made again. */
    private static Points ownPoints(Snapshot snapshot) {
        PointSource source = snapshot.run().progress().settings().source();
        return source.isStandardised()
                ? source.inOwnUnits().points()
                : snapshot.run().progress().error().points();
    }
}
