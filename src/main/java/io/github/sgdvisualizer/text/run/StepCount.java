package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.run.Behaviour;
import io.github.sgdvisualizer.model.run.Diagnosis;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;

/** The number of steps until a run converges, in a table. */
public final class StepCount {
    /** From here on a number is written with a power of ten: its digits would take the width of the table. */
    private static final long MIN_AS_POWER = 10_000_000;

    private StepCount() {}

    /** Returns the number, or why there is none. */
    public static String of(RunProgress progress) {
        Diagnosis diagnosis = Diagnosis.of(progress);
        if (diagnosis.is(Behaviour.DIVERGES)) {
            return Messages.of("kept.diverged");
        }
        if (diagnosis.steps().isPresent()) {
            long steps = diagnosis.steps().getAsLong();
            return steps < MIN_AS_POWER ? Numbers.whole((double) steps) : Numbers.fixed((double) steps, 0);
        }
        if (diagnosis.is(Behaviour.HOVERS)) {
            return Messages.of("kept.hovers");
        }
        if (!progress.isForeseeable()) {
            // There is no closed form, so the result is unknown until the run has ended.
            return Messages.of("kept.unknown");
        }
        double rate = progress.rate(progress.steps());
        boolean atLimit = diagnosis.stability().map(Stability::limit).orElse(Double.NaN) == rate;
        return Messages.of(atLimit ? "kept.never" : "kept.endless");
    }
}
