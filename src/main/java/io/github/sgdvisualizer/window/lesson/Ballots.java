package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.model.base.Line;
import java.util.function.Consumer;

/**
 * Takes what a class predicts. To be used on the event thread.
 *
 * @param choice takes the choice of an answer: a hand while hands are counted, else the majority's
 * @param move takes a line that was moved
 * @param typing takes what was typed: a number for each answer, or the number that is asked for
 * @param cancel runs when what was typed is given up
 * @param drawing takes a loss curve that was drawn
 * @param withCurve takes whether the program shall ask for the loss curve, too
 */
record Ballots(
        Choice choice,
        Consumer<Line> move,
        Typing typing,
        Runnable cancel,
        Consumer<DrawnCurve> drawing,
        Consumer<Boolean> withCurve) {
    /** Takes the choice of an answer. */
    interface Choice {
        void choose(int question, int answer);
    }

    /** Takes what was typed. */
    interface Typing {
        void type(int question, String text);
    }
}
