package io.github.sgdvisualizer.lesson.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VoteTest {
    @Test
    void a_majority_is_one_hand_that_was_not_counted() {
        assertThat(Vote.majority(2, 4)).isEqualTo(new Vote(List.of(0, 0, 1, 0), false));
    }

    @Test
    void hands_add_up() {
        Vote vote = Vote.none(3).withHand(0).withHand(2).withHand(2);

        assertThat(vote).isEqualTo(new Vote(List.of(1, 0, 2), true));
        assertThat(vote.total()).isEqualTo(3);
        assertThat(vote.share(2)).isEqualTo(2.0 / 3);
        assertThat(Vote.none(3).share(0)).isZero();
    }

    @Test
    void no_answer_gets_more_hands_than_can_be_shown() {
        assertThat(new Vote(List.of(Vote.MAX_HANDS), true).withHand(0).hands()).containsExactly(Vote.MAX_HANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 9 14 3", " 2  9\t14 3 ", "2,9,14,3", "2; 9; 14; 3"})
    void counts_are_read_with_anything_usual_between_them(String text) {
        assertThat(Vote.parse(text, 4)).contains(new Vote(List.of(2, 9, 14, 3), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2 9 14", "2 9 14 3 1", "2 9 x 3", "2 9 -1 3", "2 9 1.5 3", "2 9 14 12345", "<b> 1 2 3"})
    void anything_else_is_no_vote(String text) {
        assertThat(Vote.parse(text, 4)).isEmpty();
    }

    @Test
    void a_second_vote_that_nobody_took_part_in_is_dropped() {
        Prediction voted = Prediction.NONE.with(Vote.majority(1, 3)).again(3);

        assertThat(voted.isMade()).isFalse();
        assertThat(voted.settled().votes()).containsExactly(Vote.majority(1, 3));
        assertThat(Prediction.NONE.settled()).isEqualTo(Prediction.NONE);
    }
}
