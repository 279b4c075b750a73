package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.concurrent.BackgroundTasks;
import io.github.sgdvisualizer.lesson.Explainer;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.lesson.visit.Asked;
import java.awt.EventQueue;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out in the background what is right on a page; only the newest page is told of. */
final class OutcomeFinder implements AutoCloseable {
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final Consumer<Throwable> onError;
    private BackgroundTasks.@Nullable Job newest;

    /**
     * Creates a finder; {@link #close()} ends its thread.
     *
     * @param onError receives unexpected exceptions, on the background thread
     */
    OutcomeFinder(Consumer<Throwable> onError) {
        this.onError = onError;
    }

    /**
     * Finds out what is right.
     *
     * @param found receives it on the event thread
     * @param failed called on the event thread after an unexpected exception, which has been told of
     */
    void find(Asked asked, Consumer<LessonView.Outcome> found, Runnable failed) {
        newest = tasks.start(
                BackgroundTasks.Kind.READING,
                job -> new LessonView.Outcome(
                        asked.questions().stream()
                                .map(question -> Truth.of(question, asked.page().sceneOrDefault()))
                                .toList(),
                        Explainer.explain(asked.page())),
                (job, outcome) -> later(job, () -> found.accept(outcome)),
                (job, problem) -> {
                    onError.accept(problem);
                    later(job, failed);
                });
    }

    private static void later(BackgroundTasks.Job job, Runnable action) {
        EventQueue.invokeLater(() -> {
            if (!job.isCancelled()) {
                action.run();
            }
        });
    }

    /** Fills the numbers into a page's notes, and tells them on the event thread. */
    void findNotes(Page page, Consumer<List<TextBlock>> found) {
        tasks.start(
                BackgroundTasks.Kind.COPYING,
                job -> Explainer.notes(page),
                (job, notes) -> EventQueue.invokeLater(() -> found.accept(notes)),
                (job, problem) -> onError.accept(problem));
    }

    /** Forgets what is being found out. */
    void cancel() {
        if (newest != null) {
            newest.cancel();
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
