package io.github.sgdvisualizer.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of the field that stand on the screen, each with a name and one plain sentence, in the order in which they
 * explain each other.
 */
public enum Term {
    THETA,
    SLOPE,
    INTERCEPT,
    NOISE,
    SEED,
    TRUE_LINE,
    FIRST_GUESS,
    RESIDUAL,
    LOSS,
    MEAN_SQUARED_ERROR,
    RMSE,
    R_SQUARED,
    LOSS_SURFACE,
    BEST_LINE,
    LEAST_LOSS,
    GRADIENT,
    STEP,
    LEARNING_RATE,
    BATCH,
    EPOCH,
    SGD,
    ITERATIONS,
    RUN,
    CONVERGED,
    DIVERGED,
    OVERSHOOTS,
    HOVERS,
    SAFE_RATE,
    BEST_RATE,
    LIMIT,
    CURVATURE,
    SCHEDULE,
    OPTIMIZER,
    MOMENTUM,
    BETA,
    STANDARDISE,
    ETA,
    G;

    /** Returns the term's name, which never changes: {@code mean-squared-error} for {@link #MEAN_SQUARED_ERROR}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the term as the list of all words names it. */
    public String title() {
        return Messages.of("term." + id() + ".name");
    }

    /** Returns what the term means, in one sentence. */
    public String sentence() {
        return Messages.of("term." + id() + ".text");
    }

    /** Returns the sentences of several terms, each on a line of its own. */
    public static String sentences(Term... terms) {
        return Arrays.stream(terms).map(Term::sentence).collect(Collectors.joining("\n"));
    }
}
