package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.FormerRate;
import io.github.sgdvisualizer.model.run.Settings;

/** The learning rate as Python computes it from {@code t}, the number of steps taken before. */
final class RateCode {
    private RateCode() {}

    /** Returns whether the rate is the same at each step. */
    static boolean isConstant(Settings settings) {
        return !settings.isBranched() && settings.schedule() instanceof Schedule.Constant;
    }

    /** Returns whether {@link #function} needs Python's module {@code math}. */
    static boolean needsMath(Settings settings) {
        return settings.schedule() instanceof Schedule.Cosine;
    }

    /** Returns {@link #function} with the import that it needs. */
    static String definition(Settings settings) {
        return (needsMath(settings) ? "import math\n\n" : "") + function(settings);
    }

    /**
     * Returns a function {@code rate(t)}, which any schedule and any change of the base rate on the way can be written
     * as.
     */
    static String function(Settings settings) {
        StringBuilder code = new StringBuilder("def rate(t):\n");
        double base = settings.isBranched() ? settings.formerRates().get(0).rate() : settings.learningRate();
        code.append("    lr = ").append(PythonLiteral.number(base)).append('\n');
        for (int i = 0; i < settings.formerRates().size(); i++) {
            FormerRate former = settings.formerRates().get(i);
            double next = i + 1 < settings.formerRates().size()
                    ? settings.formerRates().get(i + 1).rate()
                    : settings.learningRate();
            code.append("    if t >= ")
                    .append(former.until())
                    .append(": lr = ")
                    .append(PythonLiteral.number(next))
                    .append('\n');
        }
        return code.append("    return ").append(scheduled(settings.schedule())).toString();
    }

    private static String scheduled(Schedule schedule) {
        if (schedule instanceof Schedule.Steps steps) {
            return "lr * " + PythonLiteral.number(steps.gamma()) + " ** (t // " + steps.size() + ")";
        }
        if (schedule instanceof Schedule.Exponential decay) {
            return "lr * " + PythonLiteral.number(decay.gamma()) + " ** t";
        }
        if (schedule instanceof Schedule.Cosine cosine) {
            String turn = "(1 + math.cos(math.pi * t / " + cosine.down() + ")) / 2";
            String min = PythonLiteral.number(cosine.min());
            return cosine.min() == 0 ? "lr * " + turn : min + " + (lr - " + min + ") * " + turn;
        }
        if (schedule instanceof Schedule.WarmUp warmUp) {
            String first = PythonLiteral.number(warmUp.first());
            return "lr * min(1, " + first + " + (1 - " + first + ") * t / " + warmUp.steps() + ")";
        }
        return "lr";
    }
}
