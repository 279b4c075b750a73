package io.github.sgdvisualizer.lesson.visit;

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

    /** Returns the first question for which nothing was predicted; 0 if there is none. */
    public int openQuestion() {
        for (int i = 0; i < predictions.size(); i++) {
            if (!predictions.get(i).isMade()) {
                return i;
            }
        }
        return 0;
    }
}
