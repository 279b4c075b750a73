package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.visit.Asked;
import io.github.sgdvisualizer.lesson.visit.FreePlay;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.lesson.visit.Tour;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What is open: a lesson, or what the program itself asks, which then stands before the lesson's page. */
final class OpenPages {
    private @Nullable Tour tour;
    private @Nullable Asked free;

    /** What was on screen before the lesson; what its pages have brought goes with it. */
    private Optional<Experiment> before = Optional.empty();

    private PageVisit freeVisit = PageVisit.of(0);

    /** Whether the program asks for the loss curve, too. */
    private boolean withCurve;

    private OptionalDouble firstLoss = OptionalDouble.empty();

    /**
     * Opens a lesson.
     *
     * @param present what is on screen now; null before the first frame
     */
    void open(Lesson lesson, @Nullable Snapshot present) {
        if (tour == null) {
            before = Optional.ofNullable(present).map(snapshot -> snapshot.experiment(ViewState.DEFAULT));
        }
        tour = new Tour(lesson);
    }

    /** Returns what was on screen before the lesson; empty without one. */
    Optional<Experiment> before() {
        return hasLesson() ? before : Optional.empty();
    }

    /** Asks about the settings as they are. */
    void ask(Snapshot snapshot) {
        Settings settings = snapshot.edits().wanted();
        Asked asked = FreePlay.asked(
                settings,
                settings.optimizer()
                        .stability(snapshot.run().progress().error().curvature())
                        .isPresent());
        free = FreePlay.withCurve(asked, withCurve);
        freeVisit = PageVisit.of(asked().questions().size());
    }

    /** Asks for the loss curve too, or no longer, now and from now on; what else was predicted stays. */
    void setWithCurve(boolean newWithCurve) {
        withCurve = newWithCurve;
        Asked own = free;
        if (own != null) {
            free = FreePlay.withCurve(own, withCurve);
            freeVisit = freeVisit.withQuestions(free.questions().size());
        }
    }

    /** Forgets the first loss of the page before. */
    void forgetFirstLoss() {
        firstLoss = OptionalDouble.empty();
    }

    /** Reads the first loss of the page's run; returns whether it was not known before. */
    boolean readFirstLoss(Snapshot snapshot) {
        RunProgress progress = snapshot.run().progress();
        boolean isNew = firstLoss.isEmpty() && asked().isOf(progress.settings(), visit().phase());
        firstLoss = isNew ? OptionalDouble.of(progress.loss(0)) : firstLoss;
        return isNew;
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

    /** Returns the question that the keys of answers are for. */
    int openQuestion() {
        return visit().openQuestion(asked().questions());
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
                firstLoss,
                counting,
                visit().phase() == PageVisit.Phase.SEEN ? outcome : Optional.empty(),
                left,
                message);
    }
}
