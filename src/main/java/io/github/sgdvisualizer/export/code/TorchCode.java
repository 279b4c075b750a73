package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a run as a program in PyTorch, in the order in which they run; scripts and notebooks are made of them.
 *
 * <p>It draws the points as float32 and does all else in float64, as the run itself, so its losses are the run's to about
 * ten digits; with normal noise to about six, as PyTorch's own normal numbers differ in the last digit of float32. Only what
 * PyTorch 1.13 and the present one have in common is used.
 *
 * @param settings the settings of the run
 * @param printout how far it runs and what it prints
 * @param pointsFile the Python expression of the path of the file of points; empty if the points are in the program
 */
record TorchCode(Settings settings, Printout printout, Optional<String> pointsFile) {
    private static final int MAX_LABEL = 32;

    /** Returns the modules that the program begins with. */
    String imports() {
        List<String> lines = new ArrayList<>();
        if (pointsFile.isPresent()) {
            lines.add("import csv");
        }
        if (settings.isBranched() && RateCode.needsMath(settings)) {
            lines.add("import math");
        }
        if (pointsFile.filter(path -> path.startsWith("Path")).isPresent()) {
            lines.add("from pathlib import Path");
        }
        lines.add("import torch");
        return String.join("\n", lines);
    }

    /** Returns the lines that make {@code n}, {@code x} and {@code y}. */
    String points() {
        PointSource source = settings.source();
        PointSource own = source.inOwnUnits();
        String code = own instanceof GeneratedPoints generated ? drawn(generated) : given(own);
        return source instanceof Standardised standardised ? code + "\n\n" + standardising(standardised) : code;
    }

    private static String drawn(GeneratedPoints points) {
        String noise = (points.noise() == 1 ? "" : PythonLiteral.number(points.noise()) + " * ")
                + (points.kind() == NoiseKind.UNIFORM ? "torch.rand(n)" : "torch.randn(n)");
        return comment("code.points") + "n = " + points.count() + "\n"
                + "torch.manual_seed(" + points.seed() + ")\n"
                + "x = torch.ones(n, 2)\n"
                + "x[:, 0].uniform_(-1., 1)\n"
                + "y = x @ torch.tensor(["
                + PythonLiteral.decimal(points.truth().slope()) + ", "
                + PythonLiteral.decimal(points.truth().intercept()) + "]) + " + noise + "\n"
                + "x, y = x.double(), y.double()";
    }

    private String given(PointSource source) {
        String points = pointsFile
                .map(path -> PointsCode.reading(path)
                        + "\npoints = torch.tensor([[float(x), float(y)] for x, y in rows], dtype=torch.float64)\n")
                .orElseGet(() ->
                        "points = torch.tensor(" + PointsCode.literal(source.points()) + ", dtype=torch.float64)\n");
        return comment("code.given") + points
                + "n = len(points)\n"
                + "x = torch.ones(n, 2, dtype=torch.float64)\n"
                + "x[:, 0] = points[:, 0]\n"
                + "y = points[:, 1]";
    }

    private static String standardising(Standardised source) {
        // The argument of std() that stands for n has changed its name.
        return comment("code.standardise") + "mean = x[:, 0].mean()\n"
                + PointsCode.scaling(source, "((x[:, 0] - mean) ** 2).mean().sqrt()", "x[:, 0] = (x[:, 0] - %s)", "");
    }

    /** Returns the lines that make the loss, the parameters and what changes them. */
    String model() {
        StringBuilder code = new StringBuilder("def mse(y_hat, y): return ((y_hat - y) ** 2).mean()\n\n")
                .append(comment("code.guess"))
                .append("a = torch.tensor([")
                .append(PythonLiteral.decimal(settings.start().slope()))
                .append(", ")
                .append(PythonLiteral.decimal(settings.start().intercept()))
                .append("], dtype=torch.float64, requires_grad=True)\n");
        UpdateLines.setup(settings).forEach(line -> code.append(line.code()).append('\n'));
        if (settings.isBranched()) {
            code.append("\n")
                    .append(comment("code.rate"))
                    .append(RateCode.function(settings))
                    .append('\n');
        }
        return code.toString().stripTrailing();
    }

    private boolean hasBatches() {
        return !settings.takesAllPoints();
    }

