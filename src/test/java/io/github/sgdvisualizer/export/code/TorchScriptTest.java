package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts, run by the real PyTorch. */
final class TorchScriptTest {
    private static final GeneratedPoints LESSON = Settings.DEFAULT.generated();

    @TempDir
    private static Path folder;

    private static List<ProgramCase> all() {
        List<ProgramCase> cases = new ArrayList<>(ProgramCase.all());
        cases.add(ProgramCase.of("steps-0", Settings.DEFAULT, 0));
        cases.add(ProgramCase.of("long", Settings.DEFAULT.withLearningRate(0.001), 12_000));
        cases.add(ProgramCase.of("beyond-all-bounds", Settings.DEFAULT.withLearningRate(30), 500));
        cases.add(ProgramCase.of(
                "adam-beyond-all-bounds",
                Settings.DEFAULT.withLearningRate(1e200).withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8)),
                50));
        cases.add(ProgramCase.of("momentum-of-nothing", Settings.DEFAULT.withOptimizer(new Optimizer.Nesterov(0)), 20));
        for (int count : new int[] {2, 15, 16, 17, 40}) {
            GeneratedPoints normal = LESSON.withNoiseKind(NoiseKind.NORMAL).withCount(count);
            cases.add(ProgramCase.of(
                    "normal-" + count, Settings.DEFAULT.withSource(normal).withBatchSize(OptionalInt.of(7)), 60));
        }
        GivenPoints oneX =
                new GivenPoints(Points.of(new double[] {3, 3, 3}, new double[] {1, 2, 4}), Labels.PLAIN, LESSON);
        cases.add(ProgramCase.of("one-x", Settings.DEFAULT.withSource(oneX.standardised(1)), 40));
        GivenPoints extreme = new GivenPoints(
                Points.of(new double[] {-1e-300, 1e-20, 0.5}, new double[] {-0.0, 1e30, 1e100}), Labels.PLAIN, LESSON);
        cases.add(ProgramCase.of("extreme", Settings.DEFAULT.withSource(extreme), 40));
        return cases;
    }

    @BeforeAll
    static void runThem() throws Exception {
        for (ProgramCase each : all()) {
            Exports.write(
                    folder.resolve(each.id() + ".py"),
                    Experiment.of(each.settings()),
                    each.steps(),
                    PictureOptions.DEFAULT);
        }
        Python.runAll(folder, "torch", "matplotlib");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_script_prints_the_losses_of_the_run(ProgramCase each) throws Exception {
        each.check(Files.readString(folder.resolve(each.id() + ".py.out")));
    }

    @Test
    void the_lesson_is_the_lesson() throws Throwable {
        UiLocales.in(
                "en",
                () -> assertThat(TorchScript.of(Settings.DEFAULT, 100, Optional.empty()))
                        .isEqualTo("""
                        # A run of SGD Visualizer in PyTorch: it prints the same losses.
                        import torch

                        # Points about a line, with noise: drawn as float32, and then float64.
                        n = 100
                        torch.manual_seed(42)
                        x = torch.ones(n, 2)
                        x[:, 0].uniform_(-1., 1)
                        y = x @ torch.tensor([3.0, 2.0]) + torch.rand(n)
                        x, y = x.double(), y.double()

                        def mse(y_hat, y): return ((y_hat - y) ** 2).mean()

                        # The first guess: slope and intercept.
                        a = torch.tensor([0.5, 0.75], dtype=torch.float64, requires_grad=True)
                        lr = 0.1

                        def update():
                            y_hat = x @ a
                            loss = mse(y_hat, y)
                            if t % 10 == 0: print(t, loss.item())
                            loss.backward()
                            with torch.no_grad():
                                a.sub_(lr * a.grad)
                                a.grad.zero_()

                        for t in range(100):
                            update()
                        print(100, mse(x @ a, y).item())

                        # The picture needs matplotlib.
                        import matplotlib.pyplot as plt
                        plt.scatter(x[:, 0], y, c="orange")
                        plt.plot(x[:, 0], x @ a.detach())
                        plt.xlabel("x")
                        plt.ylabel("y")
                        plt.show()
                        """));
    }

    @Test
    void names_from_elsewhere_change_a_literal_only() {
        Settings plain = own(Labels.PLAIN);
        Settings hostile =
                own(new Labels(ProgramCase.HOSTILE, ProgramCase.HOSTILE, ProgramCase.HOSTILE, ProgramCase.HOSTILE));

        List<String> expected =
                TorchScript.of(plain, 5, Optional.empty()).lines().toList();
        List<String> actual =
                TorchScript.of(hostile, 5, Optional.empty()).lines().toList();

        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).matches("plt\\.[xy]label\\(\"[xy]\"\\)")) {
                assertThat(actual.get(i)).matches("plt\\.[xy]label\\(\"(?:[ -!#-\\[\\]-~]|\\\\.)*\"\\)");
            } else {
                assertThat(actual.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    private static Settings own(Labels labels) {
        return Settings.DEFAULT.withSource(
                new GivenPoints(Points.of(new double[] {1, 2, 3}, new double[] {2, 3, 5}), labels, LESSON));
    }

    /** The driver of these tests runs other scripts that read such files. */
    @Test
    void the_name_of_the_file_of_points_is_a_literal_too() {
        String script = TorchScript.of(own(Labels.PLAIN), 5, Optional.of(ProgramCase.HOSTILE));

        assertThat(script.lines().filter(line -> line.startsWith("with open")))
                .singleElement()
                .asString()
                .matches(
                        "with open\\(Path\\(__file__\\)\\.with_name\\(\"(?:[ -!#-\\[\\]-~]|\\\\.)*\"\\), encoding=\"utf-8\","
                                + " newline=\"\"\\) as file:");
    }

    @Test
    void equal_runs_give_equal_scripts() {
        for (ProgramCase each : ProgramCase.all()) {
            assertThat(TorchScript.of(each.settings(), each.steps(), Optional.empty()))
                    .isEqualTo(TorchScript.of(each.settings(), each.steps(), Optional.empty()));
        }
    }

    @Test
    void comments_are_in_the_present_language() throws Throwable {
        UiLocales.in(
                "de",
                () -> assertThat(TorchScript.of(Settings.DEFAULT.withStart(new Line(1, 1)), 10, Optional.empty()))
                        .contains("# Die Startgerade: Steigung und Achsenabschnitt.")
                        .doesNotContain("The "));
    }
}
