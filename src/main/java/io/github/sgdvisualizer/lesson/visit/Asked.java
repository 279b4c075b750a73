package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked, and how the window stands meanwhile.
 *
 * @param page the page
 * @param questions its questions; the program itself asks two; unmodifiable
 */
public record Asked(Page page, List<Question> questions) {
    /** What would give the answer away to a question that a run decides. */
    public static final Set<ScreenPart> TELLING = Set.of(
            ScreenPart.RATE_MARKS,
            ScreenPart.BEST_LINE,
            ScreenPart.SURFACE,
            ScreenPart.STEP,
            ScreenPart.CODE,
            ScreenPart.RUNS);

    public Asked {
        questions = List.copyOf(questions);
    }

    /** Returns what is hidden while something is asked, besides what is anyway. */
    public static Restrictions telling(Restrictions usual) {
        Set<ScreenPart> hidden = EnumSet.copyOf(TELLING);
        hidden.addAll(usual.hidden());
        return new Restrictions(hidden, usual.locked(), true);
    }

    /** Returns what a page of a lesson asks. */
    public static Asked of(Page page) {
        return new Asked(page, page.question().stream().toList());
    }

    /** Returns whether there is anything to wait for: a question, or a run. */
    public boolean isOpen() {
        return !questions.isEmpty() || page.scene().isPresent();
    }

    /** Returns the index of the question of a kind; −1 if there is none. */
    public int indexOf(Question.Kind kind) {
        return questions.stream().map(Question::kind).toList().indexOf(kind);
    }

    private boolean asks(Question.Kind kind) {
        return indexOf(kind) >= 0;
    }

    /** Returns whether the answer is a line that is moved. */
    public boolean movesLine() {
        return asks(Question.Kind.FIT) || asks(Question.Kind.LINE_AT);
    }

    /** Returns the experiment of the scene, which stands still. */
    public Optional<Experiment> experiment() {
        return page.scene().map(Options.Scene::experiment).map(Asked::paused);
    }

    private static Experiment paused(Experiment experiment) {
        Playing playing = experiment.playing();
        return experiment.withPlaying(new Playing(playing.step(), true, playing.speed(), playing.repeat()));
    }

    /** Returns what is hidden and locked until the answer, also because it would give the answer away. */
    public Restrictions restrictions() {
        Set<ScreenPart> hidden = EnumSet.noneOf(ScreenPart.class);
        Set<Lock> locked = EnumSet.noneOf(Lock.class);
        experiment().ifPresent(experiment -> {
            hidden.addAll(experiment.viewState().hidden());
            locked.addAll(experiment.viewState().locked());
        });
        if (questions.stream().anyMatch(question -> question.kind() != Question.Kind.CHOICE)) {
            hidden.addAll(TELLING);
        }
        return new Restrictions(hidden, locked, true);
    }

    /** Returns the same, but with the line kept where it is, too. */
    public Restrictions restrictionsWithLine() {
        Restrictions asking = restrictions();
        Set<Lock> locked = EnumSet.of(Lock.START, Lock.LINE);
        locked.addAll(asking.locked());
        return new Restrictions(asking.hidden(), locked, true);
    }

    /** Returns what stays locked after the answer. */
    public Restrictions restrictionsThen() {
        Set<Lock> locked =
                experiment().map(experiment -> experiment.viewState().locked()).orElse(Set.of());
        return new Restrictions(Set.of(), locked, false);
    }

    /** Returns whether settings are those of the scene; the line may be moved where that is the answer. */
    public boolean isOf(Settings settings, PageVisit.Phase phase) {
        Optional<Settings> shown = experiment().map(Experiment::settings);
        boolean moving = movesLine() && phase == PageVisit.Phase.ASKED;
        return shown.isEmpty()
                || shown.get().equals(moving ? settings.withStart(shown.get().start()) : settings);
    }

    /** Returns the step at which all answers are to be seen. */
    public int stepsToShow(List<Truth> truths) {
        Options.Scene scene = page.sceneOrDefault();
        int place = scene.experiment().playing().step();
        int last = scene.steps().stream().mapToInt(Integer::intValue).max().orElse(0);
        int steps = truths.stream().mapToInt(Truth::stepsToShow).max().orElse(last);
        return asks(Question.Kind.DIRECTION) ? place + steps : Math.max(place, steps);
    }
}
