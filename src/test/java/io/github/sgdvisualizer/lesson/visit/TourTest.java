package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.LessonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TourTest {
    private static Lesson lesson(String... pages) {
        StringBuilder text = new StringBuilder("# Lesson\n");
        for (String page : pages) {
            text.append("\n## ")
                    .append(page)
                    .append("\n\n```predict\nchoice\n* ")
                    .append(page)
                    .append("\nno\n```\n");
        }
        Lesson lesson = LessonParser.parse(text.toString(), Path.of("."));
        assertThat(lesson.problems()).isEmpty();
        return lesson;
    }

    private static void vote(Tour tour) {
        tour.setVisit(tour.visit().with(0, Prediction.NONE.with(Vote.majority(1, 2))));
    }

    @Test
    void there_is_no_page_before_the_first_or_after_the_last() {
        Tour tour = new Tour(lesson("a", "b"));

        assertThat(tour.goTo(-1)).isFalse();
        assertThat(tour.index()).isZero();
        assertThat(tour.goTo(1)).isTrue();
        assertThat(tour.goTo(2)).isFalse();
        assertThat(tour.index()).isEqualTo(1);
        assertThat(tour.page().title()).isEqualTo("b");
    }

    @Test
    void what_was_predicted_stays_when_the_class_goes_on_and_back() {
        Tour tour = new Tour(lesson("a", "b"));
        vote(tour);
        tour.goTo(1);
        tour.goTo(0);

        assertThat(tour.visit().predictions().get(0).isMade()).isTrue();
    }

    @Test
    void another_version_keeps_place_and_votes_as_far_as_questions_are_the_same() {
        Tour tour = new Tour(lesson("a", "b", "c"));
        vote(tour);
        tour.goTo(1);
        vote(tour);

        assertThat(tour.reload(lesson("a", "x", "c"))).isTrue();

        assertThat(tour.page().title()).isEqualTo("x");
        assertThat(tour.visits())
                .extracting(visit -> visit.predictions().get(0).isMade())
                .containsExactly(true, false, false);
        assertThat(tour.reload(lesson("a", "x", "d"))).isFalse();
    }

    @Test
    void a_shorter_version_ends_on_its_last_page() {
        Tour tour = new Tour(lesson("a", "b", "c"));
        tour.goTo(2);

        tour.reload(lesson("a"));

        assertThat(tour.page().title()).isEqualTo("a");
        assertThat(tour.visits()).hasSize(1);
    }

    @Test
    void answers_are_saved_with_both_votes_and_what_is_right_and_no_spreadsheet_runs_them() {
        Tour tour = new Tour(lesson("=1+1", "b"));
        tour.setVisit(tour.visit()
                .with(
                        0,
                        new Prediction(
                                List.of(new Vote(List.of(3, 0), true), Vote.majority(1, 2)),
                                Prediction.NONE.number(),
                                Prediction.NONE.line(),
                                0,
                                Prediction.NONE.curve())));

        assertThat(AnswerTable.csv(tour.lesson(), tour.visits())).isEqualTo("""
                        page,question,first vote,second vote,right
                        '=1+1,choice,'=1+1: 3,no,'=1+1
                        b,choice,,,b
                        """);
    }

    @Test
    void a_drawn_curve_is_saved_by_its_shape_and_stays_while_the_question_is_the_same() {
        Tour tour = new Tour(curve("a", 0.1));
        tour.setVisit(tour.visit().with(0, Prediction.NONE.withCurve(DrawnCurve.NONE.with(1, 1, 100, 0))));

        assertThat(AnswerTable.csv(tour.lesson(), tour.visits())).isEqualTo("""
                        page,question,first vote,second vote,right
                        a,loss-curve,falls to the end,,"falls fast at first, then hardly any more"
                        """);
        tour.reload(curve("b", 1.1));
        assertThat(AnswerTable.csv(tour.lesson(), tour.visits())).isEqualTo("""
                        page,question,first vote,second vote,right
                        b,loss-curve,falls to the end,,ends higher than it begins
                        """);
    }

    /** 95 steps at a rate of 0.1, by PyTorch's rows. */
    @Test
    void numbers_are_saved_whole_where_they_are_and_with_all_digits_otherwise() {
        assertThat(numbers("steps", 0.1, 90)).isEqualTo("a,steps,90,,95");
        assertThat(numbers("steps", 0.1, 0.5)).isEqualTo("a,steps,0.5,,95");
        assertThat(numbers("steps", 0.1, -2e9)).isEqualTo("a,steps,-2.0E9,,95");
        assertThat(numbers("steps", 1.1, Double.POSITIVE_INFINITY)).isEqualTo("a,steps,never,,never");
        assertThat(numbers("loss-at 10", 0.1, 1)).startsWith("a,loss-at,1,,0.61");
    }

    /** Returns the row of a question whose answer is a number. */
    private static String numbers(String question, double rate, double predicted) {
        Tour tour = new Tour(LessonParser.parse("""
                # Numbers

                ## a

                ```scene
                --learning-rate %s
                ```

                ```predict
                %s
                ```
                """.formatted(rate, question), Path.of(".")));
        tour.setVisit(tour.visit().with(0, Prediction.NONE.withNumber(predicted)));
        return AnswerTable.csv(tour.lesson(), tour.visits()).lines().toList().get(1);
    }

    private static Lesson curve(String title, double rate) {
        return LessonParser.parse("""
                # Curves

                ## %s

                ```scene
                --learning-rate %s
                ```

                ```predict
                loss-curve
                ```
                """.formatted(title, rate), Path.of("."));
    }
}
