package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.export.code.UpdateCode.CodeLine;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.MoreReferenceCase;
import io.github.sgdvisualizer.model.run.ReferenceCase;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The update as a program, with PyTorch's own numbers beside its lines. */
final class UpdateCodeTest {
    private static final Pattern NUMBER = Pattern.compile("−?\\d[\\d.]*(?:e[−\\d]\\d*)?");

    private static UpdateCode code(Settings settings, int steps) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        while (run.steps() < steps) {
            run.advance();
        }
        return UpdateCode.of(run.progress(), run.step(steps));
    }

    /** Returns the numbers of the value that a phase computes. */
    private static List<Double> numbers(UpdateCode code, UpdatePhase phase) {
        String value = code.lines().stream()
                .filter(line -> line.phase() == phase)
                .map(CodeLine::value)
                .findFirst()
                .orElseThrow();
        return NUMBER.matcher(value)
                .results()
                .map(MatchResult::group)
                .map(text -> Double.parseDouble(text.replace('−', '-')))
                .toList();
    }

    private static List<String> program(Settings settings) {
        return code(settings, 0).lines().stream().map(CodeLine::program).toList();
    }

    @Test
    void the_first_update_of_the_lesson_reads_as_in_the_lesson() {
        assertThat(code(Settings.DEFAULT, 0).text()).isEqualTo("""
                        lr = 0.1
                        y_hat = x @ a            # a = (0.5000, 0.7500)
                        loss = mse(y_hat, y)     # 5.5084
                        loss.backward()          # a.grad = (−1.8684, −3.5732)
                        with torch.no_grad():
                            a.sub_(lr * a.grad)  # a = (0.6868, 1.1073)
                            a.grad.zero_()
                        """);
    }

    @Test
    void batches_optimizer_and_schedule_have_their_lines() {
        assertThat(program(Settings.DEFAULT.withBatchSize(OptionalInt.of(10))))
                .containsExactly(
                        "lr = 0.1",
                        "for i in torch.randperm(100).split(10):",
                        "    y_hat = x[i] @ a",
                        "    loss = mse(y_hat, y[i])",
                        "    loss.backward()",
                        "    with torch.no_grad():",
                        "        a.sub_(lr * a.grad)",
                        "        a.grad.zero_()");
        assertThat(program(Settings.DEFAULT
                        .withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8))
                        .withSchedule(new Schedule.Cosine(100, 0))
                        .withBatchSize(OptionalInt.of(10))))
                .containsExactly(
                        "opt = torch.optim.Adam([a], lr=0.1)",
                        "sched = torch.optim.lr_scheduler.CosineAnnealingLR(opt, T_max=100)",
                        "for i in torch.randperm(100).split(10):",
                        "    y_hat = x[i] @ a",
                        "    loss = mse(y_hat, y[i])",
                        "    loss.backward()",
                        "    opt.step()",
                        "    opt.zero_grad()",
                        "    sched.step()");
        assertThat(program(Settings.DEFAULT.withSchedule(new Schedule.Exponential(0.97))))
                .containsSequence(
                        "opt = torch.optim.SGD([a], lr=0.1)",
                        "sched = torch.optim.lr_scheduler.ExponentialLR(opt, gamma=0.97)",
                        "y_hat = x @ a");
    }

    @Test
    void a_view_names_a_scheduler_without_its_module() {
        assertThat(code(Settings.DEFAULT.withSchedule(new Schedule.Cosine(100, 0)), 0)
                        .lines()
                        .get(1)
                        .shortCode())
                .isEqualTo("sched = CosineAnnealingLR(opt, T_max=100)");
    }

    @Test
    void a_rate_that_was_changed_on_the_way_is_set_at_each_step_and_shown() {
        Settings plain = Settings.DEFAULT.withLearningRateFrom(5, 0.05);
        assertThat(code(plain, 5).text())
                .startsWith("""
                def rate(t):
                    lr = 0.1
                    if t >= 5: lr = 0.05
                    return lr

                y_hat = x @ a\
                """)
                .containsSubsequence("loss.backward()", "lr = rate(t)", "# 0.05\n", "a.sub_(lr * a.grad)");
        assertThat(value(code(plain, 4), "lr = rate(t)")).isEqualTo("0.1");

        Settings cosine = plain.withSchedule(new Schedule.Cosine(10, 0)).withLearningRateFrom(5, 0.06);
        UpdateCode adam = code(cosine.withOptimizer(new Optimizer.Adam(0.9, 0.999, 1e-8)), 5);
        assertThat(adam.text())
                .startsWith("import math\n\ndef rate(t):\n")
                .contains("opt = torch.optim.Adam([a], lr=0.05)")
                .doesNotContain("sched");
        // Half of the new rate, since half of the cosine's way is gone.
        assertThat(value(adam, "opt.param_groups[0][\"lr\"] = rate(t)")).isEqualTo("0.03");
    }

    private static String value(UpdateCode code, String line) {
        return code.lines().stream()
                .filter(each -> each.code().equals(line))
                .map(CodeLine::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_lines_are_those_of_the_script() {
        for (Settings settings : allKinds()) {
            List<String> script = TorchScript.of(settings, 20, Optional.empty())
                    .lines()
                    .filter(line -> !line.contains("print("))
                    .map(String::strip)
                    .toList();
            List<String> update = script.stream()
                    .dropWhile(line -> !line.equals("def update():"))
                    .skip(1)
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            UpdateCode code = code(settings, 0);
            List<String> view = code.lines().stream()
                    .map(CodeLine::code)
                    .map(line -> line.replace("[i]", "[batch]"))
                    .filter(line -> !line.startsWith("for i in "))
                    .toList();

            int head = view.size() - update.size();
            assertThat(view.subList(head, view.size())).isEqualTo(update);
            assertThat(script).containsAll(view.subList(0, head));
            assertThat(script)
                    .containsAll(code.definitions().lines().map(String::strip).toList());
        }
    }

    /** Returns settings of each optimizer, with each schedule, with batches or without, with a change of the rate or without. */
    private static List<Settings> allKinds() {
        return Optimizer.all().stream()
                .map(Settings.DEFAULT::withOptimizer)
                .flatMap(settings -> Schedule.all().stream().map(settings::withSchedule))
                .flatMap(settings -> Stream.of(settings, settings.withBatchSize(OptionalInt.of(10))))
                .flatMap(settings -> Stream.of(settings, settings.withLearningRateFrom(5, 0.05)))
                .toList();
    }

    static Stream<Arguments> references() {
        return Stream.concat(
                ReferenceCase.all()
                        .map(known ->
                                Arguments.of(known.settings(), ReferenceCase.rows(known.id() + "-steps"), known.id())),
                MoreReferenceCase.all().map(known -> Arguments.of(known.settings(), known.steps(), known.id())));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("references")
    void the_values_beside_the_lines_are_pytorchs(Settings settings, List<NamedCsvRecord> steps, String id) {
        Run run = new Run(settings, new MeanSquaredError(settings.source().points()));
        boolean plain = settings.optimizer().isPlain();
        // Also the step that follows each one, as long as the run goes on.
        for (int step = 0; step + 1 < steps.size() && run.steps() == step; step++) {
            UpdateCode code = UpdateCode.of(run.progress(), run.step(step));
            List<Double> before = line(steps.get(step));
            List<Double> after = line(steps.get(step + 1));
            assertClose(numbers(code, UpdatePhase.FORWARD), before);
            List<Double> updated = numbers(code, UpdatePhase.UPDATE);
            assertClose(updated.subList(updated.size() - 2, updated.size()), after);
            if (settings.batchSize().isEmpty()) {
                assertClose(
                        numbers(code, UpdatePhase.LOSS),
                        List.of(Double.parseDouble(steps.get(step).getField("loss"))));
            }
            if (plain) {
                double rate = settings.rate(step);
                assertClose(
                        numbers(code, UpdatePhase.BACKWARD),
                        List.of((before.get(0) - after.get(0)) / rate, (before.get(1) - after.get(1)) / rate));
            }
            if (!(settings.schedule() instanceof Schedule.Constant)) {
                assertSixDigits(
                        numbers(code, UpdatePhase.SCHEDULE),
                        List.of(
                                Double.parseDouble(steps.get(step).getField("learning_rate")),
                                Double.parseDouble(steps.get(step + 1).getField("learning_rate"))));
            }
            run.advance();
        }
        assertThat(run.steps()).isPositive();
    }

    private static List<Double> line(NamedCsvRecord row) {
        return List.of(Double.parseDouble(row.getField("slope")), Double.parseDouble(row.getField("intercept")));
    }

    /** Rounded to four decimals at least, or to six digits; large ones to three. */
    private static void assertClose(List<Double> shown, List<Double> expected) {
        assertThat(shown).hasSameSizeAs(expected);
        for (int i = 0; i < shown.size(); i++) {
            double value = expected.get(i);
            assertThat(shown.get(i)).isCloseTo(value, within(0.51e-4 + 1e-9 * Math.abs(value)));
        }
    }

    /** Rates are right in their first six digits, however small. */
    private static void assertSixDigits(List<Double> shown, List<Double> expected) {
        assertThat(shown).hasSameSizeAs(expected);
        for (int i = 0; i < shown.size(); i++) {
            double value = expected.get(i);
            assertThat(shown.get(i)).isCloseTo(value, within(5.1e-6 * value));
        }
    }

    @Test
    void small_rates_are_not_rounded_away() {
        Settings small = Settings.DEFAULT.withLearningRate(3e-5).withSchedule(new Schedule.Exponential(0.01));

        assertSixDigits(numbers(code(small, 0), UpdatePhase.SCHEDULE), List.of(3e-5, 3e-7));
        assertThat(value(code(small, 0), "sched.step()")).isEqualTo("lr = 0.00003 → 3e−7");
        assertThat(value(code(Settings.DEFAULT.withLearningRateFrom(1, 3e-5), 1), "lr = rate(t)"))
                .isEqualTo("0.00003");
    }

    @Test
    void with_batches_the_loss_is_that_of_the_batch() {
        // A batch of one point: the loss is its squared residual, and its gradient by the intercept twice the residual.
        UpdateCode code = code(Settings.DEFAULT.withBatchSize(OptionalInt.of(1)), 3);
        double loss = numbers(code, UpdatePhase.LOSS).get(0);
        double byIntercept = numbers(code, UpdatePhase.BACKWARD).get(1);
        assertThat(loss).isCloseTo(byIntercept * byIntercept / 4, within(3e-4 * (1 + Math.abs(byIntercept))));
    }
}
