package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.text.run.StepNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One update of a run in PyTorch, as the original lesson writes it, with the values that a step computes.
 *
 * @param definitions what the lines use that the lesson does not define; empty for most runs
 * @param lines the lines of the program, unmodifiable
 */
public record UpdateCode(String definitions, List<CodeLine> lines) {
    private static final String INDENT = "    ";
    private static final String ARROW = " → ";

    /** What stands before a value, which is not executed. */
    public static final String COMMENT = "# ";

    /** Distance of the comments from the longest line that has one, in characters. */
    public static final int GAP = 2;

    /**
     * A line of the program.
     *
     * @param depth how often it is indented
     * @param code the text without indentation, in ASCII
     * @param value what it has computed, in the present locale; empty if nothing is said
     * @param phase the part of the update that it executes
     */
    public record CodeLine(int depth, String code, String value, UpdatePhase phase) {
        /** Returns the code without the name of the schedulers' module, as PyTorch's documentation writes it. */
        public String shortCode() {
            return code.replace(TorchCalls.SCHEDULERS, "");
        }

        CodeLine withValue(String newValue) {
            return new CodeLine(depth, code, newValue, phase);
        }

        /** Returns the line indented once more. */
        CodeLine deeper() {
            return new CodeLine(depth + 1, code, value, phase);
        }

        /** Returns the line as it stands in a program, without its value. */
        String program() {
            return INDENT.repeat(depth) + code;
        }
    }

    /**
     * Returns the code of a step.
     *
     * @param progress the run of the step
     * @param step one of its steps, or the one that would follow the last
     */
    public static UpdateCode of(RunProgress progress, Step step) {
        Settings settings = progress.settings();
        StepNumbers numbers = new StepNumbers(progress.error());
        String rate = StepNumbers.rate(step.rate());
        Map<UpdatePhase, String> values = Map.of(
                UpdatePhase.FORWARD, "a = " + numbers.line(step.before()),
                UpdatePhase.LOSS, numbers.loss(step.loss()),
                UpdatePhase.BACKWARD, "a.grad = " + StepNumbers.gradient(step.gradient()),
                UpdatePhase.UPDATE, "a = " + numbers.line(step.after()),
                UpdatePhase.SCHEDULE, "lr = " + rate + ARROW + StepNumbers.rate(settings.rate(step.number())));
        boolean batch = !settings.takesAllPoints();
        List<CodeLine> update = new ArrayList<>(UpdateLines.loss(batch ? "[i]" : ""));
        update.add(UpdateLines.backward());
        UpdateLines.rate(settings).map(line -> line.withValue(rate)).ifPresent(update::add);
        update.addAll(UpdateLines.change(settings));

        List<CodeLine> lines = new ArrayList<>(UpdateLines.setup(settings));
        if (batch) {
            lines.add(new CodeLine(
                    0,
                    "for i in torch.randperm(" + settings.source().count() + ").split("
                            + settings.batchSize().orElseThrow() + "):",
                    "",
                    UpdatePhase.BATCH));
        }
        update.stream()
                .map(line -> line.withValue(values.getOrDefault(line.phase, line.value)))
                .map(line -> batch ? line.deeper() : line)
                .forEach(lines::add);
        return new UpdateCode(settings.isBranched() ? RateCode.definition(settings) : "", List.copyOf(lines));
    }

    /** Returns the whole program, with the values as comments that begin one below the other. */
    public String text() {
        int column = GAP
                + lines.stream()
                        .filter(line -> !line.value.isEmpty())
                        .mapToInt(line -> line.program().length())
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder(definitions.isEmpty() ? "" : definitions + "\n\n");
        for (CodeLine line : lines) {
            text.append(line.program());
            if (!line.value.isEmpty()) {
                text.append(" ".repeat(column - line.program().length()))
                        .append(COMMENT)
                        .append(line.value);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
