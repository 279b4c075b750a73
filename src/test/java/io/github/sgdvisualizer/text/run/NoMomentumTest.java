package io.github.sgdvisualizer.text.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** With a momentum of 0, all that is said is what is said of plain gradient descent. */
final class NoMomentumTest {

    private static List<String> said(Settings settings, MeanSquaredError error, int steps) {
        Run run = new Run(settings, error);
        while (run.steps() < steps && run.advance()) {
            // Each call is a step.
        }
        Snapshot snapshot = Snapshots.of(run.progress(), null, false, true, Speed.SLOW_MOTION, Canvas.NONE);
        Status status = Status.of(snapshot, StatusTest.KEYS);
        return List.of(
                status.kind().name(),
                status.sentence(),
                StepCount.of(run.progress()),
                PointWords.notice(snapshot),
                RunCaption.line(snapshot));
    }

    private static Settings some(Random random) {
        PointSource source = Settings.DEFAULT.generated().withCount(2 + random.nextInt(50));
        PointSource scaled = source.standardised(random.nextInt(3) == 0 ? 1 : 0);
        double steepest = new MeanSquaredError(scaled.points()).curvature().steepest();
        List<Schedule> schedules = Schedule.all();
        Settings settings = Settings.DEFAULT
                .withSource(scaled)
                .withStart(SomePoints.line(random))
                .withSchedule(schedules.get(random.nextInt(2) * random.nextInt(schedules.size())))
                .withLearningRate(Math.pow(10, 0.5 - 4 * random.nextDouble()) / steepest)
                .withBatchSize(random.nextInt(3) > 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(20)));
        return random.nextInt(3) > 0
                ? settings
                : settings.withLearningRateFrom(1 + random.nextInt(30), settings.learningRate() * 2);
    }

    @Test
    void every_sentence_is_that_of_plain_descent() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            Settings plain = some(random);
            MeanSquaredError error = new MeanSquaredError(plain.source().points());
            for (int steps : new int[] {0, 1, 5 + random.nextInt(40), 100 + random.nextInt(300), 10_100}) {
                List<String> expected = said(plain, error, steps);

                assertThat(said(plain.withOptimizer(new Optimizer.Momentum(0)), error, steps))
                        .isEqualTo(expected);
                assertThat(said(plain.withOptimizer(new Optimizer.Nesterov(0)), error, steps))
                        .isEqualTo(expected);
            }
        });
    }
}
