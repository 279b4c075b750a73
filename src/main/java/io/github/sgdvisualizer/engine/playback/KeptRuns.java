package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The kept runs, in the order in which they were kept; to be used on the engine's thread only. */
public final class KeptRuns {
    private final List<Kept> all = new ArrayList<>();
    private long lastId;

    /** A kept run; mutable, others see it as {@link KeptRun}. */
    public static final class Kept {
        private final long id;
        private final int slot;
        private Settings settings;
        private Run run;
        private String name = "";
        private boolean again;
        private boolean hidden;

        public Settings settings() {
            return settings;
        }

        private Kept(long id, int slot, Settings settings, Run run) {
            this.id = id;
            this.slot = slot;
            this.settings = settings;
            this.run = run;
        }

        private void begin(PointSource source, MeanSquaredError error) {
            settings = settings.withSource(source);
            run = new Run(settings, error);
            again = true;
        }
    }

    /**
     * Keeps a run, unless one of equal settings is kept or there are {@link Experiment#MAX_KEPT}; gives it the first free
     * slot.
     */
    public void keep(Settings settings, Run run) {
        if (all.size() < Experiment.MAX_KEPT && !has(settings)) {
            int slot = IntStream.range(0, Experiment.MAX_KEPT)
                    .filter(free -> all.stream().noneMatch(kept -> kept.slot == free))
                    .findFirst()
                    .orElseThrow();
            lastId++;
            all.add(new Kept(lastId, slot, settings, run));
        }
    }

    /** Adds a run of given settings, on other points if necessary, unless one of equal settings is kept. */
    public void add(KeptSettings settings, PointSource source, MeanSquaredError error) {
        Settings onPoints = settings.settings().withSource(source);
        if (has(onPoints)) {
            return;
        }
        lastId++;
        Kept added = new Kept(lastId, settings.slot(), onPoints, new Run(onPoints, error));
        added.name = settings.name();
        added.hidden = settings.hidden();
        all.add(added);
    }

    /** Returns the kept run of an id; empty if there is none. */
    public Optional<Kept> find(long id) {
        return all.stream().filter(kept -> kept.id == id).findFirst();
    }

    /**
     * Removes the kept run of the given settings and puts another back, as the last one.
     *
     * @param out the settings of the run to remove
     * @param in a run that was kept before; it stays out if its slot is taken or one of equal settings is kept
     * @return the removed run; empty if none has these settings
     */
    public Optional<Kept> exchange(Settings out, Kept in) {
        Optional<Kept> taken =
                all.stream().filter(kept -> kept.settings.equals(out)).findFirst();
        taken.ifPresent(all::remove);
        boolean isFree = all.stream().noneMatch(kept -> kept.slot == in.slot);
        if (isFree && !has(in.settings)) {
            all.add(in);
        }
        return taken;
    }

    /** Replaces a kept run by another one, which becomes the last, unless one of equal settings is kept. */
    public void swap(Kept out, Settings settings, Run run) {
        all.remove(out);
        keep(settings, run);
    }

    /** Returns whether a run of equal settings is kept. */
    public boolean has(Settings settings) {
        return all.stream().anyMatch(kept -> kept.settings.equals(settings));
    }

    /** Removes the run of an id, if there is one. */
    public void drop(long id) {
        all.removeIf(kept -> kept.id == id);
    }

    /** Removes all runs. */
    public void clear() {
        all.clear();
    }

    /** Names the run of an id, if there is one; an empty name stands for none. */
    public void rename(long id, String name) {
        all.stream().filter(kept -> kept.id == id).forEach(kept -> kept.name = name);
    }

    /** Hides the run of an id, if there is one, or shows it again. */
    public void hide(long id, boolean hidden) {
        all.stream().filter(kept -> kept.id == id).forEach(kept -> kept.hidden = hidden);
    }

    /**
     * Restarts all runs that are on other points: all share one chart, and losses on different points cannot be
     * compared.
     *
     * @param source the new points
     * @param error their loss function; runs that use this very object go on
     */
    public void begin(PointSource source, MeanSquaredError error) {
        all.stream().filter(kept -> kept.run.progress().error() != error).forEach(kept -> kept.begin(source, error));
    }

    /** Computes all runs up to the given step, or up to their end if that comes before. */
    public void bringTo(int step) {
        all.forEach(kept -> bring(kept.run, step));
    }

    /** Computes a run up to the given step, or up to its end if that comes before. */
    public static void bring(Run run, int step) {
        while (run.steps() < step && run.outcome() == Outcome.RUNNING) {
            run.advance();
        }
    }

    /** Returns the number of steps of the longest run; 0 if none is kept. */
    public int steps() {
        int steps = 0;
        for (Kept kept : all) {
            steps = Math.max(steps, kept.run.steps());
        }
        return steps;
    }

    /** Returns whether any run can take a further step. */
    public boolean canGoOn() {
        return all.stream().anyMatch(kept -> kept.run.outcome() == Outcome.RUNNING);
    }

    /** Returns an immutable copy of the present state of all runs. */
    public List<KeptRun> view() {
        return all.stream()
                .map(kept -> new KeptRun(kept.id, kept.slot, kept.name, kept.again, kept.hidden, kept.run.progress()))
                .toList();
    }
}
