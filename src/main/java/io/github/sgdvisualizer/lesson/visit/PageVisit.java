package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.lesson.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far a page has come in this window.
 *
 * @param phase whether it asks, runs or explains
 * @param predictions one for each question of the page; unmodifiable
 */
public record PageVisit(Phase phase, List<Prediction> predictions) {
    /** The phases of a page, in their order. */
    public enum Phase {
        /** It asks, and the run stands still. */
        ASKED,
        /** The run is on its way to what was asked. */
        RUNNING,
        /** The answer is shown. */
        SEEN
    }

    public PageVisit {
        predictions = List.copyOf(predictions);
    }

    /**
     * Returns the visit of a page that is shown for the first time.
     *
     * @param questions the number of its questions
     */
    public static PageVisit of(int questions) {
        return new PageVisit(Phase.ASKED, Collections.nCopies(questions, Prediction.NONE));
    }

    public PageVisit with(Phase newPhase) {
        return new PageVisit(newPhase, predictions);
    }

    /** Returns this visit with another prediction for a question. */
    public PageVisit with(int question, Prediction prediction) {
        List<Prediction> changed = new ArrayList<>(predictions);
        changed.set(question, prediction);
        return new PageVisit(phase, changed);
    }

    /** Returns this visit after voting has been closed: the run answers. */
    public PageVisit closed() {
        return new PageVisit(
                Phase.RUNNING, predictions.stream().map(Prediction::settled).toList());
    }

    /** Returns this visit with another number of questions; what was predicted for the first ones stays. */
    public PageVisit withQuestions(int number) {
        List<Prediction> changed = new ArrayList<>(predictions.subList(0, Math.min(number, predictions.size())));
        while (changed.size() < number) {
            changed.add(Prediction.NONE);
        }
        return new PageVisit(phase, changed);
    }

    /** Returns the first question with answers to choose from for which nothing was predicted; 0 if there is none. */
    public int openQuestion(List<Question> questions) {
        for (int i = 0; i < predictions.size(); i++) {
            if (!predictions.get(i).isMade() && !questions.get(i).answers().isEmpty()) {
                return i;
            }
        }
        return 0;
    }
}
