package io.github.sgdvisualizer.experiment;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.Locale;

/** What an experiment can keep a user from changing. */
public enum Lock {
    /** The learning rate. */
    RATE,
    /** The generated points: their number, true line, noise and seed. */
    POINTS,
    /** Points from elsewhere, and points changed by hand. */
    DATA,
    /** The first guess. */
    START,
    OPTIMIZER,
    BATCH,
    SCHEDULE,
    /** The line, which can be dragged. */
    LINE;

    /** Returns the name in command lines and lessons. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether a change of settings changes what this keeps.
     *
     * <p>A dragged line is another first guess in the settings, so {@link #LINE} keeps none of them.
     */
    boolean isOf(Settings before, Settings after) {
        return switch (this) {
            // Another schedule drops the former rates by itself.
            case RATE ->
                before.learningRate() != after.learningRate()
                        || (before.schedule().equals(after.schedule())
                                && !before.formerRates().equals(after.formerRates()));
            case POINTS ->
                !before.generated().equals(after.generated())
                        || (isGenerated(before)
                                && isGenerated(after)
                                && !before.source().equals(after.source()));
            case DATA ->
                (!isGenerated(before) || !isGenerated(after))
                        && !before.source().equals(after.source());
            case START -> !before.start().equals(after.start());
            case OPTIMIZER -> !before.optimizer().equals(after.optimizer());
            case BATCH -> !before.batchSize().equals(after.batchSize());
            case SCHEDULE -> !before.schedule().equals(after.schedule());
            case LINE -> false;
        };
    }

    private static boolean isGenerated(Settings settings) {
        return settings.source().inOwnUnits().isGenerated();
    }
}
