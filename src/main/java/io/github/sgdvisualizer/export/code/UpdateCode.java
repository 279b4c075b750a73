package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.RunProgress;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.model.run.Step;
import io.github.sgdvisualizer.text.run.StepNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * One update of a run in PyTorch, as the original lesson writes it, with the values that a step computes.
 *
 * @param lines the lines of the program, unmodifiable
 */
public record UpdateCode(List<CodeLine> lines) {
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
        boolean scheduled = !(settings.schedule() instanceof Schedule.Constant);
        boolean byHand = settings.optimizer().isPlain() && !scheduled;
        boolean batch = step.batch() != null;
        int depth = batch ? 1 : 0;
        String index = batch ? "[i]" : "";
        String after = "a = " + numbers.line(step.after());
        List<CodeLine> lines = new ArrayList<>();
        if (byHand) {
            lines.add(silent(0, "lr = " + PythonLiteral.number(step.rate()), UpdatePhase.NONE));
        } else {
            lines.add(silent(0, "opt = " + TorchCalls.optimizer(settings), UpdatePhase.NONE));
            TorchCalls.scheduler(settings).ifPresent(call -> lines.add(silent(0, "sched = " + call, UpdatePhase.NONE)));
        }
        if (step.batch() != null) {
            lines.add(silent(
                    0,
                    "for i in torch.randperm(" + progress.error().points().size() + ").split("
                            + settings.batchSize().orElseThrow() + "):",
                    UpdatePhase.BATCH));
        }
        lines.add(new CodeLine(
                depth, "y_hat = x" + index + " @ a", "a = " + numbers.line(step.before()), UpdatePhase.FORWARD));
        lines.add(new CodeLine(
                depth,
                "loss = mse(y" + index + ", y_hat)",
                numbers.loss(step.loss(progress.error())),
                UpdatePhase.LOSS));
        lines.add(new CodeLine(
                depth, "loss.backward()", "a.grad = " + StepNumbers.gradient(step.gradient()), UpdatePhase.BACKWARD));
        if (byHand) {
            lines.add(silent(depth, "with torch.no_grad():", UpdatePhase.NONE));
            lines.add(new CodeLine(depth + 1, "a.sub_(lr * a.grad)", after, UpdatePhase.UPDATE));
            lines.add(silent(depth + 1, "a.grad.zero_()", UpdatePhase.RESET));
        } else {
            String rate = "lr = " + StepNumbers.rate(step.rate());
            lines.add(new CodeLine(
                    depth,
                    "opt.step()",
                    settings.isBranched() && !scheduled ? rate + ARROW + after : after,
                    UpdatePhase.UPDATE));
            lines.add(silent(depth, "opt.zero_grad()", UpdatePhase.RESET));
            if (scheduled) {
                lines.add(new CodeLine(
                        depth,
                        "sched.step()",
                        rate + ARROW + StepNumbers.rate(settings.rate(step.number())),
                        UpdatePhase.SCHEDULE));
            }
        }
        return new UpdateCode(List.copyOf(lines));
    }

    private static CodeLine silent(int depth, String code, UpdatePhase phase) {
        return new CodeLine(depth, code, "", phase);
    }

    /** Returns the program, with the values as comments that begin one below the other. */
    public String text() {
        int column = GAP
                + lines.stream()
                        .filter(line -> !line.value.isEmpty())
                        .mapToInt(line -> line.program().length())
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder();
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