    /** Returns the lines that take one step, and with batches those that make them. */
    String update() {
        StringBuilder code = new StringBuilder();
        if (hasBatches()) {
            code.append(comment("code.batches"))
                    .append(seeding())
                    .append("def batches():\n")
                    .append("    while True:\n")
                    .append("        yield from torch.randperm(n).split(")
                    .append(settings.batchSize().orElseThrow())
                    .append(")\n\n");
        }
        String printed = "    if t % " + printout.every() + " == 0: print(t, ";
        code.append("def update():\n");
        if (hasBatches()) {
            code.append(printed).append(lossOverAll()).append(")\n");
            add(code, UpdateLines.loss("[batch]"));
        } else {
            add(code, UpdateLines.loss(""));
            code.append(printed).append("loss.item())\n");
        }
        add(code, List.of(UpdateLines.backward()));
        add(code, UpdateLines.rate(settings).stream().toList());
        add(code, UpdateLines.change(settings));
        return code.toString().stripTrailing();
    }

    private static void add(StringBuilder code, List<UpdateCode.CodeLine> lines) {
        lines.forEach(line -> code.append(line.deeper().program()).append('\n'));
    }

    /** Returns the line that puts the generator where the batches begin, if it is elsewhere after the points. */
    private String seeding() {
        long seed = settings.source().generated().seed();
        if (settings.shuffle() != 0) {
            // Of a seed only these bits count.
            return "torch.manual_seed(" + ((seed + settings.shuffle()) & 0xFFFF_FFFFL) + ")\n";
        }
        return settings.source().inOwnUnits().isGenerated() ? "" : "torch.manual_seed(" + seed + ")\n";
    }

    private static String lossOverAll() {
        return "mse(x @ a, y).item()";
    }

    /**
     * Returns the lines that take all steps.
     *
     * @param keepsPath whether the line of each step is kept in {@code path}
     */
    String loop(boolean keepsPath) {
        String kept = "path.append(a.detach().clone())\n";
        String steps = "range(" + printout.steps() + ")";
        return (printout.overflows() ? comment("code.overflow") : "")
                + (keepsPath ? "path = []\n" : "")
                + (hasBatches() ? "for t, batch in zip(" + steps + ", batches()):\n" : "for t in " + steps + ":\n")
                + (keepsPath ? "    " + kept : "")
                + "    update()\n"
                + (keepsPath ? kept : "")
                + "print(" + printout.steps() + ", " + lossOverAll() + ")";
    }

    /** Returns the lines that draw points and line by matplotlib. */
    String picture() {
        Labels labels = settings.source().labels();
        String x = Excerpt.of(labels.x(), MAX_LABEL);
        return "import matplotlib.pyplot as plt\n"
                + "plt.scatter(x[:, 0], y, c=\"orange\")\n"
                + "plt.plot(x[:, 0], x @ a.detach())\n"
                + "plt.xlabel("
                + PointsCode.label(settings.source().isStandardised() ? Messages.of("axis.standardised", x) : x)
                + ")\nplt.ylabel(" + PointsCode.label(Excerpt.of(labels.y(), MAX_LABEL)) + ")\nplt.show()";
    }

    /**
     * Returns the lines that animate the {@code path} of the loop.
     *
     * @param maxFrames the greatest number of frames; of a longer path some lines are left out
     */
    String animation(int maxFrames) {
        int every = Math.max(1, (printout.steps() + maxFrames - 1) / maxFrames);
        return "from matplotlib import animation, rc\n"
                + "rc(\"animation\", html=\"jshtml\")\n\n"
                + "fig = plt.figure()\n"
                + "plt.scatter(x[:, 0], y, c=\"orange\")\n"
                + "line, = plt.plot(x[:, 0], x @ path[0])\n"
                + "plt.close()\n\n"
                + "def animate(i):\n"
                + "    line.set_ydata(x @ path[i])\n"
                + "    return line,\n\n"
                + "animation.FuncAnimation(fig, animate, range(0, len(path), " + every + "), interval=50)";
    }

    /** Returns a line with a comment in the present language; no text from outside is ever in it. */
    private static String comment(String key) {
        return "# " + Messages.of(key) + "\n";
    }
}
