package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.LessonParser;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AskedTest {
    private static final String CHOICE = "choice\n* a\nb";

    /** What the design says gives an answer away: marks of the rate, best line, surface, step, code and runs. */
    private static final ScreenPart[] TELLING = {
        ScreenPart.RATE_MARKS,
        ScreenPart.BEST_LINE,
        ScreenPart.SURFACE,
        ScreenPart.STEP,
        ScreenPart.CODE,
        ScreenPart.RUNS
    };

    private static Page page(String scene, String question) {
        Lesson lesson = LessonParser.parse(
                "# Lesson\n\n## Page\n\nText.\n"
                        + (scene.isEmpty() ? "" : "\n```scene\n" + scene + "\n```\n")
                        + (question.isEmpty() ? "" : "\n```predict\n" + question + "\n```\n"),
                Path.of("."));
        assertThat(lesson.problems()).isEmpty();
        return lesson.pages().get(0);
    }

    private static Asked asked(String scene, String question) {
        return Asked.of(page(scene, question));
    }

    @Test
    void a_page_with_neither_question_nor_run_has_nothing_to_wait_for() {
        assertThat(asked("", "").isOpen()).isFalse();
        assertThat(asked("", CHOICE).isOpen()).isTrue();
        assertThat(asked("--learning-rate 0.3", "").isOpen()).isTrue();
        assertThat(asked("", CHOICE).questions()).hasSize(1);
        assertThat(asked("", "").questions()).isEmpty();
    }

    @Test
    void the_index_of_a_question_is_known_by_its_kind() {
        Asked both = FreePlay.withCurve(FreePlay.asked(Settings.DEFAULT, true), true);

        assertThat(both.indexOf(Question.Kind.OUTCOME)).isZero();
        assertThat(both.indexOf(Question.Kind.LOSS_CURVE)).isEqualTo(2);
        assertThat(both.indexOf(Question.Kind.FIT)).isEqualTo(-1);
    }

    @Test
    void the_line_is_moved_where_that_is_the_answer() {
        assertThat(asked("--paused", "fit 5").movesLine()).isTrue();
        assertThat(asked("--paused", "line-at 5").movesLine()).isTrue();
        assertThat(asked("", CHOICE).movesLine()).isFalse();
    }

    @Test
    void the_scene_stands_still_at_its_step() {
        Experiment experiment =
                asked("--at-step 7 --speed 20", "outcome").experiment().orElseThrow();

        assertThat(experiment.playing().step()).isEqualTo(7);
        assertThat(experiment.playing().paused()).isTrue();
        assertThat(experiment.playing().speed())
                .isEqualTo(page("--speed 20", "")
                        .scene()
                        .orElseThrow()
                        .experiment()
                        .playing()
                        .speed());
        assertThat(asked("", CHOICE).experiment()).isEmpty();
    }

    @Test
    void what_tells_the_answer_is_hidden_unless_the_author_knows_it() {
        Asked decided = asked("--hide points --lock rate", "outcome");
        assertThat(decided.restrictions().hidden()).contains(TELLING).contains(ScreenPart.POINTS);
        assertThat(decided.restrictions().locked()).containsExactly(Lock.RATE);
        assertThat(decided.restrictions().still()).isTrue();

        Asked choice = asked("--hide points --lock rate", CHOICE);
        assertThat(choice.restrictions().hidden()).containsExactly(ScreenPart.POINTS);
    }

    @Test
    void the_line_is_locked_too_where_it_is_not_the_answer() {
        Restrictions restrictions =
                asked("--hide points --lock rate", "outcome").restrictionsWithLine();

        assertThat(restrictions.locked()).containsExactlyInAnyOrder(Lock.RATE, Lock.START, Lock.LINE);
        assertThat(restrictions.hidden()).contains(TELLING).contains(ScreenPart.POINTS);
        assertThat(restrictions.still()).isTrue();
    }

    @Test
    void after_the_answer_only_the_author_s_locks_stay() {
        assertThat(asked("--hide points --lock rate", "outcome").restrictionsThen())
                .isEqualTo(new Restrictions(Set.of(), Set.of(Lock.RATE), false));
        assertThat(asked("", CHOICE).restrictionsThen()).isEqualTo(new Restrictions(Set.of(), Set.of(), false));
    }

    @Test
    void what_is_hidden_and_locked_anyway_stays_so_while_something_is_asked() {
        Restrictions usual = new Restrictions(Set.of(ScreenPart.LOSS), Set.of(Lock.DATA), false);

        Restrictions telling = Asked.telling(usual);

        assertThat(telling.hidden()).contains(TELLING).contains(ScreenPart.LOSS).hasSize(TELLING.length + 1);
        assertThat(telling.locked()).containsExactly(Lock.DATA);
        assertThat(telling.still()).isTrue();
    }

    @Test
    void settings_are_those_of_the_scene_but_for_a_line_that_may_be_moved() {
        Settings scene = Settings.DEFAULT.withLearningRate(0.3);
        Settings moved = scene.withStart(new Line(9, 9));
        Asked outcome = asked("--learning-rate 0.3", "outcome");
        Asked fit = asked("--learning-rate 0.3", "fit 5");

        assertThat(outcome.isOf(scene, PageVisit.Phase.ASKED)).isTrue();
        assertThat(outcome.isOf(moved, PageVisit.Phase.ASKED)).isFalse();
        assertThat(fit.isOf(moved, PageVisit.Phase.ASKED)).isTrue();
        assertThat(fit.isOf(moved, PageVisit.Phase.RUNNING)).isFalse();
        assertThat(fit.isOf(moved.withLearningRate(0.4), PageVisit.Phase.ASKED)).isFalse();
        assertThat(asked("", CHOICE).isOf(moved, PageVisit.Phase.RUNNING)).isTrue();
    }

    @Test
    void the_run_goes_on_to_the_last_step_that_an_answer_needs() {
        Asked loss = asked("--at-step 3", "loss-at 10");
        assertThat(loss.stepsToShow(List.of(loss.page().truth()))).isEqualTo(10);

        Asked beyond = asked("--at-step 30", "loss-at 10");
        assertThat(beyond.stepsToShow(List.of(beyond.page().truth()))).isEqualTo(30);

        // One step from where the scene stands.
        Asked direction = asked("--at-step 3", "direction");
        assertThat(direction.stepsToShow(List.of(direction.page().truth()))).isEqualTo(4);

        Asked none = asked("--steps 40", "");
        assertThat(none.stepsToShow(List.of())).isEqualTo(40);
    }
}
