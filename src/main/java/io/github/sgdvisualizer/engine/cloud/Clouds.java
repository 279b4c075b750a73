package io.github.sgdvisualizer.engine.cloud;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Computes the cloud of the present settings as long as one is wanted.
 *
 * <p>The work runs in slices on the background thread, so that other work can run in between. To be used on the
 * engine's thread only.
 */
public final class Clouds {
    private static final Duration SLICE = Duration.ofMillis(30);

    private final TaskScheduler scheduler;
    private final Consumer<Runnable> post;
    private final Runnable changed;
    private boolean wanted;
    private @Nullable CloudMaker maker;
    private @Nullable Cloud now;
    private @Nullable Cloud before;

    /** The complete cloud at the beginning of the user's last gesture; null if there was none. */
    private @Nullable Cloud marked;

    /**
     * Creates an instance that computes nothing until a cloud is {@linkplain #want wanted}.
     *
     * @param scheduler tells the time and runs the work on its background thread
     * @param post runs a task on the engine's thread; an exception of the work is thrown again in such a task
     * @param changed called on the engine's thread whenever {@link #now()} has grown
     */
    public Clouds(TaskScheduler scheduler, Consumer<Runnable> post, Runnable changed) {
        this.scheduler = scheduler;
        this.post = post;
        this.changed = changed;
    }

    public boolean isWanted() {
        return wanted;
    }

    /** Sets whether a cloud is wanted; if not, cancels the work and drops all clouds. */
    public void want(boolean newWanted) {
        wanted = newWanted;
        if (!wanted) {
            cancel();
            now = null;
            before = null;
            marked = null;
        }
    }

    /** Remembers the present cloud, if it is complete, for comparison with that of the next settings. */
    public void mark() {
        marked = now != null && now.isDone() ? now : null;
    }

    /** Cancels the work until the next {@link #follow}, as while points are being prepared. */
    public void cancel() {
        if (maker != null) {
            maker.cancel();
            maker = null;
        }
    }

    /**
     * Starts the cloud of the given settings, unless none is wanted or this one is complete or being computed.
     *
     * <p>Settings whose steps take all points get no cloud, since shuffling does not change them.
     *
     * @param error the loss function over the settings' points
     */
    public void follow(Settings settings, MeanSquaredError error) {
        if (!wanted || (maker != null && maker.settings().equals(settings)) || isDone(settings)) {
            return;
        }
        cancel();
        before = marked != null && marked.settings().source().equals(settings.source()) ? marked : null;
        now = null;
        if (!settings.takesAllPoints()) {
            CloudMaker next = new CloudMaker(settings, error);
            maker = next;
            slice(next);
        }
    }

    private boolean isDone(Settings settings) {
        return now != null && now.isDone() && now.settings().equals(settings);
    }

    private void slice(CloudMaker of) {
        scheduler.runInBackground(() -> {
            try {
                Cloud more = of.work(scheduler, SLICE);
                post.accept(() -> take(of, more));
            } catch (RuntimeException | Error e) {
                post.accept(() -> {
                    throw e;
                });
            }
        });
    }

    private void take(CloudMaker from, Cloud more) {
        if (from == maker) {
            now = more;
            if (more.isDone()) {
                maker = null;
            } else {
                slice(from);
            }
            changed.run();
        }
    }

    /** Returns the cloud of the present settings so far; null if there is none yet. */
    @Nullable
    public Cloud now() {
        return now;
    }

    /**
     * Returns the complete cloud of the settings before the last gesture, on the same points; null if there is none.
     */
    @Nullable
    public Cloud before() {
        return before;
    }
}
