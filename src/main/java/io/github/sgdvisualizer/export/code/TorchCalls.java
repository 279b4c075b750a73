package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The PyTorch calls that make the optimizer and the scheduler of a run; arguments that are PyTorch's own defaults are left
 * out.
 */
final class TorchCalls {
    /** The module of the schedulers, before their names. */
    static final String SCHEDULERS = "torch.optim.lr_scheduler.";

    private static final Optimizer.Adam ADAM = new Optimizer.Adam(0.9, 0.999, 1e-8);

    private TorchCalls() {}

    /** Returns the call that makes the optimizer of the tensor {@code a}, such as {@code torch.optim.Adam([a], lr=0.1)}. */
    static String optimizer(Settings settings) {
        double rate = settings.isBranched() ? settings.formerRates().get(0).rate() : settings.learningRate();
        String lr = "lr=" + PythonLiteral.number(rate);
        Optimizer optimizer = settings.optimizer();
        if (optimizer.isPlain()) {
            // PyTorch refuses Nesterov's momentum of 0.
            return call("SGD", lr);
        }
        if (optimizer instanceof Optimizer.Adam adam) {
            String betas =
                    "betas=(" + PythonLiteral.number(adam.beta1()) + ", " + PythonLiteral.number(adam.beta2()) + ")";
            boolean usual = adam.beta1() == ADAM.beta1() && adam.beta2() == ADAM.beta2();
            return call("Adam", lr, usual ? "" : betas, argument(Parameter.EPS, adam.eps(), ADAM.eps()));
        }
        if (optimizer instanceof Optimizer.AdaGrad ada) {
            return call(
                    "Adagrad",
                    lr,
                    argument(Parameter.LR_DECAY, ada.decay(), 0),
                    argument(Parameter.EPS, ada.eps(), 1e-10));
        }
        if (optimizer instanceof Optimizer.RmsProp prop) {
            return call(
                    "RMSprop",
                    lr,
                    argument(Parameter.ALPHA, prop.alpha(), 0.99),
                    argument(Parameter.EPS, prop.eps(), 1e-8),
                    argument(Parameter.MOMENTUM, prop.momentum(), 0));
        }
        if (optimizer instanceof Optimizer.WithVelocity velocity) {
            String momentum = argument(Parameter.MOMENTUM, velocity.momentum(), 0);
            return call("SGD", lr, momentum, velocity instanceof Optimizer.Nesterov ? "nesterov=True" : "");
        }
        throw new IllegalArgumentException("no call for " + optimizer);
    }

    private static String call(String name, String... arguments) {
        return "torch.optim." + name + "([a], " + joined(arguments) + ")";
    }

    /** Returns the call that makes the scheduler of the optimizer {@code opt}; empty if the learning rate is constant. */
    static Optional<String> scheduler(Settings settings) {
        Schedule schedule = settings.schedule();
        if (schedule instanceof Schedule.Steps steps) {
            return schedulerCall(
                    "StepLR", whole(Parameter.STEP_SIZE, steps.size()), argument(Parameter.GAMMA, steps.gamma(), 0.1));
        }
        if (schedule instanceof Schedule.Exponential decay) {
            return schedulerCall("ExponentialLR", "gamma=" + PythonLiteral.number(decay.gamma()));
        }
        if (schedule instanceof Schedule.Cosine cosine) {
            return schedulerCall(
                    "CosineAnnealingLR", "T_max=" + cosine.down(), argument(Parameter.ETA_MIN, cosine.min(), 0));
        }
        if (schedule instanceof Schedule.WarmUp warmUp) {
            return schedulerCall(
                    "LinearLR",
                    "start_factor=" + PythonLiteral.number(warmUp.first()),
                    whole(Parameter.TOTAL_ITERS, warmUp.steps()));
        }
        return Optional.empty();
    }

    private static Optional<String> schedulerCall(String name, String... arguments) {
        return Optional.of(SCHEDULERS + name + "(opt, " + joined(arguments) + ")");
    }

    private static String whole(Parameter parameter, int value) {
        return parameter.name().toLowerCase(Locale.ROOT) + "=" + value;
    }

    /** Returns an argument by PyTorch's name, which is the parameter's; nothing if it has PyTorch's default. */
    private static String argument(Parameter parameter, double value, double standard) {
        return value == standard ? "" : parameter.name().toLowerCase(Locale.ROOT) + "=" + PythonLiteral.number(value);
    }

    private static String joined(String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments));
        given.removeIf(String::isEmpty);
        return String.join(", ", given);
    }
}
