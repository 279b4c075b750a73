package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.model.base.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was predicted for one question: up to two votes, a number, a line, or a curve.
 *
 * @param votes the votes, the first one first; at most {@link #MAX_VOTES}; unmodifiable
 * @param number a number that was typed
 * @param line a line that was moved
 * @param moves how often it was moved
 * @param curve a curve that was drawn; never one without a stroke
 */
public record Prediction(
        List<Vote> votes, OptionalDouble number, Optional<Line> line, int moves, Optional<DrawnCurve> curve) {
    /** One vote alone, and one after talking to the neighbour. */
    public static final int MAX_VOTES = 2;

    /** Nothing was predicted. */
    public static final Prediction NONE =
            new Prediction(List.of(), OptionalDouble.empty(), Optional.empty(), 0, Optional.empty());

    public Prediction {
        votes = List.copyOf(votes);
        curve = curve.filter(drawn -> !drawn.isEmpty());
    }

    /** Returns whether anything was predicted. */
    public boolean isMade() {
        return number.isPresent()
                || curve.isPresent()
                || newest().filter(vote -> vote.total() > 0).isPresent();
    }

    /** Returns the newest vote. */
    public Optional<Vote> newest() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
    }

    /** Returns this prediction with another newest vote. */
    public Prediction with(Vote vote) {
        List<Vote> changed = new ArrayList<>(votes);
        if (changed.isEmpty()) {
            changed.add(vote);
        } else {
            changed.set(changed.size() - 1, vote);
        }
        return new Prediction(changed, number, line, moves, curve);
    }

    public Prediction withNumber(double newNumber) {
        return new Prediction(votes, OptionalDouble.of(newNumber), line, moves, curve);
    }

    /** Returns this prediction after one more move of the line. */
    public Prediction moved(Line newLine) {
        return new Prediction(votes, number, Optional.of(newLine), moves + 1, curve);
    }

    /** Returns this prediction with the line where it was at first. */
    public Prediction unmoved() {
        return new Prediction(votes, number, Optional.empty(), 0, curve);
    }

    /** Returns this prediction with another curve. */
    public Prediction withCurve(DrawnCurve newCurve) {
        return new Prediction(votes, number, line, moves, Optional.of(newCurve));
    }

    /** Returns whether a second vote can follow. */
    public boolean canVoteAgain() {
        return votes.size() < MAX_VOTES
                && newest().filter(vote -> vote.total() > 0).isPresent();
    }

    /**
     * Returns this prediction with an empty vote after the first one.
     *
     * @param answers the number of answers
     */
    public Prediction again(int answers) {
        List<Vote> changed = new ArrayList<>(votes);
        changed.add(Vote.none(answers));
        return new Prediction(changed, number, line, moves, curve);
    }

    /** Returns this prediction without a last vote that nobody took part in. */
    public Prediction settled() {
        boolean empty = newest().filter(vote -> vote.total() == 0).isPresent();
        return empty ? new Prediction(votes.subList(0, votes.size() - 1), number, line, moves, curve) : this;
    }

    /** Returns whether an answer has a hand in any vote. */
    public boolean names(int answer) {
        return votes.stream().anyMatch(vote -> vote.hands().get(answer) > 0);
    }
}
