package io.github.sgdvisualizer.gallery;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.Settings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A state of the window.
 *
 * @param kept learning rates of the kept runs
 * @param status the beginning of the sentence that says it is reached
 * @param clicks the buttons that are clicked before
 */
record State(String name, Settings settings, List<Double> kept, String status, List<String> clicks) {
    /** The step at which a run is caught learning. */
    static final int CAUGHT = 20;

    /** The step at which the race stands. */
    private static final int RACE = 12;

    private static final List<String> ALL_VIEWS = List.of(
            "loss-surface-button",
            "numbers-button",
            "view-code-button",
            "view-runs-button",
            "view-residuals-button",
            "more-button");

    static final List<State> ALL = List.of(
            new State("ready", Settings.DEFAULT, "Ready"),
            new State("learning", Settings.DEFAULT, "Learning"),
            new State("converged", Settings.DEFAULT, "Converged"),
            new State("diverged", Settings.DEFAULT.withLearningRate(1.1), "Diverged"),
            new State(
                    "more",
                    Settings.DEFAULT.withLearningRate(0.55),
                    "Converged",
                    List.of("more-button", "true-line-box")),
            new State(
                    "surface",
                    Settings.DEFAULT.withLearningRate(0.55),
                    "Converged",
                    // The last one is seen in any case, the others where there is room.
                    List.of("numbers-button", "determination-box", "loss-surface-button")),
            new State(
                    "surface-on-stage",
                    Settings.DEFAULT.withLearningRate(0.95),
                    "Converged",
                    List.of("loss-surface-button", "swap-surface-button")),
            new State(
                    "squares",
                    Settings.DEFAULT.withLearningRate(0.02),
                    "Learning",
                    List.of("residuals-box", "residual-squares-box", "best-line-box")),
            new State(
                    "residuals",
                    Settings.DEFAULT,
                    "Learning",
                    List.of("residuals-box", "best-line-box", "true-line-box", "view-residuals-button")),
            new State("race", Settings.DEFAULT, "Paused", "view-runs-button").withKept(0.05, 0.3, 0.85, 0.03),
            new State("race-diverged", Settings.DEFAULT.withLearningRate(1.1), "Diverged", "view-runs-button")
                    .withKept(0.05, 0.3, 0.85, 0.03),
            new State("everything", Settings.DEFAULT, "Converged", ALL_VIEWS),
            new State("everything-diverged", Settings.DEFAULT.withLearningRate(1.1), "Diverged", ALL_VIEWS)
                    .withKept(0.05, 0.3, 0.85, 0.03),
            new State("thin", Settings.DEFAULT.withSource(given(ReadySet.HUNDRED)), "Diverged", "loss-surface-button"),
            new State(
                    "standardised",
                    Settings.DEFAULT.withSource(new Standardised(given(ReadySet.HUNDRED), 1)),
                    "Converged",
                    "loss-surface-button"),
            new State("batch", Settings.DEFAULT.withBatchSize(OptionalInt.of(10)), "Learning"),
            new State(
                    "noise",
                    Settings.DEFAULT.withBatchSize(OptionalInt.of(1)),
                    "Learning",
                    List.of("loss-surface-button", "point-gradients-button", "step-effects-button")),
            new State(
                    "cloud",
                    Settings.DEFAULT.withBatchSize(OptionalInt.of(1)),
                    "Learning",
                    List.of("loss-surface-button", "cloud-button")),
            new State(
                    "steps",
                    Settings.DEFAULT
                            .withBatchSize(OptionalInt.of(10))
                            .withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8))
                            .withLearningRate(0.3)
                            .withSchedule(new Schedule.Cosine(40, 0)),
                    "Learning",
                    List.of("numbers-button", "more-button", "more-steps-button")),
            new State("code", Settings.DEFAULT, "Paused", List.of("numbers-button", "view-code-button")),
            new State(
                    "code-batches",
                    Settings.DEFAULT
                            .withBatchSize(OptionalInt.of(10))
                            .withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8))
                            .withSchedule(new Schedule.Cosine(100, 0)),
                    "Paused",
                    List.of("view-code-button")),
            new State(
                    "million",
                    Settings.DEFAULT.withSource(Settings.DEFAULT.generated().withCount(1_000_000)),
                    "Converged"));

    static final List<State> GERMAN = List.of(
            new State("german", Settings.DEFAULT, "Konvergiert"),
            new State("german-diverged", Settings.DEFAULT.withLearningRate(1.1), "Divergiert"));

    private static PointSource given(ReadySet set) {
        return set.source(Settings.DEFAULT.generated());
    }

    /** A ready set, at the greatest rate that never jumps past its best line. */
    static State of(ReadySet set) {
        double safe = Stability.ofMomentum(new MeanSquaredError(set.points()).curvature(), 0)
                .safeRate();
        double rate = BigDecimal.valueOf(safe)
                .round(new MathContext(1, RoundingMode.DOWN))
                .doubleValue();
        Settings settings = new Settings(given(set), Settings.DEFAULT.start(), rate);
        return new State("set-" + set.key(), settings, "Converged", "run-to-end-button");
    }

    State(String name, Settings settings, String status, List<String> clicks) {
        this(name, settings, List.of(), status, clicks);
    }

    State(String name, Settings settings, String status, String click) {
        this(name, settings, status, List.of(click));
    }

    State(String name, Settings settings, String status) {
        this(name, settings, status, List.of());
    }

    State withKept(Double... rates) {
        return new State(name, settings, List.of(rates), status, clicks);
    }

    /** Learning is caught while it plays, from here on. */
    boolean learns() {
        return status.equals("Learning");
    }

    /** Whether the run is at its end. */
    boolean ends() {
        return place() == 0 && !status.equals("Ready");
    }

    private int place() {
        return learns() ? CAUGHT - 1 : status.equals("Paused") ? RACE : 0;
    }

    Experiment experiment() {
        Playing playing = new Playing(place(), true, Speed.DEFAULT, Repeat.ONCE);
        return Experiment.of(settings)
                .withPlaying(playing)
                .withKept(IntStream.range(0, kept.size())
                        .mapToObj(slot -> new KeptSettings(settings.withLearningRate(kept.get(slot)), slot))
                        .toList());
    }
}
