package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.LessonFileException;
import io.github.sgdvisualizer.lesson.LessonParser;
import io.github.sgdvisualizer.lesson.visit.AnswerTable;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.FileChooser;
import io.github.sgdvisualizer.window.widget.FileQuestions;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Component;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;

/** Opens lessons: those that come with the program, and files. To be used on the event thread. */
public final class LessonFiles {
    private static final Map<CommandId, String> SHIPPED = Map.of(
            CommandId.LESSON_LINE, "gradient-descent",
            CommandId.LESSON_CODERS, "coders",
            CommandId.EXAMPLE_OUTLIERS, "example-outliers",
            CommandId.EXAMPLE_BATCHES, "example-batches",
            CommandId.EXAMPLE_MOMENTUM, "example-momentum");

    private final Component owner;
    private final LessonController controller;
    private final Consumer<Throwable> onError;
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final FileChooser files = new FileChooser(Messages.of("lesson.files"), "md");
    private final FileWatcher watcher = new FileWatcher(tasks);
    private final FileChooser answers = new FileChooser(Messages.of("data.files"), "csv");

    /**
     * Creates an opener; {@link #close()} ends its thread.
     *
     * @param owner the component over which dialogs open
     * @param onError receives unexpected exceptions, on the background thread
     */
    public LessonFiles(Component owner, LessonController controller, Commands commands, Consumer<Throwable> onError) {
        this.owner = owner;
        this.controller = controller;
        this.onError = onError;
        SHIPPED.forEach((id, name) -> commands.get(id).onPerformed(() -> openShipped(name)));
        controller.onClosed(watcher::stop);
        commands.get(CommandId.AUTHORS_GUIDE)
                .onPerformed(() -> NotesDialog.open(
                        SwingUtilities.getWindowAncestor(owner),
                        commands.get(CommandId.AUTHORS_GUIDE),
                        LessonParser.readGuide()));
        commands.get(CommandId.SAVE_ANSWERS).onPerformed(this::saveAnswers);
        commands.get(CommandId.LESSON_OPEN).onPerformed(() -> files.open(owner).ifPresent(this::open));
    }

    private void saveAnswers() {
        Lesson saved = controller.tour().orElseThrow().lesson();
        List<PageVisit> visits = controller.tour().orElseThrow().visits();
        answers.save(owner, file -> FileQuestions.mayBeReplaced(owner, file))
                .ifPresent(file -> tasks.start(
                        BackgroundTasks.Kind.SAVING,
                        job -> {
                            String text = AnswerTable.csv(saved, visits);
                            AtomicFileWriter.write(file, out -> out.write(text));
                            return file;
                        },
                        (job, written) -> {},
                        (job, problem) -> EventQueue.invokeLater(
                                () -> FileQuestions.tellNotWritten(owner, file, problem, onError))));
    }

    /** Reads a file and opens its lesson, which follows the file from then on; a dialog says what is wrong with it. */
    public void open(Path file) {
        String name = String.valueOf(file.getFileName());
        tasks.start(
                BackgroundTasks.Kind.READING,
                job -> new Version(FileWatcher.stamp(file), LessonParser.read(file)),
                (job, version) -> later(job, () -> {
                    if (take(name, version.lesson)) {
                        watcher.watch(file, version.seen, () -> readAgain(name, file));
                    }
                }),
                (job, problem) -> fail(job, name, problem, this::tell));
    }

    /**
     * A lesson that was read.
     *
     * @param seen what was known of the file before
     */
    private record Version(Optional<FileWatcher.Stamp> seen, Lesson lesson) {}

    private static void later(BackgroundTasks.Job job, Runnable action) {
        EventQueue.invokeLater(() -> {
            if (!job.isCancelled()) {
                action.run();
            }
        });
    }

    /** Takes a changed file; a version with a mistake is told of, and the one before stays. */
    private void readAgain(String name, Path file) {
        tasks.start(
                BackgroundTasks.Kind.READING,
                job -> LessonParser.read(file),
                (job, lesson) -> later(
                        job,
                        () -> problem(name, lesson).ifPresentOrElse(controller::tell, () -> controller.reload(lesson))),
                (job, problem) -> fail(job, name, problem, controller::tell));
    }

    private void fail(BackgroundTasks.Job job, String name, Throwable problem, Consumer<String> told) {
        if (problem instanceof LessonFileException wrong) {
            later(job, () -> told.accept(words(name, wrong.line(), String.valueOf(wrong.getMessage()))));
        } else {
            onError.accept(problem);
        }
    }

    private void openShipped(String name) {
        tasks.start(
                BackgroundTasks.Kind.READING,
                job -> LessonParser.readShipped(name),
                (job, lesson) -> later(job, () -> take(name, lesson)),
                (job, problem) -> onError.accept(problem));
    }

    /** Opens a lesson that was read; returns whether it has a page without a mistake. */
    private boolean take(String name, Lesson lesson) {
        watcher.stop();
        Optional<String> problem = problem(name, lesson);
        if (lesson.pages().isEmpty()) {
            problem.ifPresent(this::tell);
            return false;
        }
        controller.open(lesson);
        problem.ifPresent(controller::tell);
        return true;
    }

    private static Optional<String> problem(String name, Lesson lesson) {
        return lesson.problems().stream().findFirst().map(first -> words(name, first.line(), first.message()));
    }

    private static String words(String name, int line, String message) {
        return Messages.of("lesson.problems", name, Numbers.whole(line), message);
    }

    private void tell(String text) {
        JOptionPane.showMessageDialog(
                owner, PlainText.of(text), Messages.of("lesson.files"), JOptionPane.WARNING_MESSAGE);
    }

    /** Ends the thread. */
    public void close() {
        watcher.stop();
        tasks.close();
    }
}
