package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.Explainer;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that the column shows of a page.
 *
 * @param heading the lesson's title; empty where the program itself asks
 * @param number the number of the page, from 1
 * @param count the number of pages; 0 where the program itself asks
 * @param page the page
 * @param questions what is asked; unmodifiable
 * @param visit how far the page has come
 * @param firstLoss the loss at step 0; empty while it is not known
 * @param counting whether hands are counted
 * @param outcome what is right, once it is known
 * @param left whether settings were changed, so that what is on screen is no longer the page's
 * @param message what went wrong with the file or with what was typed; empty for nothing
 */
record LessonView(
        String heading,
        int number,
        int count,
        Page page,
        List<Question> questions,
        PageVisit visit,
        OptionalDouble firstLoss,
        boolean counting,
        Optional<Outcome> outcome,
        boolean left,
        String message) {

    /**
     * What is right, and why.
     *
     * @param truths one for each question; unmodifiable
     * @param texts the explanations with their numbers; unmodifiable
     */
    record Outcome(List<Truth> truths, List<Explainer.Text> texts) {}

    LessonView {
        questions = List.copyOf(questions);
    }

    boolean isFree() {
        return count == 0;
    }

    /** Returns the index of the question about the loss curve; −1 if there is none. */
    int indexOfCurve() {
        return questions.stream().map(Question::kind).toList().indexOf(Question.Kind.LOSS_CURVE);
    }

    /** Returns the first question with answers to choose from that nothing was predicted for; 0 if there is none. */
    int openQuestion() {
        return visit.openQuestion(questions);
    }

    PageVisit.Phase phase() {
        return visit.phase();
    }
}
