package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.Forecast;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A run of a scene, computed anew for each question, so that nothing that the window shows can change an answer.
 *
 * <p>Its steps go on where the run in the window would have ended. Calls take as long as the steps that they need.
 *
 * @param settings the settings of the run
 * @param error the error of their points
 * @param steps the run's own number of steps
 */
record SceneRun(Settings settings, MeanSquaredError error, int steps) {
    /** How many converged steps in a row count as arrived. */
    private static final int ARRIVED = 10;

    /** The number of steps after which a run that has not arrived never does, if there is no closed form. */
    private static final int MAX_STEPS_TO_ARRIVE = 100_000;

    /** A rise by a smaller part of the excess that counts as converged is one of the last digits, not of the line. */
    private static final double ROUNDING = 1e-6;

    /** Returns the runs of a scene, the present one first; unmodifiable. */
    static List<SceneRun> of(Options.Scene scene) {
        Settings present = scene.experiment().settings();
        MeanSquaredError error = new MeanSquaredError(present.source().points());
        List<SceneRun> runs = new ArrayList<>();
        runs.add(new SceneRun(present, error, scene.steps().get(0)));
        for (KeptSettings kept : scene.experiment().kept()) {
            runs.add(new SceneRun(kept.settings(), error, scene.steps().get(runs.size())));
        }
        return List.copyOf(runs);
    }

    /** Returns the line after a number of steps; not finite if a number has overflowed. */
    Line line(int step) {
        Descent descent = new Descent(settings, error);
        while (descent.steps() < step && descent.line().isFinite()) {
            descent.advance();
        }
        return descent.line();
    }

    /** Returns the loss over all points after a number of steps; infinite if a number has overflowed. */
    double loss(int step) {
        return finite(error.loss(line(step)));
    }

    /** Returns the losses from the first guess to a step; infinite from where a number has overflowed. */
    double[] losses(int lastStep) {
        double[] losses = new double[lastStep + 1];
        Descent descent = new Descent(settings, error);
        for (int step = 0; step <= lastStep; step++) {
            losses[step] = finite(error.loss(descent.line()));
            descent.advance();
        }
        return losses;
    }

    private static double finite(double loss) {
        return Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY;
    }

    /** Returns how many of the first steps raise the loss over all points. */
    int worseSteps(int first) {
        double[] losses = losses(first);
        double digits = ROUNDING * maxExcess();
        int worse = 0;
        for (int step = 1; step <= first; step++) {
            worse += losses[step] > losses[step - 1] + digits ? 1 : 0;
        }
        return worse;
    }

    /** Returns how much of the way from the first loss to the least one is done, in per cent; at most 100. */
    double percentDown(int step) {
        double first = loss(0);
        return 100 * (first - loss(step)) / (first - error.minLoss());
    }

    /**
     * Returns the step after which the window says that the run has converged.
     *
     * @return empty if it never converges
     */
    OptionalLong converged() {
        Run run = new Run(settings, error);
        while (!settings.isForeseeable(run.steps()) && run.steps() < MAX_STEPS_TO_ARRIVE && run.advance()) {
            // Each call is a step.
        }
        return run.progress().stepsToGo(0);
    }

    /**
     * Returns the first step from which {@value #ARRIVED} in a row are close enough to count as converged: one rule for
     * all optimizers, so that they can be compared.
     *
     * @return empty if the run never arrives, or has diverged before
     */
    OptionalLong arrival() {
        double maxExcess = maxExcess();
        double divergedLoss = Run.divergedLoss(error, settings.start());
        Descent descent = new Descent(settings, error);
        int close = 0;
        while (descent.steps() < MAX_STEPS_TO_ARRIVE && error.loss(descent.line()) <= divergedLoss) {
            if (close == 0 && settings.isForeseeable(descent.steps())) {
                return foreseenArrival(descent, maxExcess);
            }
            close = error.excess(descent.line()) <= maxExcess ? close + 1 : 0;
            if (close == ARRIVED) {
                return OptionalLong.of(descent.steps() - ARRIVED + 1L);
            }
            descent.advance();
        }
        return OptionalLong.empty();
    }

    /** Returns the largest excess loss at which a line is close enough to count as converged. */
    private double maxExcess() {
        return new Run(settings, error).progress().convergedExcess();
    }

    private OptionalLong foreseenArrival(Descent descent, double maxExcess) {
        Forecast forecast = Forecast.of(error, settings.rate(descent.steps()), descent.line());
        OptionalLong further = forecast.stepsUntil(maxExcess);
        // Above the limit a run can come close for a moment. In between, the excess is no larger than at both ends.
        boolean stays = further.isPresent() && forecast.excessAfter(further.getAsLong() + ARRIVED - 1) <= maxExcess;
        return stays ? OptionalLong.of(descent.steps() + further.getAsLong()) : OptionalLong.empty();
    }

    /** Returns what the run does, from as many steps as it takes to know. */
    Diagnosis diagnosis() {
        Run run = new Run(settings, error);
        while (run.steps() < Diagnosis.HOVERS_FROM && run.advance()) {
            // Each call is a step.
        }
        return Diagnosis.of(run.progress());
    }
}
