package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The scene that runs play on, and the next one on its way: made beside the clock, one at a time. To be used on the clock's
 * thread.
 */
final class PreparedPointsLoader {
    private final TaskScheduler scheduler;
    private final Consumer<Runnable> post;
    private @Nullable PreparedPoints present;
    private boolean making;

    /**
     * No scene yet.
     *
     * @param post runs a task on the clock's thread
     */
    PreparedPointsLoader(TaskScheduler scheduler, Consumer<Runnable> post) {
        this.scheduler = scheduler;
        this.post = post;
    }

    /** Returns the scene; nothing before the first is made. */
    @Nullable
    PreparedPoints present() {
        return present;
    }

    /** Returns the scene, if it is the one for the settings; on whatever canvas. */
    @Nullable
    PreparedPoints of(Settings wanted) {
        return present != null && present.suits(wanted, present.raster().canvas()) ? present : null;
    }

    /** Returns whether the scene is the one for the settings and canvas, in its own box unless another is held. */
    boolean isReady(Settings wanted, Canvas canvas, boolean held) {
        return present != null && present.suits(wanted, canvas) && (held || present.isInItsBox());
    }

    /** Makes the scene for the settings and canvas, unless it is there or another is still being made. */
    void make(Settings wanted, Canvas canvas, boolean held, Consumer<PreparedPoints> made) {
        if (making || isReady(wanted, canvas, held)) {
            return;
        }
        making = true;
        PreparedPoints former = present;
        scheduler.runInBackground(() -> {
            try {
                PreparedPoints next = PreparedPoints.make(former, wanted, canvas, held);
                post.accept(() -> {
                    making = false;
                    made.accept(next);
                });
            } catch (RuntimeException | Error e) {
                post.accept(() -> {
                    making = false;
                    throw e;
                });
            }
        });
    }

    /** Takes another scene; returns whether it has the points of the one before, from the same first guess. */
    boolean take(PreparedPoints next) {
        boolean same = of(next.settings()) != null;
        present = next;
        return same;
    }
}
