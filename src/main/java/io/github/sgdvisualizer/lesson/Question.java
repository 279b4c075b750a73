package io.github.sgdvisualizer.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question of a page. What a run decides is not part of it: see {@link Truth}.
 *
 * @param kind what is asked
 * @param quantity the number that {@link Kind#NEAREST} asks for; empty for all other kinds
 * @param at the step or the number of steps that it is about, at least 1; 0 if the kind has none
 * @param answers the answers to choose from, in their order; empty where a number, a line or a curve is the answer;
 *     unmodifiable
 */
public record Question(Kind kind, Optional<Quantity> quantity, int at, List<Answer> answers) {
    public Question {
        answers = List.copyOf(answers);
    }

    /** What is asked. */
    public enum Kind {
        /** What the present run does, by {@link io.github.sgdvisualizer.model.run.Behaviour}. */
        OUTCOME,
        /** Which of the author's numbers is nearest to a quantity of the present run. */
        NEAREST,
        /** Which run of the scene has the lower loss after its own number of steps. */
        LOWER_LOSS,
        /** Which run of the scene arrives first. */
        RACE,
        /** Whether the next step moves slope and intercept up or down. */
        DIRECTION,
        /** Whether one's own line after so many moves is better than that of the run after as many steps. */
        FIT,
        /** Where the line is at a step. */
        LINE_AT,
        /** What the curve of the loss looks like. */
        LOSS_CURVE,
        /** How many steps the present run takes, as a number. */
        STEPS,
        /** The loss at a step, as a number. */
        LOSS_AT,
        /** The author's own question, with the author's own right answer. */
        CHOICE;

        /** Returns the name in a lesson file: {@code lower-loss} for {@link #LOWER_LOSS}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A number that a run decides. */
    public enum Quantity {
        LOSS_AT,
        /** How much of the way from the first loss to the least one is done, in per cent. */
        PERCENT_DOWN_AT,
        SLOPE_AT,
        INTERCEPT_AT,
        /** How many of the first steps raise the loss over all points. */
        WORSE_STEPS_IN,
        /** How many steps it takes to converge. */
        STEPS;

        /** Returns the name in a lesson file: {@code percent-down-at} for {@link #PERCENT_DOWN_AT}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns whether it is about a step or a number of steps. */
        public boolean hasStep() {
            return this != STEPS;
        }
    }

    /**
     * An answer to choose.
     *
     * @param key what the answer is: {@code straight}, {@code crawls}, {@code overshoots}, {@code diverges} or {@code hovers}
     *     for an outcome; {@code up-up}, {@code up-down}, {@code down-up} or {@code down-down} for a direction, slope
     *     first; the number of a run, {@code none} or {@code equal} where runs are compared; {@code yes} or {@code no}
     *     for a fit; else the number of the answer, from 1; {@code -} for one that is never right
     * @param text the author's words, plain text; empty for the program's own
     * @param value the number of an answer to {@link Kind#NEAREST}, infinite for <i>never</i>; else NaN
     * @param marked whether the author of a {@link Kind#CHOICE} says that it is right
     */
    public record Answer(String key, String text, double value, boolean marked) {}
}
