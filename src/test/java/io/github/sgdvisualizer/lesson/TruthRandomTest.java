package io.github.sgdvisualizer.lesson;

import static io.github.sgdvisualizer.lesson.Questions.choose;
import static io.github.sgdvisualizer.lesson.Questions.nearest;
import static io.github.sgdvisualizer.lesson.Questions.number;
import static io.github.sgdvisualizer.lesson.TextbookAnswers.assertClose;
import static io.github.sgdvisualizer.lesson.TextbookAnswers.scale;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of question on twenty random settings: the right answer is that of a descent by the book. */
final class TruthRandomTest {
    private static final int SEEDS = 20;
    private static final double NEVER = TextbookAnswers.NEVER;

    private static void assertNearest(Quantity quantity) {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.calm(runs.source());
            int at = 1 + runs.random().nextInt(150);
            double truth = TextbookAnswers.quantity(quantity, at, settings);
            double[] options = options(truth, runs.random());
            int best = IntStream.range(0, options.length)
                    .boxed()
                    .min((one, other) ->
                            Double.compare(Math.abs(options[one] - truth), Math.abs(options[other] - truth)))
                    .orElseThrow();
            Truth found = Truth.of(nearest(quantity, at, options), RandomRuns.scene(settings));

            assertClose(found.value().orElseThrow(), truth, scale(quantity, settings));
            assertThat(found.right())
                    .as("%s of %s among %s", truth, settings, Arrays.toString(options))
                    .isEqualTo(Double.isInfinite(truth) ? List.of() : List.of(Integer.toString(best + 1)));
            double finite = Double.isInfinite(truth) ? 0 : truth;
            double[] tied = {finite - 2 * gap(finite), finite + 4 * gap(finite), finite + 2 * gap(finite)};
            assertThat(Truth.of(nearest(quantity, at, tied), RandomRuns.scene(settings))
                            .right())
                    .as("a tie about %s", finite)
                    .isEqualTo(Double.isInfinite(truth) ? List.of() : List.of("1", "3"));
        });
    }

    private static double gap(double about) {
        return Math.max(1, Math.abs(about)) / 10;
    }

    /** Returns four numbers about one, in a random order. */
    private static double[] options(double about, Random random) {
        double finite = Double.isInfinite(about) ? 1 : about;
        List<Double> options = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            options.add(finite + random.nextGaussian() * Math.max(1e-3, Math.abs(finite)));
        }
        Collections.shuffle(options, random);
        return options.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void the_nearest_loss_is_that_of_the_descent() {
        assertNearest(Quantity.LOSS_AT);
    }

    @Test
    void the_nearest_part_of_the_way_down_is_that_of_the_descent() {
        assertNearest(Quantity.PERCENT_DOWN_AT);
    }

    @Test
    void the_nearest_slope_is_that_of_the_descent() {
        assertNearest(Quantity.SLOPE_AT);
    }

    @Test
    void the_nearest_intercept_is_that_of_the_descent() {
        assertNearest(Quantity.INTERCEPT_AT);
    }

    @Test
    void the_nearest_number_of_steps_that_raise_the_loss_is_that_of_the_descent() {
        assertNearest(Quantity.WORSE_STEPS_IN);
    }

    /** From far away a first loss of 10¹² must not swallow what a step does near the best line. */
    @Test
    void steps_that_raise_the_loss_count_from_however_far_the_run_came() {
        Seeds.forEach(SEEDS, seed -> {
            Settings settings = new RandomRuns(seed)
                    .settings(Settings.DEFAULT.source())
                    .withStart(new Line(0.5, 1e6))
                    .withOptimizer(new Optimizer.Sgd())
                    .withLearningRate(0.1)
                    .withBatchSize(OptionalInt.of(1 + (int) (seed % 10)));

            assertThat(Truth.of(nearest(Quantity.WORSE_STEPS_IN, 400, 0, 1), RandomRuns.scene(settings))
                            .value())
                    .hasValue(TextbookAnswers.worseSteps(new Textbook(settings), 400));
        });
    }

    @Test
    void the_nearest_number_of_steps_is_nearest_by_its_ratio() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            RandomRuns.Steady steady = runs.steady(runs.source());
            Settings settings = steady.settings();
            double truth = steady.arrival().converged();
            double[] options = {10, 100, 1_000, NEVER};
            String best = "4";
            double least = NEVER;
            for (int i = 0; i < 3 && truth < NEVER; i++) {
                double ratio = Math.max(options[i] / truth, truth / options[i]);
                best = ratio < least ? Integer.toString(i + 1) : best;
                least = Math.min(least, ratio);
            }
            Truth found = Truth.of(nearest(Quantity.STEPS, 0, options), RandomRuns.scene(settings));

            assertThat(found.value()).hasValue(truth);
            assertThat(found.right()).as("%s steps", truth).containsExactly(best);
            assertThat(Truth.of(nearest(Quantity.STEPS, 0, NEVER, 20, 2_000), RandomRuns.scene(settings))
                            .right())
                    .containsExactly(truth == NEVER ? "1" : truth < 200 ? "2" : "3");
            for (int factor = 2; factor < 10 && truth < NEVER; factor++) {
                double[] tied = {truth / factor, truth * factor, NEVER};
                assertThat(Truth.of(nearest(Quantity.STEPS, 0, tied), RandomRuns.scene(settings))
                                .right())
                        .as("%d times less or more than %s", factor, truth)
                        .containsExactly("1", "2");
            }
        });
    }

    @Test
    void a_number_of_steps_is_right_within_a_factor_of_two() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed + 100);
            RandomRuns.Steady steady = runs.steady(runs.source());
            Settings settings = steady.settings();
            double truth = steady.arrival().converged();
            Truth found = Truth.of(number(Kind.STEPS, 0), RandomRuns.scene(settings));

            assertThat(found.value()).hasValue(truth);
            assertThat(found.accepts(truth)).isTrue();
            assertThat(found.accepts(2 * truth)).isTrue();
            assertThat(found.accepts(truth / 2)).isTrue();
            assertThat(found.accepts(1e9)).isFalse();
            assertThat(found.accepts(NEVER)).isEqualTo(truth == NEVER);
            if (truth < NEVER) {
                assertThat(found.accepts(2 * truth + 1)).isFalse();
                assertThat(found.accepts(truth / 2 - 0.5)).isFalse();
            }
        });
    }

    @Test
    void a_loss_is_right_within_a_tenth_or_a_twentieth_and_at_their_borders() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed + 200);
            Settings settings = runs.calm(runs.source());
            int at = 1 + runs.random().nextInt(150);
            double truth = TextbookAnswers.quantity(Quantity.LOSS_AT, at, settings);
            Truth found = Truth.of(number(Kind.LOSS_AT, at), RandomRuns.scene(settings));

            assertClose(found.value().orElseThrow(), truth, scale(Quantity.LOSS_AT, settings));
            if (Double.isInfinite(truth)) {
                assertThat(found.accepts(1)).as("no number is near infinity").isFalse();
                return;
            }
            double allowed = Math.max(truth / 10, 0.05);
            // The loss itself is known to 9 digits only.
            double digits = 1e-8 * Math.max(allowed, new Textbook(settings).loss());
            assertThat(found.accepts(truth + allowed - digits)).isTrue();
            assertThat(found.accepts(truth - allowed + digits)).isTrue();
            assertThat(found.accepts(truth + allowed + digits)).isFalse();
            assertThat(found.accepts(truth - allowed - digits)).isFalse();
        });
    }

    /** Returns two to five runs on the same points, the last of them now and then the same as one before. */
    private static <T> List<T> several(RandomRuns runs, Supplier<T> next) {
        List<T> several = new ArrayList<>();
        int count = 2 + runs.random().nextInt(4);
        for (int i = 0; i < count; i++) {
            several.add(next.get());
        }
        if (runs.random().nextInt(3) == 0) {
            several.set(count - 1, several.get(runs.random().nextInt(count - 1)));
        }
        return several;
    }

    /** Two runs that have both settled differ by last digits only, which nobody sees: nine digits alike are a tie. */
    private static List<String> leastOf(List<Double> numbers) {
        double least = Collections.min(numbers);
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) == least || numbers.get(i) / least < 1 + 1e-9)
                .mapToObj(i -> Integer.toString(i + 1))
                .toList();
    }

    private static String[] keys(int runs, String... more) {
        return Stream.concat(IntStream.rangeClosed(1, runs).mapToObj(Integer::toString), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void of_several_runs_the_lower_loss_is_that_of_the_descent() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            PointSource source = runs.source();
            List<Settings> several = several(runs, () -> runs.calm(source));
            List<Integer> steps = new ArrayList<>();
            List<Double> losses = new ArrayList<>();
            for (Settings each : several) {
                int same = several.indexOf(each);
                steps.add(
                        same < steps.size()
                                ? steps.get(same)
                                : 1 + runs.random().nextInt(200));
                losses.add(TextbookAnswers.finite(
                        new Textbook(each).advance(steps.get(steps.size() - 1)).loss()));
            }
            assertFirst(Kind.LOWER_LOSS, RandomRuns.scene(several, steps), losses, "equal");
        });
    }

    @Test
    void of_several_runs_the_first_is_that_of_the_descent() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            PointSource source = runs.source();
            List<RandomRuns.Steady> several = several(runs, () -> runs.steady(source));
            List<Settings> settings =
                    several.stream().map(RandomRuns.Steady::settings).toList();
            List<Double> arrivals =
                    several.stream().map(each -> each.arrival().firstOfTen()).toList();
            assertFirst(
                    Kind.RACE, RandomRuns.scene(settings, Collections.nCopies(several.size(), 100)), arrivals, "none");
        });
    }

    private static void assertFirst(Kind kind, Options.Scene scene, List<Double> numbers, String ifNone) {
        int count = numbers.size();
        List<String> least = leastOf(numbers);
        boolean none = Collections.min(numbers) == NEVER;
        String ifAll = none ? ifNone : "equal";
        assertThat(Truth.of(choose(kind, keys(count, "none", "equal")), scene).right())
                .as("%s of %s", kind, numbers)
                .isEqualTo(least.size() == count ? List.of(ifAll) : least);
        assertThat(Truth.of(choose(kind, keys(count)), scene).right())
                .as("%s of %s", kind, numbers)
                .isEqualTo(none ? List.of() : least);
    }

    @Test
    void the_same_run_twice_is_a_tie_however_it_ends() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            RandomRuns.Steady steady = runs.steady(runs.source());
            Settings settings = steady.settings();
            Options.Scene scene = RandomRuns.scene(List.of(settings, settings), List.of(60, 60));
            List<Double> arrivals = Collections.nCopies(2, steady.arrival().firstOfTen());
            List<Double> losses = Collections.nCopies(
                    2, TextbookAnswers.finite(new Textbook(settings).advance(60).loss()));
            assertFirst(Kind.RACE, scene, arrivals, "none");
            assertFirst(Kind.LOWER_LOSS, scene, losses, "equal");
        });
    }

    @Test
    void an_outcome_is_what_the_descent_does_by_its_definition() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            Settings settings = runs.settings();
            while (settings.source().isStandardised()) {
                // In a round bowl no direction is the steepest.
                settings = runs.settings();
            }
            List<String> expected = TextbookAnswers.outcome(new Textbook(settings));
            assertThat(TextbookAnswers.outcome(Textbook.rounded(settings)))
                    .as("the last digits do not decide")
                    .isEqualTo(expected);

            assertThat(Truth.of(choose(Kind.OUTCOME, "straight"), RandomRuns.scene(settings))
                            .right())
                    .as("%s", settings)
                    .isEqualTo(expected);
        });
    }

    @Test
    void an_authors_own_answer_is_right_whatever_the_run() {
        Seeds.forEach(SEEDS, seed -> {
            RandomRuns runs = new RandomRuns(seed);
            int marked = runs.random().nextInt(4);
            List<Answer> answers = IntStream.range(0, 4)
                    .mapToObj(i -> new Answer(Integer.toString(i + 1), "words", Double.NaN, i == marked))
                    .toList();

            assertThat(Truth.of(
                                    new Question(Kind.CHOICE, Optional.empty(), 0, answers),
                                    RandomRuns.scene(runs.settings()))
                            .right())
                    .containsExactly(Integer.toString(marked + 1));
        });
    }
}
