package io.github.sgdvisualizer.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Outcome;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sets that come along, against what NumPy says of them and what was published. */
final class ReadySetTest {
    @Test
    void each_set_has_a_name_and_one_sentence_to_notice() {
        assertThat(ReadySet.values()).hasSize(12).allSatisfy(set -> {
            assertThat(set.title()).isNotBlank().hasSizeLessThan(40);
            assertThat(set.notice()).endsWith(".").doesNotContain(". ").hasSizeBetween(60, 220);
        });
    }

    @Test
    void axes_are_named_and_nothing_is_missing() throws TableFormatException {
        assertThat(ReadySet.values()).hasSize(12).allSatisfy(set -> {
            assertThat(labels(set).x()).isNotBlank();
            assertThat(labels(set).y()).isNotBlank();
            assertThat(set.table().columns()).extracting(Table.Column::gaps).containsOnly(0);
        });
    }

    /** Rows, slope, intercept and R² of the best line and the rates' limit, from numpy.polyfit and eigvalsh. */
    @ParameterizedTest
    @CsvSource({
        "PERFECT,     21,  3.0000,  2.0000, 1.0000, 1.00000",
        "NOISE,      100, -0.0001,  1.9894, 0.0000, 0.99958",
        "OUTLIER,    101,  1.8826,  2.0544, 0.0588, 0.99746",
        "CLUSTERS,    80,  1.3523,  2.0350, 0.7307, 0.99987",
        "SPREAD,     120,  2.8366,  2.0751, 0.7050, 0.47767",
        "MOVED,      100,  3.0544, -0.5987, 0.9773, 0.44335",
        "HUNDRED,    100,  3.0002,  2.5246, 1.0000, 0.00030",
        "ANSCOMBE_1,  11,  0.5001,  3.0001, 0.6665, 0.01088",
        "ANSCOMBE_2,  11,  0.5000,  3.0009, 0.6662, 0.01088",
        "ANSCOMBE_3,  11,  0.4997,  3.0025, 0.6663, 0.01088",
        "ANSCOMBE_4,  11,  0.4999,  3.0017, 0.6667, 0.01088",
        "PETALS,     150,  0.4158, -0.3631, 0.9271, 0.05541"
    })
    void a_set_is_what_its_notice_says(
            ReadySet set, int rows, double slope, double intercept, double rSquared, double limit) {
        MeanSquaredError error = new MeanSquaredError(set.points());

        assertThat(error.points().size()).isEqualTo(rows);
        assertThat(error.best().slope()).isCloseTo(slope, within(0.5e-4));
        assertThat(error.best().intercept()).isCloseTo(intercept, within(0.5e-4));
        assertThat(error.rSquared(error.best()).orElseThrow()).isCloseTo(rSquared, within(0.5e-4));
        assertThat(Stability.ofMomentum(error.curvature(), 0).limit()).isCloseTo(limit, within(0.5e-5));
    }

    /** Anscombe 1973: in each set mean of x 9.0, mean of y 7.5, regression y = 3 + 0.5x, R² 0.667. */
    @ParameterizedTest
    @EnumSource(names = "ANSCOMBE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void anscombes_four_have_the_published_figures(ReadySet set) {
        MeanSquaredError error = new MeanSquaredError(set.points());

        assertThat(error.points().size()).isEqualTo(11);
        assertThat(error.points().meanX()).isEqualTo(9);
        assertThat(error.points().meanY()).isCloseTo(7.50, within(0.005));
        assertThat(error.best().slope()).isCloseTo(0.500, within(0.0005));
        assertThat(error.best().intercept()).isCloseTo(3.00, within(0.005));
        assertThat(error.rSquared(error.best()).orElseThrow()).isCloseTo(0.67, within(0.005));
    }

    @Test
    void anscombes_second_is_a_curve_and_his_third_a_line_but_for_one_point() {
        // Of a parabola the second differences are all the same; x goes by 1, y is given to 0.01.
        Points second = ReadySet.ANSCOMBE_2.points();
        double[] curve = new double[11];
        double[] line = new double[11];
        Points third = ReadySet.ANSCOMBE_3.points();
        for (int i = 0; i < 11; i++) {
            curve[(int) second.x(i) - 4] = second.y(i);
            line[(int) third.x(i) - 4] = third.y(i);
        }
        for (int i = 1; i < 10; i++) {
            assertThat(curve[i - 1] - 2 * curve[i] + curve[i + 1]).isCloseTo(-0.25, within(0.025));
        }
        for (int i = 1; i < 9; i++) {
            assertThat(line[i] - line[i - 1]).isCloseTo(0.345, within(0.015));
        }
        assertThat(line[9]).isEqualTo(12.74);
    }

