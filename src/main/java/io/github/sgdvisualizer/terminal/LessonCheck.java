package io.github.sgdvisualizer.terminal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.sgdvisualizer.lesson.AnswerWords;
import io.github.sgdvisualizer.lesson.Explainer;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.lesson.Truth;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a lesson for proof-reading: its pages, its questions, and what is right by the runs of each page. */
final class LessonCheck {
    private static final String INDENT = "    ";
    private static final String RIGHT = "  ✓ ";

    private final Writer out;

    LessonCheck(Writer out) {
        this.out = out;
    }

    /** Prints a row for each question: the page's title, the kind, and the right answer. */
    @SuppressWarnings("resource") // Closing the writer would close standard output.
    void csv(Lesson lesson) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("page", "kind", "answer");
        for (Page page : lesson.pages()) {
            if (page.question().isPresent()) {
                Question question = page.question().get();
                csv.writeRecord(page.title(), question.kind().key(), answer(question, page.truth()));
            }
        }
        csv.flush();
    }

    private static String answer(Question question, Truth truth) {
        return switch (question.kind()) {
            case FIT, STEPS, LOSS_AT -> number(truth.value().orElseThrow());
            case LINE_AT -> truth.line().slope() + " " + truth.line().intercept();
            case LOSS_CURVE -> number(truth.losses()[truth.losses().length - 1]);
            default -> String.join(" ", truth.right());
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Prints the pages as a reader would see them, with the right answers marked, and the teacher's notes. */
    void text(Lesson lesson) throws IOException {
        line(lesson.title());
        int number = 0;
        for (Page page : lesson.pages()) {
            number++;
            line("");
            line(number + ". " + page.title());
            blocks(page.text());
            if (page.question().isPresent()) {
                question(page.question().get(), page.truth());
            }
            for (Explainer.Text text : Explainer.explain(page)) {
                line(INDENT + (text.answer().isEmpty() ? "" : text.answer() + ": ") + plain(text.block()));
            }
            blocks(Explainer.notes(page));
        }
    }

    private void question(Question question, Truth truth) throws IOException {
        line(INDENT + "[" + question.kind().key() + "]");
        for (Answer answer : question.answers()) {
            line((truth.right().contains(answer.key()) ? RIGHT : INDENT) + answer.key() + " " + AnswerWords.of(answer));
        }
        if (truth.right().isEmpty()) {
            line(RIGHT + answer(question, truth));
        }
    }

    private void blocks(List<TextBlock> blocks) throws IOException {
        for (TextBlock block : blocks) {
            line(INDENT + plain(block));
        }
    }

    private static String plain(TextBlock block) {
        return block.spans().stream().map(TextBlock.Span::text).collect(Collectors.joining());
    }

    private void line(String text) throws IOException {
        out.write(text + System.lineSeparator());
    }
}
