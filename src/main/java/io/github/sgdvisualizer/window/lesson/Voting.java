package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.visit.Prediction;
import io.github.sgdvisualizer.lesson.visit.Vote;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.TypedNumber;
import java.util.Optional;

/** What follows from what a class does: another prediction, or a sentence that says what is wrong. */
final class Voting {
    private Voting() {}

    /** Returns the prediction after an answer was chosen: with a hand more, or with another majority. */
    static Prediction chosen(Question question, Prediction before, int answer, boolean counting) {
        int answers = question.answers().size();
        return before.with(
                counting
                        ? before.newest()
                                .filter(Vote::counted)
                                .orElse(Vote.none(answers))
                                .withHand(answer)
                        : Vote.majority(answer, answers));
    }

    /** Returns the prediction after counts or a number were typed; empty if they are none. */
    static Optional<Prediction> typed(Question question, Prediction before, String text) {
        if (!question.answers().isEmpty()) {
            return Vote.parse(text, question.answers().size()).map(before::with);
        }
        Parameter allowed = question.kind() == Question.Kind.STEPS ? Parameter.STEPS : Parameter.EPS;
        return TypedNumber.read(text, allowed).stream()
                .mapToObj(before::withNumber)
                .findFirst();
    }

    /** Returns what is wrong with a text that is no counts or number. */
    static String complaint(Question question, String text) {
        return question.answers().isEmpty()
                ? Messages.of("lesson.wrong-number", text)
                : Messages.plural("lesson.wrong-votes", question.answers().size(), text);
    }
}
