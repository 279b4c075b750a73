package io.github.sgdvisualizer.model.run;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Schedule;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What theory says beforehand of each constant learning rate, for steps on all points: the rates at which the behaviour
 * of a run changes.
 *
 * @param stability the rates that theory gives
 * @param slowUpTo the largest rate at which a run is slow, from 0 to the safe rate
 */
public record RateZones(Stability stability, double slowUpTo) {
    /** As many halvings as a double has digits, and some more. */
    private static final int HALVINGS = 60;

    /**
     * Returns the zones for the points, first guess and optimizer of some settings; their rate, schedule and batches do
     * not matter. Takes a few thousand steps on all points, whatever their number.
     *
     * @return empty if there is no such theory for the optimizer
     */
    public static Optional<RateZones> of(Settings settings, MeanSquaredError error) {
        return settings.optimizer()
                .stability(error.curvature())
                .map(stability -> new RateZones(stability, slowUpTo(settings, error, stability.safeRate())));
    }

    /** Returns what a run does at a rate above 0: never {@link Behaviour#HOVERS}. */
    public Behaviour at(double rate) {
        return Diagnosis.byTheory(stability, rate, () -> rate <= slowUpTo);
    }

    /** Up to the safe rate a run takes the fewer steps the larger the rate, so there is one border. */
    private static double slowUpTo(Settings settings, MeanSquaredError error, double safe) {
        if (isSlow(settings, error, safe)) {
            return safe;
        }
        double slow = 0;
        double quick = safe;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (slow + quick) / 2;
            if (isSlow(settings, error, middle)) {
                slow = middle;
            } else {
                quick = middle;
            }
        }
        return slow;
    }

    /**
     * Returns whether a run at a constant rate, with steps on all points, takes more than
     * {@value Diagnosis#MAX_DIRECT_STEPS} steps to converge. Takes at most so many steps itself.
     */
    static boolean isSlow(Settings settings, MeanSquaredError error, double rate) {
        Settings constant = settings.withBatchSize(OptionalInt.empty())
                .withSchedule(new Schedule.Constant())
                .withLearningRate(rate);
        Descent descent = new Descent(constant, error);
        Closeness closeness = new Closeness(constant, error);
        closeness.add(descent.line());
        while (!closeness.isEnough() && descent.steps() < Diagnosis.MAX_DIRECT_STEPS) {
            descent.advance();
            closeness.add(descent.line());
        }
        return !closeness.isEnough();
    }
}
