package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds the present {@link PreparedPoints} and makes the next ones on the background thread, one at a time.
 *
 * <p>To be used on the engine's thread only.
 */
final class PreparedPointsLoader {
    private final TaskScheduler scheduler;
    private final Consumer<Runnable> post;
    private @Nullable PreparedPoints present;
    private boolean making;

    /**
     * Creates a loader that has no points yet.
     *
     * @param scheduler runs the work on its background thread
     * @param post runs a task on the engine's thread
     */
    PreparedPointsLoader(TaskScheduler scheduler, Consumer<Runnable> post) {
        this.scheduler = scheduler;
        this.post = post;
    }

    /** Returns the present points; null before the first call of {@link #take}. */
    @Nullable
    PreparedPoints present() {
        return present;
    }

    /** Returns the present points if they suit the settings, for any canvas; null otherwise. */
    @Nullable
    PreparedPoints of(Settings wanted) {
        return present != null && present.suits(wanted, present.raster().canvas()) ? present : null;
    }

    /** Returns whether the present points suit the settings and canvas, in their own bounds unless bounds are held. */
    boolean isReady(Settings wanted, Canvas canvas, boolean held) {
        return present != null && present.suits(wanted, canvas) && (held || present.isInItsBox());
    }

    /**
     * Starts to prepare points, unless those asked for are present or others are still being prepared.
     *
     * <p>An exception of the work is thrown again in a task given to {@code post}.
     *
     * @param held whether the present bounds stay
     * @param made receives the points on the engine's thread
     */
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

    /** Replaces the present points; returns whether both have the same source and the same first guess. */
    boolean take(PreparedPoints next) {
        boolean same = of(next.settings()) != null;
        present = next;
        return same;
    }
}
