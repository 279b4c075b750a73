package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.visit.Asked;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.lesson.visit.Tour;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is open: a lesson, or what the program itself asks, which then stands before the lesson's page. */
final class OpenPages {
    private @Nullable Tour tour;
    private @Nullable Asked free;
    private PageVisit freeVisit = PageVisit.of(0);

    void open(Lesson lesson) {
        tour = new Tour(lesson);
    }

    void ask(Asked asked) {
        free = asked;
        freeVisit = PageVisit.of(asked.questions().size());
    }

    void endFree() {
        free = null;
    }

    void close() {
        free = null;
        tour = null;
    }

    boolean isOpen() {
        return isFree() || hasLesson();
    }

    boolean isFree() {
        return free != null;
    }

    boolean hasLesson() {
        return tour != null;
    }

    /** Returns the way through the lesson; one must be open. */
    Tour tour() {
        if (tour == null) {
            throw new IllegalStateException("no lesson is open");
        }
        return tour;
    }

    /** Returns what is asked; something must be open. */
    Asked asked() {
        Asked own = free;
        return own != null ? own : Asked.of(tour().page());
    }

    PageVisit visit() {
        return isFree() ? freeVisit : tour().visit();
    }

    void setVisit(PageVisit visit) {
        if (isFree()) {
            freeVisit = visit;
        } else {
            tour().setVisit(visit);
        }
    }

    /** Returns all that the column shows of it; what is right only after the run. */
    LessonView view(boolean counting, Optional<LessonView.Outcome> outcome, boolean left, String message) {
        Tour shown = isFree() ? null : tour();
        return new LessonView(
                shown == null ? "" : shown.lesson().title(),
                shown == null ? 1 : shown.index() + 1,
                shown == null ? 0 : shown.lesson().pages().size(),
                asked().page(),
                asked().questions(),
                visit(),
                counting,
                visit().phase() == PageVisit.Phase.SEEN ? outcome : Optional.empty(),
                left,
                message);
    }
}
