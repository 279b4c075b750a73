package io.github.sgdvisualizer.lesson;

import static io.github.sgdvisualizer.lesson.Questions.choose;
import static io.github.sgdvisualizer.lesson.Questions.number;
import static io.github.sgdvisualizer.lesson.TextbookAnswers.assertClose;
import static io.github.sgdvisualizer.lesson.TextbookAnswers.scale;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Directions, lines and curves on twenty random settings each: what is right is that of a descent by the book. */
final class TruthRandomLinesTest {
    private static final int SEEDS = 20;

    @Test
    void a_direction_is_that_of_the_next_step() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.calm(runs.source());
            int at = runs.random().nextInt(60);
            assertDirection(settings, at);
        });
    }

    /** A start where plain descent changes slope and intercept by steps of a chosen ratio, solved from the gradient. */
    @Test
    void a_direction_is_not_asked_for_where_one_part_is_under_a_hundredth_of_the_other() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings plain = runs.settings().withOptimizer(new Optimizer.Sgd());
            Settings full = plain.withBatchSize(OptionalInt.empty()).withShuffle(0);
            Textbook book = new Textbook(full);
            double meanX = Arrays.stream(book.x).average().orElseThrow();
            double meanXx = Arrays.stream(book.x).map(x -> x * x).average().orElseThrow();
            Bowl bowl = Bowl.of(book.x, book.y);
            // With errors m and b from the best line the gradient is 2 (m E[x²] + b E[x], m E[x] + b); at right angles
            // by Cramer's rule the errors of a wanted gradient (g, h).
            double ratio = seed % 2 == 0 ? 0.0099 : 0.0101;
            double unit = Math.sqrt(bowl.varianceY());
            double g = seed % 4 < 2 ? unit * ratio : -unit;
            double h = seed % 4 < 2 ? unit : unit * ratio;
            double determinant = 2 * (meanXx - meanX * meanX);
            Line start = new Line(
                    bowl.slope() + (g - meanX * h) / determinant,
                    bowl.intercept() + (meanXx * h - meanX * g) / determinant);
            Settings settings = full.withStartNear(start);
            assertThat(settings.start())
                    .as("no number is beyond what a start may have")
                    .isEqualTo(start);
            String expected = (g > 0 ? "down" : "up") + (h > 0 ? "-down" : "-up");

            assertThat(Truth.of(choose(Kind.DIRECTION, "up-up"), RandomRuns.scene(settings))
                            .right())
                    .isEqualTo(seed % 2 == 0 ? List.of() : List.of(expected));
        });
    }

    private static void assertDirection(Settings settings, int at) {
        Textbook book = new Textbook(settings).advance(at);
        double slope = book.slope();
        double intercept = book.intercept();
        book.advance(1);
        double bySlope = book.slope() - slope;
        double byIntercept = book.intercept() - intercept;
        double ratio =
                Math.min(Math.abs(bySlope), Math.abs(byIntercept)) / Math.max(Math.abs(bySlope), Math.abs(byIntercept));
        assertThat(Math.abs(ratio - 0.01)).as("the last digits do not decide").isGreaterThan(1e-6);
        Options.Scene plain = RandomRuns.scene(settings);
        Options.Scene scene = new Options.Scene(
                plain.experiment()
                        .withPlaying(new Playing(at, true, Playing.DEFAULT.speed(), Playing.DEFAULT.repeat())),
                plain.steps());

        assertThat(Truth.of(choose(Kind.DIRECTION, "up-up", "up-down", "down-up", "down-down"), scene)
                        .right())
                .as("by %s and %s", bySlope, byIntercept)
                .isEqualTo(
                        ratio >= 0.01
                                ? List.of((bySlope > 0 ? "up" : "down") + (byIntercept > 0 ? "-up" : "-down"))
                                : List.of());
    }

    @Test
    void ones_own_line_wins_where_its_loss_is_lower_than_the_descents() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.calm(runs.source());
            int at = 1 + runs.random().nextInt(30);
            Textbook book = new Textbook(settings).advance(at);
            Bowl bowl = Bowl.of(book.x, book.y);
            Truth found = Truth.of(number(Kind.FIT, at), RandomRuns.scene(settings));

            assertClose(
                    found.value().orElseThrow(), TextbookAnswers.finite(book.loss()), new Textbook(settings).loss());
            assertThat(found.right()).isEmpty();
            for (int i = 0; i < 10; i++) {
                // From the best line to the descent's own and on beyond it.
                double part = Double.isFinite(book.loss()) ? runs.between(0, 2) : 0;
                Line own = new Line(
                        bowl.slope() + part * (finiteOr(book.slope(), 0) - bowl.slope()),
                        bowl.intercept() + part * (finiteOr(book.intercept(), 0) - bowl.intercept()));
                assertThat(found.isBeatenBy(own))
                        .isEqualTo(book.loss(own.slope(), own.intercept()) < TextbookAnswers.finite(book.loss()));
            }
        });
    }

    private static double finiteOr(double value, double other) {
        return Double.isFinite(value) ? value : other;
    }

    @Test
    void a_line_is_right_where_its_mean_squared_distance_is_under_a_fiftieth_of_the_variance() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.calm(runs.source());
            int at = 1 + runs.random().nextInt(100);
            Textbook book = new Textbook(settings).advance(at);
            Bowl bowl = Bowl.of(book.x, book.y);
            Truth found = Truth.of(number(Kind.LINE_AT, at), RandomRuns.scene(settings));

            assertClose(found.line().slope(), book.slope(), scale(Quantity.SLOPE_AT, settings));
            assertClose(found.line().intercept(), book.intercept(), scale(Quantity.INTERCEPT_AT, settings));
            for (double part : new double[] {0, 0.01, 0.0199, 0.0201, 0.1}) {
                // A random direction, as long as it takes for this part of the variance.
                double slope = runs.random().nextGaussian() / bowl.deviationX();
                double intercept = runs.random().nextGaussian();
                double distance = 0;
                for (double x : book.x) {
                    distance += Math.pow(slope * x + intercept, 2) / book.x.length;
                }
                double length = Math.sqrt(part * bowl.varianceY() / distance);
                Line guess = new Line(book.slope() + length * slope, book.intercept() + length * intercept);
                assertThat(found.accepts(guess))
                        .as("%s of the variance", part)
                        .isEqualTo(part < 0.02 && Double.isFinite(book.loss()));
            }
        });
    }

    @Test
    void a_curve_is_right_where_its_mean_gap_is_under_a_tenth_of_the_first_loss() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.calm(runs.source());
            int last = 1 + runs.random().nextInt(150);
            Truth found = Truth.of(number(Kind.LOSS_CURVE, 0), RandomRuns.scene(List.of(settings), List.of(last)));
            Textbook book = new Textbook(settings);
            double first = book.loss();
            double[] losses = new double[last + 1];
            for (int step = 0; step <= last; step++) {
                losses[step] = TextbookAnswers.finite(book.loss());
                book.advance(1);
            }

            assertThat(found.losses()).hasSize(last + 1);
            for (int step = 0; step <= last; step++) {
                assertClose(found.losses()[step], losses[step], first);
            }
            // Losses of a run that diverges are known to 9 digits, which may be more than a tenth of the first one.
            if (Arrays.stream(losses).max().orElseThrow() > 1e6 * first) {
                assertThat(found.accepts(new double[last + 1], Double.POSITIVE_INFINITY))
                        .isFalse();
                return;
            }
            for (double part : new double[] {0, 0.05, 0.0999, 0.1001, 0.2}) {
                double[] gaps = runs.random().doubles(last + 1, -1, 1).toArray();
                double mean = Arrays.stream(gaps).map(Math::abs).average().orElseThrow();
                double[] guess = new double[last + 1];
                Arrays.setAll(guess, step -> losses[step] + gaps[step] / mean * part * first);
                assertThat(found.accepts(guess, Double.POSITIVE_INFINITY))
                        .as("%s of the first loss", part)
                        .isEqualTo(part < 0.1);
            }
        });
    }
}
