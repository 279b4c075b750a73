package io.github.sgdvisualizer.window.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.concurrent.ManualTaskScheduler;
import io.github.sgdvisualizer.engine.Engine;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.playback.Player;
import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program beside the step in numbers: at each moment both tell the same of the same step. */
final class CodePanelTest {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;

    private final ManualTaskScheduler scheduler = new ManualTaskScheduler();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final Commands commands = new Commands();
    private final CodePanel code = new CodePanel(commands);
    private final StepPanel step = new StepPanel(commands);
    private final Set<UpdatePhase> seen = new HashSet<>();

    @BeforeAll
    static void installTheme() {
        Theme.install(Look.LIGHT, new Dimension());
    }

    private final Engine engine = new Engine(Settings.DEFAULT, scheduler, snapshots::add, problem -> {
        throw new AssertionError(problem);
    });

    @AfterEach
    void close() {
        engine.close();
    }

    static Stream<Settings> settings() {
        Stream<Settings> optimizers = Optimizer.all().stream().map(Settings.DEFAULT::withOptimizer);
        Stream<Settings> schedules = Schedule.all().stream().map(Settings.DEFAULT::withSchedule);
        Settings batches = Settings.DEFAULT.withBatchSize(OptionalInt.of(10));
        return Stream.concat(
                Stream.concat(optimizers, schedules),
                Stream.of(
                        batches,
                        batches.withOptimizer(new Optimizer.Momentum(0.9)).withSchedule(new Schedule.Cosine(100, 0)),
                        Settings.DEFAULT.withLearningRate(1.1)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void values_are_those_of_the_step_in_numbers_and_of_the_snapshot_forwards_and_backwards(Settings settings) {
        engine.start();
        engine.editor().change(before -> settings);
        engine.transport().playOrPause();
        scheduler.settle();
        for (int i = 0; i < 12; i++) {
            engine.transport().step();
            scheduler.settle();
            scheduler.pass(Player.PHASE.multipliedBy(i % 8));
        }
        for (int i = 0; i < 14; i++) {
            engine.transport().back();
            scheduler.settle();
        }
        assertThat(snapshots.get(snapshots.size() - 1).playback().place()).isZero();

        snapshots.forEach(this::check);

        assertThat(seen).contains(UpdatePhase.UPDATE, UpdatePhase.FORWARD, UpdatePhase.LOSS, UpdatePhase.BACKWARD);
    }

    private void check(Snapshot snapshot) {
        code.show(snapshot);
        step.show(snapshot);
        Map<String, String> numbers = texts(step.content());
        boolean batch = snapshot.run().executing().batch() != null;
        boolean ownDirection = !snapshot.run().progress().settings().optimizer().followsGradient();
        String gradient = ownDirection
                ? numbers.get(batch ? "batch-gradient-value" : "whole-gradient-value")
                : pair(numbers, "gradient");
        assertThat(value("y_hat = ")).isEqualTo("a = " + pair(numbers, "old"));
        assertThat(value("loss.backward()")).isEqualTo("a.grad = " + gradient);
        String after = value(code("opt.step()").isPresent() ? "opt.step()" : "a.sub_(");
        assertThat(after).isEqualTo("a = " + pair(numbers, "new"));
        if (!batch) {
            assertThat(value("loss = ")).isEqualTo(numbers.get("old-loss-value"));
        }
        UpdatePhase phase = snapshot.playback().phase();
        seen.add(phase);
        Step executing = snapshot.run().executing();
        assertThat(phase.isOfStepTaken() ? executing.after() : executing.before())
                .as("the line on screen")
                .isEqualTo(snapshot.runState().line());
        checkLit(phase);
    }

    /** Only the line of the phase is lit up, and what it computes in the numbers. */
    private void checkLit(UpdatePhase phase) {
        Map<UpdatePhase, String> lines = Map.of(
                UpdatePhase.BATCH, "for i in ",
                UpdatePhase.FORWARD, "y_hat = ",
                UpdatePhase.LOSS, "loss = ",
                UpdatePhase.BACKWARD, "loss.backward()",
                UpdatePhase.UPDATE, code("opt.step()").isPresent() ? "opt.step()" : "a.sub_(",
                UpdatePhase.RESET, code("opt.step()").isPresent() ? "opt.zero_grad()" : "a.grad.zero_()",
                UpdatePhase.SCHEDULE, "sched.step()");
        BufferedImage picture = painted(code.content(), WIDTH, HEIGHT);
        Color bar = UIManager.getColor("Chart.lit");
        List<String> lit = labels(code.content())
                .filter(label -> label.getName().startsWith("code-line-"))
                .filter(label -> picture.getRGB(0, label.getY() + label.getHeight() / 2) == bar.getRGB())
                .map(JLabel::getText)
                .toList();
        if (phase == UpdatePhase.NONE) {
            assertThat(lit).isEmpty();
        } else {
            assertThat(lit).hasSize(1);
            assertThat(lit.get(0)).startsWith(lines.get(phase));
        }
    }

    private static BufferedImage painted(JComponent component, int width, int height) {
        component.setSize(width, height);
        component.doLayout();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        component.paint(image.createGraphics());
        return image;
    }

    private String value(String code) {
        JLabel line = code(code).orElseThrow();
        return texts(this.code.content())
                .get(line.getName().replace("line", "value"))
                .replaceFirst("^# ", "");
    }

    private Optional<JLabel> code(String beginning) {
        return labels(code.content())
                .filter(label -> label.getName().startsWith("code-line-")
                        && label.getText().startsWith(beginning))
                .findFirst();
    }

    private static String pair(Map<String, String> numbers, String which) {
        return "(" + numbers.get(which + "-slope-value") + ", " + numbers.get(which + "-intercept-value") + ")";
    }

    private static Map<String, String> texts(Container container) {
        return labels(container)
                .filter(label -> label.getName() != null)
                .collect(Collectors.toMap(Component::getName, JLabel::getText, (one, other) -> one));
    }

    private static Stream<JLabel> labels(Container container) {
        return Stream.of(container.getComponents())
                .filter(JLabel.class::isInstance)
                .map(JLabel.class::cast);
    }

    @Test
    // The least is the width of the side in a window of 960 × 600.
    void the_comments_begin_one_below_the_other_where_there_is_room_and_values_are_never_cut_off() {
        engine.start();
        engine.editor().change(before -> before.withBatchSize(OptionalInt.of(10)));
        scheduler.settle();
        code.show(snapshots.get(snapshots.size() - 1));
        for (int width : new int[] {900, 480, 354}) {
            painted(code.content(), width, HEIGHT);
            List<JLabel> values = labels(code.content())
                    .filter(label -> label.getName().startsWith("code-value-")
                            && !label.getText().isEmpty())
                    .toList();
            assertThat(values).hasSize(4).allSatisfy(label -> {
                assertThat(label.getWidth())
                        .as(width + ": " + label.getText())
                        .isGreaterThanOrEqualTo(label.getPreferredSize().width);
                assertThat(label.getX() + label.getWidth()).isLessThanOrEqualTo(width);
            });
            if (width >= 480) {
                assertThat(values.stream().map(Component::getX).distinct()).hasSize(1);
            }
        }
    }
}
