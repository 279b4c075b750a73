package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.model.base.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in braces that stands for a number of a run: {@code {loss-2-at-10}} is the loss of the second run after 10 steps.
 *
 * @param what the number
 * @param run which run of the scene, from 1; the present one is 1
 * @param step the step, or the number of first steps, from 0 to {@value Parameter#MAX_STEPS}; empty if there is none
 */
record ExplanationName(What what, int run, OptionalInt step) {
    private static final Pattern FORM =
            Pattern.compile("([a-z]+(?:-[a-z]+)*?)(?:-([1-9]))?(?:-(at|in)-(0|[1-9]\\d{0,7}))?");

    /** What a name can stand for. */
    enum What {
        RATE(Step.NEVER, true),
        LIMIT(Step.NEVER, false),
        SAFE_RATE(Step.NEVER, false),
        BEST_RATE(Step.NEVER, false),
        STEPS(Step.NEVER, true),
        /** Without a step, after the run's own number of steps. */
        LOSS(Step.CAN, true),
        SLOPE(Step.MUST, true),
        INTERCEPT(Step.MUST, true),
        LINE(Step.MUST, true),
        PERCENT_DOWN(Step.MUST, true),
        WORSE_STEPS(Step.MUST, true),
        MINIMUM_LOSS(Step.NEVER, false),
        BEST_LINE(Step.NEVER, false),
        TRUE_LINE(Step.NEVER, false);

        private final Step step;
        private final boolean ofRun;

        What(Step step, boolean ofRun) {
            this.step = step;
            this.ofRun = ofRun;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String preposition() {
            return this == WORSE_STEPS ? "in" : "at";
        }
    }

    private enum Step {
        NEVER,
        CAN,
        MUST
    }

    /**
     * Returns the name that a text is.
     *
     * @param text without the braces
     * @return empty if there is no such name
     */
    static Optional<ExplanationName> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean hasStep = matcher.group(4) != null;
        OptionalInt step = hasStep ? OptionalInt.of(Integer.parseInt(matcher.group(4))) : OptionalInt.empty();
        if (step.orElse(0) > Parameter.MAX_STEPS) {
            return Optional.empty();
        }
        int run = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        for (What what : What.values()) {
            boolean stepFits = hasStep
                    ? what.step != Step.NEVER && what.preposition().equals(matcher.group(3))
                    : what.step != Step.MUST;
            boolean runFits = matcher.group(2) == null || what.ofRun;
            if (what.key().equals(matcher.group(1)) && stepFits && runFits) {
                return Optional.of(new ExplanationName(what, run, step));
            }
        }
        return Optional.empty();
    }
}