    @ParameterizedTest
    @CsvSource({
        "PERFECT, 0.1, 89",
        "NOISE, 0.1, 78",
        "OUTLIER, 0.1, 72",
        "CLUSTERS, 0.1, 73",
        "SPREAD, 0.1, 183",
        "MOVED, 0.1, 206",
        "ANSCOMBE_1, 0.01, 2728",
        "ANSCOMBE_2, 0.01, 2729",
        "ANSCOMBE_3, 0.01, 2729",
        "ANSCOMBE_4, 0.01, 2729"
    })
    void a_line_learns_each_in_as_many_steps_as_numpy_takes(ReadySet set, double rate, int steps) {
        Run run = finished(set, rate);

        assertThat(run.outcome()).isEqualTo(Outcome.CONVERGED);
        assertThat(run.steps()).isEqualTo(steps);
    }

    @ParameterizedTest
    @EnumSource(names = {"HUNDRED", "PETALS", "ANSCOMBE_1", "ANSCOMBE_2", "ANSCOMBE_3", "ANSCOMBE_4"})
    void the_lessons_rate_diverges_where_the_notice_says_so(ReadySet set) {
        assertThat(finished(set, 0.1).outcome()).isEqualTo(Outcome.DIVERGED);
    }

    private static Run finished(ReadySet set, double rate) {
        Settings settings = new Settings(
                new GivenPoints(set.points(), Labels.PLAIN, Settings.DEFAULT.generated()),
                Settings.DEFAULT.start(),
                rate);
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        while (run.advance()) {
            // Each call is a step.
        }
        return run;
    }

    @Test
    void the_moved_lesson_is_pytorchs_with_x_greater_by_one() {
        Points points = ReadySet.MOVED.points();

        List<float[]> lesson = lesson();
        for (int i = 0; i < 100; i++) {
            assertThat(points.x(i)).isEqualTo(lesson.get(i)[0] + 1.0);
            assertThat(points.y(i)).isEqualTo(lesson.get(i)[1]);
        }
    }

    @Test
    void the_outlier_is_beside_pytorchs_lesson() {
        Points points = ReadySet.OUTLIER.points();

        List<float[]> lesson = lesson();
        for (int i = 0; i < 100; i++) {
            assertThat(points.x(i)).isEqualTo(lesson.get(i)[0]);
            assertThat(points.y(i)).isEqualTo(lesson.get(i)[1]);
        }
        assertThat(points.y(100)).isEqualTo(-40);
    }

    private static List<float[]> lesson() {
        return ReferenceCase.gradientDescent()
                .filter(candidate -> candidate.id().equals("lesson"))
                .findFirst()
                .orElseThrow()
                .expectedPoints();
    }

    /** Means of petal length and width of the three species, as R's documentation of iris and Fisher's table I have them. */
    @Test
    void the_petals_have_the_published_means_of_each_species() throws TableFormatException {
        Points points = ReadySet.PETALS.points();
        double[][] published = {{1.462, 0.246}, {4.260, 1.326}, {5.552, 2.026}};

        for (int species = 0; species < 3; species++) {
            int first = 50 * species;
            assertThat(IntStream.range(first, first + 50)
                            .mapToDouble(points::x)
                            .average()
                            .orElseThrow())
                    .isCloseTo(published[species][0], within(1e-9));
            assertThat(IntStream.range(first, first + 50)
                            .mapToDouble(points::y)
                            .average()
                            .orElseThrow())
                    .isCloseTo(published[species][1], within(1e-9));
        }
        assertThat(labels(ReadySet.PETALS).x()).isEqualTo("petal length (cm)");
        assertThat(labels(ReadySet.PETALS).y()).isEqualTo("petal width (cm)");
        assertThat(ReadySet.PETALS.table().columns()).hasSize(2);
    }

    @Test
    void a_set_is_recognised_until_a_point_is_changed() {
        GeneratedPoints generated = Settings.DEFAULT.generated().withSeed(7);

        assertThat(ReadySet.values()).allSatisfy(set -> {
            assertThat(ReadySet.of(set.source(generated))).contains(set);
            assertThat(ReadySet.of(GivenPoints.insteadOf(
                            set.source(generated), set.points().with(0, 0))))
                    .isEmpty();
        });
        assertThat(ReadySet.of(generated)).isEmpty();
    }

    private static Labels labels(ReadySet set) {
        return set.source(Settings.DEFAULT.generated()).labels();
    }
}
