package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.engine.playback.UpdatePhase;
import io.github.sgdvisualizer.export.code.UpdateCode.CodeLine;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of an update in PyTorch, without values: the view of the code and the programs have them in common. */
final class UpdateLines {
    private UpdateLines() {}

    /** Returns whether the steps are taken without an optimizer of PyTorch, as in the lesson. */
    static boolean isByHand(Settings settings) {
        return settings.optimizer().isPlain() && !settings.hasScheduler();
    }

    /** Returns the lines before the first update that make what changes the parameters. */
    static List<CodeLine> setup(Settings settings) {
        List<CodeLine> lines = new ArrayList<>();
        if (!isByHand(settings)) {
            lines.add(line(0, "opt = " + TorchCalls.optimizer(settings), UpdatePhase.NONE));
        } else if (!settings.isBranched()) {
            lines.add(line(0, "lr = " + PythonLiteral.number(settings.learningRate()), UpdatePhase.NONE));
        }
        if (settings.hasScheduler()) {
            lines.add(line(0, "sched = " + TorchCalls.scheduler(settings).orElseThrow(), UpdatePhase.NONE));
        }
        return lines;
    }

    /**
     * Returns the lines that compute the loss.
     *
     * @param index selects the points of a batch, with its brackets; empty for all points
     */
    static List<CodeLine> loss(String index) {
        return List.of(
                line(0, "y_hat = x" + index + " @ a", UpdatePhase.FORWARD),
                line(0, "loss = mse(y_hat, y" + index + ")", UpdatePhase.LOSS));
    }

    /** Returns the line that computes the gradient. */
    static CodeLine backward() {
        return line(0, "loss.backward()", UpdatePhase.BACKWARD);
    }

    /** Returns the line that sets the learning rate of this update, if the base rate was changed on the way. */
    static Optional<CodeLine> rate(Settings settings) {
        String name = isByHand(settings) ? "lr" : "opt.param_groups[0][\"lr\"]";
        return settings.isBranched() ? Optional.of(line(0, name + " = rate(t)", UpdatePhase.NONE)) : Optional.empty();
    }

    /** Returns the lines that change the parameters, and what comes after it. */
    static List<CodeLine> change(Settings settings) {
        if (isByHand(settings)) {
            return List.of(
                    line(0, "with torch.no_grad():", UpdatePhase.NONE),
                    line(1, "a.sub_(lr * a.grad)", UpdatePhase.UPDATE),
                    line(1, "a.grad.zero_()", UpdatePhase.RESET));
        }
        CodeLine update = line(0, "opt.step()", UpdatePhase.UPDATE);
        CodeLine reset = line(0, "opt.zero_grad()", UpdatePhase.RESET);
        return settings.hasScheduler()
                ? List.of(update, reset, line(0, "sched.step()", UpdatePhase.SCHEDULE))
                : List.of(update, reset);
    }

    private static CodeLine line(int depth, String code, UpdatePhase phase) {
        return new CodeLine(depth, code, "", phase);
    }
}
