package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.file.table.CsvText;
import io.github.sgdvisualizer.lesson.AnswerWords;
import io.github.sgdvisualizer.lesson.CurveShape;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a class predicted on all pages, beside what is right: one row for each question, without times and names. */
public final class AnswerTable {
    private AnswerTable() {}

    /**
     * Returns the table as CSV, with a header; takes as long as the runs of all pages.
     *
     * @param visits one for each page of the lesson
     */
    public static String csv(Lesson lesson, List<PageVisit> visits) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Messages.of("answers.page"),
                Messages.of("answers.question"),
                Messages.of("answers.first"),
                Messages.of("answers.second"),
                Messages.of("answers.right")));
        for (int i = 0; i < lesson.pages().size(); i++) {
            Page page = lesson.pages().get(i);
            if (page.question().isPresent()) {
                Question question = page.question().get();
                Prediction prediction = visits.get(i).predictions().get(0);
                rows.add(List.of(
                        page.title(),
                        question.kind().key(),
                        predicted(question, prediction, 0),
                        predicted(question, prediction, 1),
                        right(question, page.truth())));
            }
        }
        return CsvText.of(rows);
    }

    private static String predicted(Question question, Prediction prediction, int vote) {
        if (vote < prediction.votes().size()) {
            Vote cast = prediction.votes().get(vote);
            return IntStream.range(0, question.answers().size())
                    .filter(answer -> cast.hands().get(answer) > 0)
                    .mapToObj(answer -> AnswerWords.of(question.answers().get(answer))
                            + (cast.counted() ? ": " + cast.hands().get(answer) : ""))
                    .collect(Collectors.joining("; "));
        }
        if (vote == 0 && prediction.curve().isPresent()) {
            return prediction.curve().get().shape().words();
        }
        return vote == 0 && prediction.number().isPresent()
                ? number(prediction.number().getAsDouble())
                : "";
    }

    private static String right(Question question, Truth truth) {
        if (question.kind() == Question.Kind.LOSS_CURVE) {
            return CurveShape.of(truth.losses()).words();
        }
        String answers = question.answers().stream()
                .filter(answer -> truth.right().contains(answer.key()))
                .map(AnswerWords::of)
                .collect(Collectors.joining("; "));
        return answers.isEmpty() && truth.value().isPresent()
                ? number(truth.value().getAsDouble())
                : answers;
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return Messages.of("lesson.never");
        }
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
