package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run as a script in plain Python, which needs nothing that Python does not bring along.
 *
 * <p>It holds all its points, also generated ones, since Python draws other random numbers than PyTorch; its batches are
 * PyTorch's. Its losses are the run's to about ten digits.
 */
public final class PlainScript {
    private final Settings settings;
    private final Printout printout;
    private final Optional<String> pointsFile;
    private final Update update;

    /**
     * How an optimizer changes a parameter of the line.
     *
     * @param constants the line that sets its parameters; empty for none
     * @param memory the lists that it keeps from step to step
     * @param lines how the gradient {@code g[i]} changes them and {@code a[i]}, which {@code RATE} scales
     */
    private record Update(String constants, List<String> memory, List<String> lines) {}

    private PlainScript(Settings settings, Printout printout, Optional<String> pointsFile) {
        this.settings = settings;
        this.printout = printout;
        this.pointsFile = pointsFile;
        update = update(settings.optimizer());
    }

    /**
     * Returns the script, to be written in UTF-8; takes time in proportion to points and steps.
     *
     * <p>It prints the loss over all points before every tenth step, or fewer of a long run, and after the last one. Where
     * the numbers of the run are not finite any more, it ends.
     *
     * @param steps the number of steps, at least 0
     * @param pointsFile the name of the file of points beside the script; empty if it holds its points
     */
    public static String of(Settings settings, int steps, Optional<String> pointsFile) {
        return new PlainScript(
                        settings, Printout.of(settings, steps), pointsFile.map(name -> PointsCode.path(name, false)))
                .text();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(points());
        parts.add(model());
        if (hasBatches()) {
            parts.add(batches());
        }
        parts.add(step());
        parts.add(loop());
        return comment("code.plain") + imports() + String.join("\n\n", parts) + "\n";
    }

    private boolean hasBatches() {
        return !settings.takesAllPoints();
    }

    private String imports() {
        List<String> lines = new ArrayList<>();
        if (pointsFile.isPresent()) {
            lines.add("import csv\n");
        }
        if (RateCode.needsMath(settings)) {
            lines.add("import math\n");
        }
        if (hasBatches()) {
            lines.add("import random\n");
        }
        if (pointsFile.isPresent()) {
            lines.add("from pathlib import Path\n");
        }
        return lines.isEmpty() ? "\n" : String.join("", lines) + "\n";
    }

    private String points() {
        PointSource source = settings.source();
        String points = pointsFile
                .map(path -> PointsCode.reading(path) + "\npoints = [(float(x), float(y)) for x, y in rows]\n")
                .orElseGet(() ->
                        "points = " + PointsCode.literal(source.inOwnUnits().points()) + "\n");
        String code = comment("code.given") + points + "n = len(points)";
        return source instanceof Standardised standardised
                ? code + "\n\n" + comment("code.standardise") + "mean = sum(x for x, y in points) / n\n"
                        + PointsCode.scaling(
                                standardised,
                                "(sum((x - mean) ** 2 for x, y in points) / n) ** 0.5",
                                "points = [((x - %s)",
                                ", y) for x, y in points]")
                : code;
    }

    private String model() {
        String rate = RateCode.isConstant(settings)
                ? "lr = " + PythonLiteral.number(settings.learningRate())
                : "\n" + comment("code.rate") + RateCode.function(settings);
        String constants = update.constants().isEmpty() ? "" : update.constants() + "\n";
        String memory = String.join(
                "", update.memory().stream().map(name -> name + " = [0, 0]\n").toList());
        return comment("code.guess") + "a = ["
                + PythonLiteral.number(settings.start().slope()) + ", "
                + PythonLiteral.number(settings.start().intercept()) + "]\n"
                + constants + memory + rate;
    }

    private String batches() {
        long seed = settings.shuffle() == 0
                ? settings.generated().seed()
                : (settings.generated().seed() + settings.shuffle()) & 0xFFFF_FFFFL;
        boolean hasDrawn =
                settings.shuffle() == 0 && settings.source().inOwnUnits().isGenerated();
        return comment("code.random") + """
                def manual_seed(seed):
                    state = [seed]
                    for i in range(1, 624):
                        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) % 2 ** 32)
                    random.setstate((3, (*state, 624), None))

                """ + "manual_seed(" + seed + ")\n"
                + (hasDrawn
                        ? "random.getrandbits(32 * "
                                + settings.source().generator().drawn() + ")" + "  # " + Messages.of("code.drawn")
                                + "\n"
                        : "")
                + "\n" + comment("code.batches") + """
                def batches():
                    while True:
                        order = list(points)
                        for i in range(n - 1):
                            j = i + random.getrandbits(32) % (n - i)
                            order[i], order[j] = order[j], order[i]
                """ + "        for i in range(0, n, "
                + settings.batchSize().orElseThrow() + "):\n"
                + "            yield order[i:i + " + settings.batchSize().orElseThrow() + "]";
    }

