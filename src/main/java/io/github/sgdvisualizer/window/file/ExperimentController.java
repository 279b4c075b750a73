package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.ViewState;
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
import java.util.Optional;
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
    private Document document = Document.NONE;
    private @Nullable Snapshot newest;

    /** Snapshots with a smaller number show what was there before the present document. */
    private long firstChange;

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
        commands.get(CommandId.SAVE).onPerformed(this::save);
        commands.get(CommandId.SAVE_AS).onPerformed(this::saveAs);
    }

    /** Takes a snapshot, which is what is saved from now on. */
    @Override
    public void show(Snapshot snapshot) {
        if (snapshot.edits().changes() >= firstChange) {
            newest = snapshot;
            // A lesson changes nothing of the user's own.
            if (document.file() != null && screen.ownBehindLesson().isEmpty()) {
                setUnsaved(document.differsFrom(snapshot.experiment(ViewState.DEFAULT)));
            }
        }
    }

    /** Returns the user's experiment, but for what is shown of it; empty before the first snapshot. */
    private Optional<Experiment> own() {
        return screen.ownBehindLesson()
                .or(() -> Optional.ofNullable(newest).map(shown -> shown.experiment(ViewState.DEFAULT)));
    }

    private void setUnsaved(boolean newUnsaved) {
        if (newUnsaved != unsaved) {
            unsaved = newUnsaved;
            nameWindow();
        }
    }

    private void setDocument(Document newDocument) {
        document = newDocument;
        unsaved = own().filter(document::differsFrom).isPresent();
        nameWindow();
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

    /** Sets the file that the experiment on screen belongs to. */
    public void setFile(Path file, Experiment saved) {
        recent.add(file);
        setDocument(new Document(file.toAbsolutePath(), saved));
    }

    /** Opens the experiment of a file; if it cannot be read, a dialog says why, and nothing changes. */
    public void open(Path file) {
        whenSaved(() -> tasks.start(
                BackgroundTasks.Kind.READING,
                job -> ExperimentFile.read(file),
                (job, experiment) -> EventQueue.invokeLater(() -> {
                    show(experiment);
                    setFile(file, experiment);
                }),
                (job, problem) -> EventQueue.invokeLater(() -> tellNotOpened(file, problem))));
    }

    /** Opens an experiment that has no file, such as that of a pasted line. */
    public void open(Experiment experiment) {
        whenSaved(() -> {
            show(experiment);
            setDocument(Document.NONE);
        });
    }

    private void show(Experiment experiment) {
        firstChange = screen.open(experiment);
        newest = null;
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

    private void save() {
        Path file = document.file();
        Snapshot shown = newest;
        if (file == null || screen.ownBehindLesson().isPresent()) {
            saveAs();
        } else if (shown != null) {
            Experiment present = screen.present(shown);
            write(file, present, () -> setFile(file, present));
        }
    }

    /** Saves what is on screen to a file that the user chooses; what a lesson shows as a copy. */
    void saveAs() {
        if (newest != null) {
            choose().ifPresent(this::saveTo);
        }
    }

    /** Saves what is on screen now: it has gone on while the user chose. */
    private void saveTo(Path file) {
        Snapshot shown = newest;
        if (shown != null) {
            Experiment present = screen.present(shown);
            boolean isCopy = screen.ownBehindLesson().isPresent();
            write(file, present, isCopy ? () -> recent.add(file) : () -> setFile(file, present));
        }
    }

    private Optional<Path> choose() {
        return files.save(window, file -> FileQuestions.mayBeReplaced(window, file));
    }

    /**
     * Writes an experiment on the background thread.
     *
     * @param next runs on the event thread when it is written, unless another experiment was opened meanwhile
     */
    private void write(Path file, Experiment experiment, Runnable next) {
        long opened = firstChange;
        tasks.start(
                BackgroundTasks.Kind.SAVING,
                job -> {
                    ExperimentFile.write(file, experiment);
                    return file;
                },
                (job, written) -> EventQueue.invokeLater(() -> {
                    if (opened == firstChange) {
                        next.run();
                    }
                }),
                (job, problem) ->
                        EventQueue.invokeLater(() -> FileQuestions.tellNotWritten(window, file, problem, onError)));
    }

    /** Calls {@code next} if the user has nothing to lose; otherwise asks first, and does not if the user cancels. */
    public void whenSaved(Runnable next) {
        Snapshot shown = newest;
        Optional<Experiment> lost = screen.ownBehindLesson()
                .or(() -> Optional.ofNullable(shown).map(screen::present))
                .filter(document::wouldLose);
        if (lost.isEmpty()) {
            next.run();
            return;
        }
        Path file = document.file();
        String save = Messages.of("unsaved.save");
        String[] answers = {save, Messages.of("unsaved.leave"), Messages.of("unsaved.cancel")};
        int answer = JOptionPane.showOptionDialog(
                window,
                PlainText.of(file == null ? Messages.of("unsaved.new") : Messages.of("unsaved", file.toString())),
                Messages.of("unsaved.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                save);
        if (answer == 0) {
            Optional.ofNullable(file)
                    .or(this::choose)
                    .ifPresent(chosen -> write(chosen, lost.get(), () -> {
                        setFile(chosen, lost.get());
                        next.run();
                    }));
        } else if (answer == 1) {
            next.run();
        }
    }

    /** Ends the background thread after all files are saved. */
    public void close() {
        tasks.close();
    }
}
