package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.file.experiment.ExperimentFile;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.FileChooser;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports points: built-in data sets, files, the clipboard, and drops on the window. All methods are to be
 * called on the event thread.
 */
public final class DataController implements SnapshotView {
    private final Component owner;
    private final BackgroundTasks jobs = new BackgroundTasks();
    private final Importer importer;
    private final Exporter exporter;
    private final FileChooser tables = new FileChooser(Messages.of("data.files"), "csv", "tsv", "txt");

    private final FileChooser files =
            new FileChooser(Messages.of("open.files"), ExperimentFile.ENDING, "csv", "tsv", "txt", "md");
    private @Nullable Snapshot newest;

    /**
     * Creates a controller; {@link #close()} ends its thread.
     *
     * @param owner the component over which dialogs open
     * @param panel shows the progress of reading
     * @param onError receives unexpected exceptions, on the background thread or on the event thread
     */
    public DataController(Component owner, Engine engine, DataPanel panel, Consumer<Throwable> onError) {
        this.owner = owner;
        importer = new Importer(owner, engine, jobs, panel.loadingBar(), onError);
        exporter = new Exporter(owner, jobs, onError);
    }

    /** Sets who opens files of lessons, by their ending. */
    public void onLesson(Consumer<Path> opener) {
        importer.onLesson(opener);
    }

    /** Sets who opens files of experiments, and experiments of pasted command lines. */
    public void onExperiment(Consumer<Path> files, Consumer<Experiment> lines) {
        importer.onExperiment(files, lines);
    }

    /** Takes a snapshot, whose points are the ones that are copied and saved from now on. */
    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        importer.setLocked(snapshot.edits().restrictions().locks(Lock.DATA));
    }

    /** Cancels reading and copying; files that are being saved are completed. Returns at once. */
    public void close() {
        jobs.close();
    }

    /** Goes back to the points that the lesson generates. */
    public void takeLesson() {
        importer.takeLesson();
    }

    /** Replaces the points by a built-in data set. */
    public void take(ReadySet set) {
        importer.take(set);
    }

    /** Lets the user choose a file and opens it as what it is. */
    public void open() {
        files.open(owner).ifPresent(this::open);
    }

    /** Opens a file as what it is. */
    public void open(Path file) {
        importer.open(file);
    }

    /** Reads points from the system clipboard. */
    public void paste() {
        importer.paste(Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    /** Copies the points to the system clipboard. */
    public void copy() {
        if (newest != null) {
            exporter.copy(newest);
        }
    }

    /** Lets the user choose a file and writes the points to it. */
    public void save() {
        Snapshot saved = newest;
        if (saved != null) {
            tables.save(owner, file -> FileQuestions.mayBeReplaced(owner, file))
                    .ifPresent(file -> exporter.save(saved, file));
        }
    }

    /** Generates the lesson's points with normal noise, or, if they have that, with uniform noise. */
    public void normalNoiseOrNot() {
        importer.normalNoiseOrNot();
    }

    /** Adds a point far below the others. */
    public void addOutlier() {
        importer.addOutlier();
    }

    /** Standardises x to mean 0 and standard deviation 1, or, if it is, restores its own units. */
    public void standardiseOrNot() {
        importer.standardiseOrNot();
    }

    /** Imports dropped data and returns whether it could be read. The data is available only during the drop. */
    private boolean take(Transferable dropped) {
        try {
            if (dropped.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                List<?> files = (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor);
                later(ClipboardReader.FileList.of(files));
            } else {
                later(new ClipboardReader.Text((String) dropped.getTransferData(DataFlavor.stringFlavor)));
            }
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            // The other program has withdrawn the data.
            return false;
        }
    }

    /** Imports after the drop has ended: a dialog must not keep the other program waiting. */
    private void later(ClipboardReader.Contents contents) {
        EventQueue.invokeLater(() -> importer.take(contents));
    }

    /** Returns a handler that lets the user drop files and texts on a component. */
    public TransferHandler dropping() {
        return new TransferHandler() {
            @Override
            public boolean canImport(TransferSupport support) {
                boolean takes = support.isDrop()
                        && (support.getSourceDropActions() & COPY) != 0
                        && (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                                || support.isDataFlavorSupported(DataFlavor.stringFlavor));
                if (takes) {
                    // A move would delete the data at its source.
                    support.setDropAction(COPY);
                }
                return takes;
            }

            @Override
            public boolean importData(TransferSupport support) {
                return take(support.getTransferable());
            }
        };
    }
}