    private String step() {
        String rate = RateCode.isConstant(settings) ? "lr" : "rate(t)";
        StringBuilder code = new StringBuilder("""
                def mse(points):
                    errors = [a[0] * x + a[1] - y for x, y in points]
                    return sum(error * error for error in errors) / len(points)

                def gradient(points):
                    by_slope = sum((a[0] * x + a[1] - y) * x for x, y in points)
                    by_intercept = sum(a[0] * x + a[1] - y for x, y in points)
                    return 2 * by_slope / len(points), 2 * by_intercept / len(points)

                def update():
                """);
        code.append("    if t % ").append(printout.every()).append(" == 0: print(t, mse(points))\n");
        code.append("    g = gradient(")
                .append(hasBatches() ? "batch" : "points")
                .append(")\n");
        code.append("    for i in 0, 1:");
        update.lines().forEach(line -> code.append("\n        ").append(line.replace("RATE", rate)));
        return code.toString();
    }

    private String loop() {
        String steps = "range(" + printout.steps() + ")";
        return (printout.overflows() ? comment("code.overflow") : "")
                + (hasBatches() ? "for t, batch in zip(" + steps + ", batches()):\n" : "for t in " + steps + ":\n")
                + "    update()\nprint(" + printout.steps() + ", mse(points))";
    }

    private static Update update(Optimizer optimizer) {
        if (optimizer.isPlain()) {
            return new Update("", List.of(), List.of("a[i] -= RATE * g[i]"));
        }
        if (optimizer instanceof Optimizer.WithVelocity velocity) {
            return new Update(
                    assigned("momentum", velocity.momentum()),
                    List.of("v"),
                    List.of(
                            "v[i] = momentum * v[i] + g[i]",
                            optimizer instanceof Optimizer.Nesterov
                                    ? "a[i] -= RATE * (g[i] + momentum * v[i])"
                                    : "a[i] -= RATE * v[i]"));
        }
        // Squares are products, since Python's powers fail where they are too large.
        if (optimizer instanceof Optimizer.AdaGrad ada) {
            boolean decays = ada.decay() != 0;
            return new Update(
                    (decays ? assigned("lr_decay", ada.decay()) + "\n" : "") + assigned("eps", ada.eps()),
                    List.of("s"),
                    List.of(
                            "s[i] += g[i] * g[i]",
                            "a[i] -= RATE" + (decays ? " / (1 + t * lr_decay)" : "")
                                    + " * g[i] / (s[i] ** 0.5 + eps)"));
        }
        if (optimizer instanceof Optimizer.RmsProp prop) {
            boolean hasMomentum = prop.momentum() != 0;
            String mean = "s[i] = alpha * s[i] + (1 - alpha) * g[i] * g[i]";
            String scaled = "g[i] / (s[i] ** 0.5 + eps)";
            String constants = assigned("alpha", prop.alpha()) + "\n" + assigned("eps", prop.eps());
            return hasMomentum
                    ? new Update(
                            constants + "\n" + assigned("momentum", prop.momentum()),
                            List.of("s", "v"),
                            List.of(mean, "v[i] = momentum * v[i] + " + scaled, "a[i] -= RATE * v[i]"))
                    : new Update(constants, List.of("s"), List.of(mean, "a[i] -= RATE * " + scaled));
        }
        if (optimizer instanceof Optimizer.Adam adam) {
            return new Update(
                    assigned("beta1", adam.beta1()) + "\n" + assigned("beta2", adam.beta2()) + "\n"
                            + assigned("eps", adam.eps()),
                    List.of("m", "s"),
                    List.of(
                            "m[i] = beta1 * m[i] + (1 - beta1) * g[i]",
                            "s[i] = beta2 * s[i] + (1 - beta2) * g[i] * g[i]",
                            "mean, square = m[i] / (1 - beta1 ** (t + 1)), s[i] / (1 - beta2 ** (t + 1))",
                            "a[i] -= RATE * mean / (square ** 0.5 + eps)"));
        }
        throw new IllegalArgumentException("no code for " + optimizer);
    }

    private static String assigned(String name, double value) {
        return name + " = " + PythonLiteral.number(value);
    }

    /** Returns a line with a comment in the present language; no text from outside is ever in it. */
    private static String comment(String key) {
        return "# " + Messages.of(key) + "\n";
    }
}
