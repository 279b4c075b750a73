package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.experiment.ExperimentFile;
import io.github.sgdvisualizer.file.experiment.ExperimentFormatException;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.FileChooser;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/**
 * Opens and saves experiments, says in the window's title which file is on screen, and asks before unsaved work is lost. To
 * be used on the event thread; files are read and written on a background thread.
 */
public final class ExperimentController implements SnapshotView {
    private final JFrame window;
    private final ExperimentScreen screen;
    private final RecentFiles recent;
    private final Consumer<Throwable> onError;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final FileChooser files = new FileChooser(Messages.of("experiment.files"), ExperimentFile.ENDING);
    private Document document = Document.none();
    private @Nullable Snapshot newest;
    private boolean unsaved;

    /**
     * Creates a controller; {@link #close()} ends its thread.
     *
     * @param window whose title names the file, and over which dialogs open
     * @param onError receives unexpected exceptions, on the background thread or on the event thread
     */
    public ExperimentController(
            JFrame window,
            ExperimentScreen screen,
            RecentFiles recent,
            Commands commands,
            Consumer<Throwable> onError) {
        this.window = window;
        this.screen = screen;
        this.recent = recent;
        this.onError = onError;
        commands.get(CommandId.SAVE).onPerformed(() -> save(() -> {}));
        commands.get(CommandId.SAVE_AS).onPerformed(() -> saveAs(() -> {}));
    }

    /** Takes a snapshot, which is what is saved from now on. */
    @Override
    public void show(Snapshot snapshot) {
        newest = snapshot;
        showTitle();
    }

    private void showTitle() {
        boolean now = newest != null && document.isBehind(newest);
        if (now != unsaved) {
            unsaved = now;
            nameWindow();
        }
    }

    private void nameWindow() {
        Path file = document.file();
        if (file != null) {
            String name = String.valueOf(file.getFileName());
            window.setTitle(Messages.of(unsaved ? "title.unsaved" : "title.file", name));
        } else {
            window.setTitle(Messages.of("title"));
        }
        // What the Mac draws as a dot in the button that closes.
        window.getRootPane().putClientProperty("Window.documentModified", unsaved);
    }

    /** Sets the file that holds what is on screen. */
    public void setFile(Path file, Experiment held) {
        document = new Document(file.toAbsolutePath(), held);
        recent.add(file);
        unsaved = newest != null && document.isBehind(newest);
        nameWindow();
    }

    /** Opens the experiment of a file; if it cannot be read, a dialog says why, and nothing changes. */
    public void open(Path file) {
        whenSaved(() -> tasks.start(
                BackgroundTasks.Kind.READING,
                job -> ExperimentFile.read(file),
                (job, experiment) -> EventQueue.invokeLater(() -> {
                    screen.open(experiment);
                    newest = null;
                    setFile(file, experiment);
                }),
                (job, problem) -> EventQueue.invokeLater(() -> tellNotOpened(file, problem))));
    }

    /** Opens an experiment that has no file, such as that of a pasted line. */
    public void open(Experiment experiment) {
        whenSaved(() -> {
            screen.open(experiment);
            document = Document.none();
            unsaved = false;
            nameWindow();
        });
    }

    private void tellNotOpened(Path file, Throwable problem) {
        if (problem instanceof ExperimentFormatException) {
            recent.remove(file);
            JOptionPane.showMessageDialog(
                    window,
                    PlainText.of(Messages.of(
                            "experiment.refused", file.getFileName(), String.valueOf(problem.getMessage()))),
                    Messages.of("experiment.refused.title"),
                    JOptionPane.WARNING_MESSAGE);
        } else {
            onError.accept(problem);
        }
    }

    /** Saves to the file on screen, or to one that the user chooses if there is none. */
    private void save(Runnable next) {
        Path file = document.file();
        if (file == null) {
            saveAs(next);
        } else {
            write(file, next);
        }
    }

    /** Saves to a file that the user chooses. */
    void saveAs(Runnable next) {
        files.save(window, file -> FileQuestions.mayBeReplaced(window, file)).ifPresent(file -> write(file, next));
    }

    @SuppressWarnings("ReferenceEquality") // The same document, not an equal one.
    private void write(Path file, Runnable next) {
        if (newest == null) {
            return;
        }
        Experiment present = screen.present(newest);
        Document before = document;
        tasks.start(
                BackgroundTasks.Kind.SAVING,
                job -> {
                    ExperimentFile.write(file, present);
                    return present;
                },
                (job, saved) -> EventQueue.invokeLater(() -> {
                    // Another experiment may have been opened meanwhile.
                    if (document == before) {
                        setFile(file, saved);
                    }
                    next.run();
                }),
                (job, problem) ->
                        EventQueue.invokeLater(() -> FileQuestions.tellNotWritten(window, file, problem, onError)));
    }

    /** Continues if no work is lost by that, after asking whether to save if there is some; not at all if the user cancels. */
    public void whenSaved(Runnable next) {
        if (!unsaved) {
            next.run();
            return;
        }
        String save = Messages.of("unsaved.save");
        String[] answers = {save, Messages.of("unsaved.leave"), Messages.of("unsaved.cancel")};
        int answer = JOptionPane.showOptionDialog(
                window,
                PlainText.of(Messages.of("unsaved", String.valueOf(document.file()))),
                Messages.of("unsaved.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                save);
        switch (answer) {
            case 0 -> save(next);
            case 1 -> next.run();
            default -> {
                // Cancelled, or closed.
            }
        }
    }

    /** Ends the background thread after all files are saved. */
    public void close() {
        tasks.close();
    }
}
