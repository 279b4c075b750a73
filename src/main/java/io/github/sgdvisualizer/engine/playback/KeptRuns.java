package io.github.sgdvisualizer.engine.playback;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The runs that were kept, in the order they were. */
public final class KeptRuns {
    private final List<Kept> all = new ArrayList<>();
    private long lastId;

    /** A run that was kept. */
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

    /** Keeps a run, unless one like it is kept or there are as many as can be. */
    public void keep(Settings settings, Run run) {
        if (all.size() < KeptRun.MAX_COUNT && !has(settings)) {
            int slot = IntStream.range(0, KeptRun.MAX_COUNT)
                    .filter(free -> all.stream().noneMatch(kept -> kept.slot == free))
                    .findFirst()
                    .orElseThrow();
            lastId++;
            all.add(new Kept(lastId, slot, settings, run));
        }
    }

    /** Returns the run that is kept under an id. */
    public Optional<Kept> find(long id) {
        return all.stream().filter(kept -> kept.id == id).findFirst();
    }

    /** Puts back a run that was kept before, and takes out the one of the given settings; returns that, if it was there. */
    public Optional<Kept> exchange(Settings out, Kept in) {
        Optional<Kept> taken =
                all.stream().filter(kept -> kept.settings.equals(out)).findFirst();
        taken.ifPresent(all::remove);
        if (all.size() < KeptRun.MAX_COUNT && !all.contains(in)) {
            all.add(in);
        }
        return taken;
    }

    public boolean has(Settings settings) {
        return all.stream().anyMatch(kept -> kept.settings.equals(settings));
    }

    public void drop(long id) {
        all.removeIf(kept -> kept.id == id);
    }

    public void clear() {
        all.clear();
    }

    public void rename(long id, String name) {
        all.stream().filter(kept -> kept.id == id).forEach(kept -> kept.name = name);
    }

    public void hide(long id, boolean hidden) {
        all.stream().filter(kept -> kept.id == id).forEach(kept -> kept.hidden = hidden);
    }

    /** Begins all runs again that are on other points: they stand on one chart, and losses of different points do not compare. */
    public void begin(PointSource source, MeanSquaredError error) {
        all.stream().filter(kept -> kept.run.progress().error() != error).forEach(kept -> kept.begin(source, error));
    }

    /** Makes the steps up to the given one, as far as each run goes. */
    void bringTo(int step) {
        all.forEach(kept -> bring(kept.run, step));
    }

    /** Makes the steps of one run up to the given one, as far as it goes. */
    public static void bring(Run run, int step) {
        while (run.steps() < step && run.outcome() == Outcome.RUNNING) {
            run.advance();
        }
    }

    /** Returns how many steps the longest run has. */
    int steps() {
        return all.stream().mapToInt(kept -> kept.run.steps()).max().orElse(0);
    }

    /** Returns whether any can go on. */
    boolean canGoOn() {
        return all.stream().anyMatch(kept -> kept.run.outcome() == Outcome.RUNNING);
    }

    /** Returns what there is, for others to see. */
    public List<KeptRun> view() {
        return all.stream()
                .map(kept -> new KeptRun(kept.id, kept.slot, kept.name, kept.again, kept.hidden, kept.run.progress()))
                .toList();
    }
}
