package io.github.sgdvisualizer.engine.cloud;

import io.github.sgdvisualizer.concurrent.TaskScheduler;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.run.Settings;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * As long as one is wanted, the cloud of the present settings; made beside the clock, between whose other long work it
 * takes turns. To be used on the clock's thread.
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

    /** The cloud that stood when a person began to change something. */
    private @Nullable Cloud marked;

    /**
     * Nothing is wanted yet.
     *
     * @param post runs a task on the clock's thread
     * @param changed is told there when there is more of a cloud
     */
    public Clouds(TaskScheduler scheduler, Consumer<Runnable> post, Runnable changed) {
        this.scheduler = scheduler;
        this.post = post;
        this.changed = changed;
    }

    public boolean isWanted() {
        return wanted;
    }

    /** Wants a cloud; or wants none any more, and lets go of what there is. */
    public void want(boolean newWanted) {
        wanted = newWanted;
        if (!wanted) {
            cancel();
            now = null;
            before = null;
            marked = null;
        }
    }

    /** Remembers the cloud as it is, to be set beside that of the settings to come. */
    public void mark() {
        marked = now != null && now.isDone() ? now : null;
    }

    /** Waits until it is known which points the cloud is to be of. */
    public void cancel() {
        if (maker != null) {
            maker.cancel();
            maker = null;
        }
    }

    /** Begins a cloud of these settings over their points' error, unless it is there or on its way. */
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

    @Nullable
    public Cloud now() {
        return now;
    }

    /** Returns the cloud of the settings before, on the same points. */
    @Nullable
    public Cloud before() {
        return before;
    }
}
