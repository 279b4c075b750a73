package io.github.sgdvisualizer.model.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.TorchRandom;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which points each step takes. */
final class BatchesTest {

    private static List<Integer> pointsOf(Batches batches, int step) {
        batches.moveTo(step);
        Batch batch = batches.batch();
        return IntStream.range(0, batch.size()).mapToObj(batch::point).toList();
    }

    private static Batches batches(int points, int size) {
        return new Batches(points, size, new TorchRandom(7));
    }

    /** Known from PyTorch 1.13: {@code torch.manual_seed(7); torch.randperm(10)}, twice. */
    @Test
    void the_order_is_that_of_randperm() {
        Batches batches = batches(10, 10);

        assertThat(pointsOf(batches, 0)).containsExactly(5, 0, 3, 4, 1, 7, 9, 6, 8, 2);
        assertThat(pointsOf(batches, 1)).containsExactly(1, 8, 9, 5, 7, 4, 0, 3, 6, 2);
    }

    @ParameterizedTest
    @CsvSource({"100, 10", "100, 32", "7, 1", "5, 5", "3, 100", "1000, 999", "2, 1"})
    void each_epoch_takes_each_point_once(int points, int size) {
        Batches batches = batches(points, size);
        int perEpoch = Settings.DEFAULT
                .withSource(Settings.DEFAULT.generated().withCount(points))
                .withBatchSize(OptionalInt.of(size))
                .stepsPerEpoch();
        for (int epoch = 0; epoch < 3; epoch++) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < perEpoch; i++) {
                List<Integer> batch = pointsOf(batches, epoch * perEpoch + i);
                assertThat(batch).hasSize(i < perEpoch - 1 ? Math.min(size, points) : points - all.size());
                all.addAll(batch);
            }
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, points).boxed().toList());
        }
    }

    /** Past 256 epochs fewer of them are remembered: they must still be the same. */
    @Test
    void any_step_has_the_same_batch_whenever_it_is_asked_for() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            int points = 2 + random.nextInt(12);
            int size = 1 + random.nextInt(points);
            int steps = 3_000;
            Batches once = batches(points, size);
            List<List<Integer>> inOrder = IntStream.range(0, steps)
                    .mapToObj(step -> pointsOf(once, step))
                    .toList();

            Batches anyhow = batches(points, size);
            for (int i = 0; i < 300; i++) {
                int step = random.nextInt(steps);
                assertThat(pointsOf(anyhow, step)).as("step %d", step).isEqualTo(inOrder.get(step));
                assertThat(pointsOf(once, step)).as("step %d again", step).isEqualTo(inOrder.get(step));
            }
        });
    }

    @Test
    void the_mean_of_the_batches_gradients_over_an_epoch_is_the_whole_gradient() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(20);
            int perEpoch = 1 + random.nextInt(20);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random, size * perEpoch));
            Line line = SomePoints.line(random);
            Batches batches = batches(size * perEpoch, size);

            for (int epoch = 0; epoch < 3; epoch++) {
                double slope = 0;
                double intercept = 0;
                double max = 0;
                for (int i = 0; i < perEpoch; i++) {
                    batches.moveTo(epoch * perEpoch + i);
                    Gradient gradient = batches.gradient(error, line);
                    slope += gradient.slope() / perEpoch;
                    intercept += gradient.intercept() / perEpoch;
                    max = Math.max(max, gradient.length());
                }
                assertThat(slope).isCloseTo(error.gradient(line).slope(), within(1e-11 * max));
                assertThat(intercept).isCloseTo(error.gradient(line).intercept(), within(1e-11 * max));
            }
        });
    }

    @Test
    void batches_of_all_points_are_all_points_to_rounding() {
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            MeanSquaredError error = new MeanSquaredError(SomePoints.of(random, 2 + random.nextInt(200)));
            Optimizer optimizer =
                    Optimizer.all().get(random.nextInt(Optimizer.all().size()));
            double rate = 0.3 * Stability.ofMomentum(error.curvature(), 0).limit();
            Settings all = Settings.DEFAULT.withOptimizer(optimizer).withLearningRate(rate);
            Descent whole = new Descent(all, error);
            Descent batched =
                    new Descent(all.withBatchSize(OptionalInt.of(error.points().size())), error);

            double scale = Math.abs(all.start().slope())
                    + Math.abs(error.best().slope())
                    + Math.abs(error.best().intercept());
            for (int i = 0; i < 50; i++) {
                whole.advance();
                batched.advance();
                assertThat(batched.line().slope()).isCloseTo(whole.line().slope(), within(1e-8 * scale));
                assertThat(batched.line().intercept()).isCloseTo(whole.line().intercept(), within(1e-8 * scale));
            }
        });
    }
}
