package io.github.sgdvisualizer.lesson;

import static io.github.sgdvisualizer.lesson.Questions.choose;
import static io.github.sgdvisualizer.lesson.Questions.nearest;
import static io.github.sgdvisualizer.lesson.Questions.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.MoreReferenceCase;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of question on the runs that PyTorch computed: what is right follows from PyTorch's rows. */
final class TruthReferenceTest {

    /** A run and PyTorch's rows of it, from step 0 on. */
    private record Known(String id, Settings settings, List<RunState> rows) {
        int last() {
            return rows.size() - 1;
        }

        double loss(int step) {
            return rows.get(step).loss();
        }

        Line line(int step) {
            return rows.get(step).line();
        }

        Bowl bowl() {
            Textbook book = new Textbook(settings);
            return Bowl.of(book.x, book.y);
        }

        Options.Scene scene() {
            return RandomRuns.scene(List.of(settings), List.of(last()));
        }

        /** Returns the first of the first ten rows in a row that are close; empty if they are not within the rows. */
        OptionalInt firstOfTen() {
            return IntStream.range(0, rows.size() - 9)
                    .filter(step -> IntStream.range(step, step + 10).allMatch(this::isClose))
                    .findFirst();
        }

        boolean isClose(int step) {
            Bowl bowl = bowl();
            return loss(step) - bowl.minLoss() <= 1e-6 * bowl.varianceY();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static Stream<Known> known() {
        return Stream.concat(
                ReferenceCase.all().map(each -> new Known(each.id(), each.settings(), each.expectedMoments())),
                MoreReferenceCase.all()
                        .map(each -> new Known(
                                each.id(),
                                each.settings(),
                                each.steps().stream()
                                        .map(row -> new RunState(
                                                Integer.parseInt(row.getField("step")),
                                                new Line(
                                                        Double.parseDouble(row.getField("slope")),
                                                        Double.parseDouble(row.getField("intercept"))),
                                                Double.parseDouble(row.getField("loss"))))
                                        .toList())));
    }

    @ParameterizedTest
    @MethodSource("known")
    void the_nearest_number_is_that_of_pytorchs_row(Known known) {
        Bowl bowl = known.bowl();
        double first = known.loss(0);
        for (int step : new int[] {1, 2, 7, 23, 40, known.last()}) {
            assertNearest(known, Quantity.LOSS_AT, step, known.loss(step), first);
            assertNearest(known, Quantity.SLOPE_AT, step, known.line(step).slope(), 3);
            assertNearest(known, Quantity.INTERCEPT_AT, step, known.line(step).intercept(), 3);
            double part = 100 * (first - known.loss(step)) / (first - bowl.minLoss());
            assertNearest(known, Quantity.PERCENT_DOWN_AT, step, part, 100);
            int worse = 0;
            for (int i = 1; i <= step; i++) {
                // Near the least loss the last digits of PyTorch's rows go up and down.
                worse += known.loss(i) > known.loss(i - 1) + 1e-12 * bowl.varianceY() ? 1 : 0;
            }
            assertNearest(known, Quantity.WORSE_STEPS_IN, step, worse, 0);
        }
    }

    private static void assertNearest(Known known, Quantity quantity, int step, double value, double scale) {
        double gap = Math.max(1, Math.abs(value)) / 10;
        Truth truth = Truth.of(
                nearest(quantity, step, value + 1.2 * gap, value - gap, value + 3 * gap, value - 2 * gap),
                known.scene());

        TextbookAnswers.assertClose(truth.value().orElseThrow(), value, scale);
        assertThat(truth.right()).as("%s at %d", quantity, step).containsExactly("2");
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_loss_and_ones_own_line_are_compared_with_pytorchs_loss(Known known) {
        for (int step : new int[] {1, 9, known.last()}) {
            double loss = known.loss(step);
            double border = Math.max(loss / 10, 0.05);
            Truth at = Truth.of(number(Kind.LOSS_AT, step), known.scene());
            assertThat(at.accepts(loss + 0.999 * border)).isTrue();
            assertThat(at.accepts(loss - 0.999 * border)).isTrue();
            assertThat(at.accepts(loss + 1.001 * border)).isFalse();
            assertThat(at.accepts(loss - 1.001 * border)).isFalse();

            Bowl bowl = known.bowl();
            Truth fit = Truth.of(number(Kind.FIT, step), known.scene());
            // As high above the best line everywhere as it takes for a loss a little below or above PyTorch's.
            double height = Math.sqrt(Math.max(0, loss - bowl.minLoss()));
            assertThat(fit.isBeatenBy(new Line(bowl.slope(), bowl.intercept() + 0.999 * height - 1e-9)))
                    .isEqualTo(loss - bowl.minLoss() > 1e-15);
            assertThat(fit.isBeatenBy(new Line(bowl.slope(), bowl.intercept() + 1.001 * height + 1e-6)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_line_and_a_curve_are_compared_with_pytorchs(Known known) {
        double deviationY = Math.sqrt(known.bowl().varianceY());
        int step = known.last() / 2;
        Truth line = Truth.of(number(Kind.LINE_AT, step), known.scene());
        double off = Math.sqrt(0.02) * deviationY;
        Line row = known.line(step);
        assertThat(line.accepts(new Line(row.slope(), row.intercept() + 0.99 * off)))
                .isTrue();
        assertThat(line.accepts(new Line(row.slope(), row.intercept() - 1.01 * off)))
                .isFalse();

        Truth curve = Truth.of(number(Kind.LOSS_CURVE, 0), known.scene());
        double[] losses = known.rows.stream().mapToDouble(RunState::loss).toArray();
        assertThat(curve.losses()).hasSize(losses.length);
        for (int i = 0; i < losses.length; i++) {
            TextbookAnswers.assertClose(curve.losses()[i], losses[i], losses[0]);
        }
        double allowed = losses[0] / 10;
        assertThat(curve.accepts(
                        Arrays.stream(losses).map(loss -> loss + 0.99 * allowed).toArray(), Double.POSITIVE_INFINITY))
                .isTrue();
        assertThat(curve.accepts(
                        Arrays.stream(losses).map(loss -> loss - 1.01 * allowed).toArray(), Double.POSITIVE_INFINITY))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("known")
    void each_direction_is_that_from_one_row_to_the_next(Known known) {
        int asked = 0;
        for (int step = 0; step < 40; step++) {
            double slope = known.line(step + 1).slope() - known.line(step).slope();
            double intercept =
                    known.line(step + 1).intercept() - known.line(step).intercept();
            double small = Math.min(Math.abs(slope), Math.abs(intercept));
            double large = Math.max(Math.abs(slope), Math.abs(intercept));
            if (large < 1e-10) {
                // PyTorch's rows have no more digits of such a step.
                continue;
            }
            Options.Scene scene = new Options.Scene(
                    known.scene()
                            .experiment()
                            .withPlaying(new Playing(step, true, Playing.DEFAULT.speed(), Playing.DEFAULT.repeat())),
                    List.of(known.last()));
            assertThat(Truth.of(choose(Kind.DIRECTION, "up-up"), scene).right())
                    .as("after step %d", step)
                    .isEqualTo(
                            small >= 0.01 * large
                                    ? List.of((slope > 0 ? "up" : "down") + (intercept > 0 ? "-up" : "-down"))
                                    : List.of());
            asked++;
        }
        assertThat(asked).isPositive();
    }

    @ParameterizedTest
    @MethodSource("known")
    void the_number_of_steps_is_that_of_pytorchs_rows_or_beyond_them(Known known) {
        Settings settings = known.settings;
        int n = settings.source().count();
        int perEpoch = (n + Math.min(n, settings.batchSize().orElse(n)) - 1)
                / Math.min(n, settings.batchSize().orElse(n));
        int needed = Math.max(perEpoch, settings.optimizer().name().equals("sgd") ? 1 : 10);
        OptionalInt end = IntStream.range(needed - 1, known.rows.size())
                .filter(step -> IntStream.rangeClosed(step - needed + 1, step).allMatch(known::isClose))
                .findFirst();
        Truth truth = Truth.of(number(Kind.STEPS, 0), known.scene());

        if (end.isPresent()) {
            assertThat(truth.value()).hasValue(end.getAsInt());
            assertThat(truth.accepts(2 * end.getAsInt())).isTrue();
            assertThat(truth.accepts(2 * end.getAsInt() + 1)).isFalse();
        } else {
            assertThat(truth.value().orElseThrow()).isGreaterThan(known.last());
        }
    }

    /** Random races and comparisons among PyTorch's runs on the same points. */
    @Test
    void of_several_runs_the_best_is_that_of_pytorchs_rows() {
        Map<Object, List<Known>> byPoints =
                known().collect(Collectors.groupingBy(each -> each.settings().source()));
        List<Known> together = byPoints.values().stream()
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        assertThat(together).hasSizeGreaterThan(10);
        Seeds.forEach(60, seed -> {
            Random random = new Random(seed);
            List<Known> runs = new ArrayList<>(together);
            Collections.shuffle(runs, random);
            runs = runs.subList(0, 2 + random.nextInt(4));
            List<Integer> steps =
                    runs.stream().map(each -> 1 + random.nextInt(each.last())).toList();
            List<Settings> settings = runs.stream().map(Known::settings).toList();
            Options.Scene scene = RandomRuns.scene(settings, steps);
            int lowest = 0;
            for (int i = 1; i < runs.size(); i++) {
                lowest = runs.get(i).loss(steps.get(i)) < runs.get(lowest).loss(steps.get(lowest)) ? i : lowest;
            }
            assertThat(Truth.of(choose(Kind.LOWER_LOSS, "1", "2", "3", "4", "5"), scene)
                            .right())
                    .containsExactly(Integer.toString(lowest + 1));

            // A run that does not arrive within the rows arrives after one that does.
            List<OptionalInt> arrivals = runs.stream().map(Known::firstOfTen).toList();
            OptionalInt first =
                    arrivals.stream().flatMapToInt(OptionalInt::stream).min();
            List<String> right =
                    Truth.of(choose(Kind.RACE, "1", "2", "3", "4", "5"), scene).right();
            if (first.isPresent()) {
                assertThat(right)
                        .isEqualTo(IntStream.range(0, runs.size())
                                .filter(i -> arrivals.get(i).equals(first))
                                .mapToObj(i -> Integer.toString(i + 1))
                                .toList());
            }
        });
    }
}
