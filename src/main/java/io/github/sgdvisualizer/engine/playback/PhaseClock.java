package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Tells by the time which phase of an update is being executed. The last phase lasts until it is told otherwise, and
 * needs no more time of the processor.
 *
 * <p>To be used on the engine's thread only.
 */
final class PhaseClock {
    private final TaskScheduler scheduler;
    private List<UpdatePhase> phases = List.of(UpdatePhase.NONE);
    private Duration each = Duration.ZERO;
    private long begun;

    PhaseClock(TaskScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Executes some phases from now on, at least one, each as long as the others. */
    void begin(List<UpdatePhase> newPhases, Duration newEach) {
        phases = newPhases;
        each = newEach;
        begun = scheduler.nanos();
    }

    /** Stands at a phase. */
    void standAt(UpdatePhase phase) {
        begin(List.of(phase), Duration.ZERO);
    }

    UpdatePhase phase() {
        return phases.get(index());
    }

    /** Returns when the next phase begins; empty if the present one is the last. */
    OptionalLong due() {
        int next = index() + 1;
        return next < phases.size() ? OptionalLong.of(begun + next * each.toNanos()) : OptionalLong.empty();
    }

    private int index() {
        int last = phases.size() - 1;
        return last == 0 ? 0 : (int) Math.min(last, (scheduler.nanos() - begun) / each.toNanos());
    }
}
