package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.stream.Stream;

/** The part of an update that is being executed, in the order in which PyTorch's training loop executes them. */
public enum UpdatePhase {
    /** Nothing is singled out: the run plays at speed, or stands where it was not led step by step. */
    NONE,
    /** The indices of the next batch are drawn. */
    BATCH,
    /** The model's outputs are computed. */
    FORWARD,
    /** The loss is computed. */
    LOSS,
    /** The gradient of the loss is computed. */
    BACKWARD,
    /** The parameters are changed. */
    UPDATE,
    /** The gradient is set back to zero. */
    RESET,
    /** The learning rate is changed by a scheduler. */
    SCHEDULE;

    /**
     * Returns the phases from a change of the parameters on, up to the gradient of the next change.
     *
     * @param ends whether there is no next change; nothing is singled out then in the end
     */
    static List<UpdatePhase> afterStep(Settings settings, boolean ends) {
        return Stream.of(
                        Stream.of(UPDATE, RESET),
                        Stream.of(SCHEDULE).filter(phase -> settings.hasScheduler()),
                        Stream.of(BATCH).filter(phase -> !ends && !settings.takesAllPoints()),
                        ends ? Stream.of(NONE) : Stream.of(FORWARD, LOSS, BACKWARD))
                .flatMap(phases -> phases)
                .toList();
    }

    /** Returns whether this is of the step that was just taken; the others are of the step to come. */
    public boolean isOfStepTaken() {
        return compareTo(UPDATE) >= 0;
    }
}
