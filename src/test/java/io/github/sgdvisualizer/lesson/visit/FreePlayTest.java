package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Explanation;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FreePlayTest {
    private static final Settings BATCHES = Settings.DEFAULT.withBatchSize(OptionalInt.of(10));

    /** Returns the text that explains each outcome. */
    private static Map<String, String> explanations(Settings settings, boolean known) {
        return UiLocales.get(
                "en",
                () -> FreePlay.asked(settings, known).page().explanations().stream()
                        .collect(Collectors.toMap(
                                each -> each.answer().orElseThrow(),
                                (Explanation each) ->
                                        each.text().get(0).spans().get(0).text())));
    }

    @Test
    void it_asks_what_the_run_does_and_how_many_steps_it_takes() {
        List<Question> questions = UiLocales.get("en", () -> FreePlay.asked(Settings.DEFAULT, true))
                .questions();

        assertThat(questions).extracting(Question::kind).containsExactly(Kind.OUTCOME, Kind.NEAREST);
        assertThat(questions.get(0).answers())
                .extracting(Answer::key)
                .containsExactly("straight", "crawls", "overshoots", "diverges", "hovers");
        assertThat(questions.get(1).quantity()).contains(Question.Quantity.STEPS);
        assertThat(questions.get(1).answers())
                .containsExactly(
                        new Answer("1", "About 10", 10, false),
                        new Answer("2", "About 100", 100, false),
                        new Answer("3", "About 1,000", 1_000, false),
                        new Answer("4", "Never", Double.POSITIVE_INFINITY, false));
    }

    /** 95 steps at a rate of 0.1, by PyTorch's rows. */
    @Test
    void what_is_right_follows_from_the_run_of_the_settings() {
        Asked asked = FreePlay.asked(Settings.DEFAULT, true);

        assertThat(asked.experiment().orElseThrow().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(asked.page().truth().right()).containsExactly("straight");
        assertThat(Truth.of(asked.questions().get(1), asked.page().sceneOrDefault())
                        .right())
                .containsExactly("2");
        assertThat(FreePlay.asked(Settings.DEFAULT.withLearningRate(1.1), true)
                        .page()
                        .truth()
                        .right())
                .containsExactly("diverges");
    }

    @Test
    void a_limit_is_named_only_where_theory_knows_one() {
        assertThat(explanations(Settings.DEFAULT, true).get("diverges")).contains("above the limit {limit}");
        assertThat(explanations(Settings.DEFAULT, false).get("diverges"))
                .isEqualTo("The steps are too long: the line ends up farther away than before.");
        assertThat(explanations(BATCHES, true).get("overshoots")).doesNotContain("{limit}");
        assertThat(explanations(Settings.DEFAULT.withSchedule(new Schedule.Exponential(0.9)), true)
                        .get("straight"))
                .doesNotContain("{safe-rate}");
    }

    @Test
    void hovering_is_put_down_to_batches_where_there_are_some() {
        assertThat(explanations(Settings.DEFAULT, false).get("hovers")).doesNotContain("some of the points");
        assertThat(explanations(BATCHES, true).get("hovers")).contains("some of the points");
    }

    @Test
    void the_curve_is_the_last_question_and_never_asked_twice() {
        Asked asked = FreePlay.asked(Settings.DEFAULT, true);
        Asked curve = FreePlay.withCurve(asked, true);

        assertThat(curve.questions())
                .hasSize(3)
                .last()
                .extracting(Question::kind)
                .isEqualTo(Kind.LOSS_CURVE);
        assertThat(FreePlay.withCurve(curve, true)).isEqualTo(curve);
        assertThat(FreePlay.withCurve(curve, false)).isEqualTo(asked);
    }
}
