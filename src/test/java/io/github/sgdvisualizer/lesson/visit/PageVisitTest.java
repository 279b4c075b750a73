package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.model.base.Line;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageVisitTest {
    private static final Prediction NUMBER = Prediction.NONE.withNumber(3);
    private static final Prediction VOTE = Prediction.NONE.with(Vote.majority(0, 2));

    private static Question choice(int answers) {
        Answer answer = new Answer("1", "a", Double.NaN, true);
        return new Question(Question.Kind.CHOICE, Optional.empty(), 0, Collections.nCopies(answers, answer));
    }

    @Test
    void a_page_begins_by_asking_with_nothing_predicted() {
        assertThat(PageVisit.of(2))
                .isEqualTo(new PageVisit(PageVisit.Phase.ASKED, List.of(Prediction.NONE, Prediction.NONE)));
        assertThat(PageVisit.of(1).with(PageVisit.Phase.SEEN))
                .isEqualTo(new PageVisit(PageVisit.Phase.SEEN, List.of(Prediction.NONE)));
    }

    @Test
    void closing_the_vote_starts_the_run_and_drops_a_vote_that_nobody_took_part_in() {
        PageVisit visit = PageVisit.of(2).with(0, VOTE.again(2)).with(1, NUMBER).closed();

        assertThat(visit).isEqualTo(new PageVisit(PageVisit.Phase.RUNNING, List.of(VOTE, NUMBER)));
    }

    @Test
    void with_more_or_fewer_questions_the_first_predictions_stay() {
        PageVisit visit = PageVisit.of(2).with(0, VOTE).with(1, NUMBER).with(PageVisit.Phase.RUNNING);

        assertThat(visit.withQuestions(3).predictions()).containsExactly(VOTE, NUMBER, Prediction.NONE);
        assertThat(visit.withQuestions(1).predictions()).containsExactly(VOTE);
        assertThat(visit.withQuestions(3).phase()).isEqualTo(PageVisit.Phase.RUNNING);
    }

    @Test
    void the_open_question_is_the_first_to_choose_from_that_has_no_prediction() {
        List<Question> questions = List.of(choice(2), choice(0), choice(2));

        assertThat(PageVisit.of(3).openQuestion(questions)).isZero();
        assertThat(PageVisit.of(3).with(0, VOTE).openQuestion(questions)).isEqualTo(2);
        assertThat(PageVisit.of(3).with(0, VOTE).with(2, VOTE).openQuestion(questions))
                .isZero();
    }

    @Test
    void a_prediction_is_made_by_a_hand_a_number_or_a_curve_and_not_by_moving_the_line() {
        assertThat(Prediction.NONE.isMade()).isFalse();
        assertThat(NUMBER.isMade()).isTrue();
        assertThat(VOTE.isMade()).isTrue();
        assertThat(Prediction.NONE.with(Vote.none(2)).isMade()).isFalse();
        assertThat(Prediction.NONE.moved(new Line(1, 2)).isMade()).isFalse();
    }

    @Test
    void moves_of_the_line_are_counted_until_it_is_back() {
        Prediction moved = NUMBER.moved(new Line(1, 2)).moved(new Line(3, 4));

        assertThat(moved.moves()).isEqualTo(2);
        assertThat(moved.line()).contains(new Line(3, 4));
        assertThat(moved.number()).hasValue(3);
        assertThat(moved.unmoved()).isEqualTo(NUMBER);
    }

    @Test
    void a_vote_replaces_the_newest_one_and_a_second_follows_a_first_that_has_hands() {
        Vote other = Vote.none(2).withHand(1);
        assertThat(VOTE.with(other).votes()).containsExactly(other);
        assertThat(VOTE.again(2).with(other).votes()).containsExactly(Vote.majority(0, 2), other);
        assertThat(VOTE.again(2).newest()).contains(Vote.none(2));
        assertThat(Prediction.NONE.newest()).isEmpty();

        assertThat(VOTE.canVoteAgain()).isTrue();
        assertThat(Prediction.NONE.canVoteAgain()).isFalse();
        assertThat(Prediction.NONE.with(Vote.none(2)).canVoteAgain()).isFalse();
        assertThat(VOTE.again(2).with(other).canVoteAgain()).isFalse();
    }

    @Test
    void an_answer_is_named_if_it_has_a_hand_in_any_vote() {
        Prediction both = VOTE.again(3).with(new Vote(List.of(0, 0, 2), true));
        Prediction three = new Prediction(
                List.of(Vote.majority(0, 3), new Vote(List.of(0, 0, 2), true)),
                both.number(),
                both.line(),
                0,
                both.curve());

        assertThat(three.names(0)).isTrue();
        assertThat(three.names(1)).isFalse();
        assertThat(three.names(2)).isTrue();
    }

    @Test
    void what_else_was_predicted_stays_with_each_change() {
        DrawnCurve curve = DrawnCurve.NONE.with(1, 1, 100, 0);
        Prediction all = VOTE.withNumber(3).moved(new Line(1, 2)).withCurve(curve);

        assertThat(all)
                .isEqualTo(new Prediction(
                        VOTE.votes(), NUMBER.number(), Optional.of(new Line(1, 2)), 1, Optional.of(curve)));
        assertThat(all.settled()).isEqualTo(all);
        assertThat(all.again(2).settled()).isEqualTo(all);
        assertThat(all.with(Vote.majority(0, 2))).isEqualTo(all);
    }
}
