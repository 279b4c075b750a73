package io.github.sgdvisualizer.model.optim;

import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Gradient;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.loss.Stability;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule by which a step follows from the gradient; as in {@code torch.optim}, with its names, defaults and numbers.
 *
 * <p>In the formulas θ is the line, g the gradient, η the learning rate and t the number of the step, from 1 on. All
 * operations are element-wise, on slope and intercept. All optimizers are immutable.
 */
public sealed interface Optimizer extends Tunable<Optimizer>
        permits Optimizer.Sgd, Optimizer.WithVelocity, Optimizer.AdaGrad, Optimizer.RmsProp, Optimizer.Adam {

    /** Returns all optimizers with PyTorch's defaults (but momentum 0.9), plain gradient descent first. */
    static List<Optimizer> all() {
        return List.of(
                new Sgd(),
                new Momentum(0.9),
                new Nesterov(0.9),
                new AdaGrad(0, 1e-10),
                new RmsProp(0.99, 1e-8, 0),
                new Adam(0.9, 0.999, 1e-8));
    }

    /** Returns the short name, which does not depend on the parameters. */
    String name();

    /**
     * Returns the result of one step; changes nothing.
     *
     * @param line the line before the step
     * @param gradient the gradient at that line
     * @param rate the learning rate of the step, at least 0
     * @param state the state after the step before, {@link OptimizerState#NONE} for the first step
     * @return the line, which is not finite if a number overflows, and the new state
     */
    Update step(Line line, Gradient gradient, double rate, OptimizerState state);

    /**
     * Returns the learning rates at which this converges on a loss of the given curvature, for constant rates and
     * full batches.
     *
     * @return empty if the step sizes adapt, since there is no such theory for these optimizers
     */
    default Optional<Stability> stability(Curvature curvature) {
        return Optional.empty();
    }

    /** Returns whether its steps are those of plain gradient descent, so that a caption need not name it. */
    default boolean isPlain() {
        return false;
    }

    /**
     * Returns how many lines in a row must be close to the best one for a run to have converged.
     *
     * <p>With plain gradient descent that converges, each line is closer than the one before. With others the line can
     * swing past the best one and be close to it for a moment only.
     */
    default int closeLinesToConverge() {
        return isPlain() ? 1 : 10;
    }

    /** Returns whether the excess loss of the steps to come has a closed form, for constant rates and full batches. */
    default boolean hasClosedForm() {
        return isPlain();
    }

    /** Returns whether each step is the gradient times the learning rate. */
    default boolean followsGradient() {
        return isPlain();
    }

    /**
     * Returns whether the line can swing past the best one and back although the rate is below the limit, as a velocity
     * carries it; false where theory gives no limit.
     */
    default boolean swings() {
        return false;
    }

    /**
     * The result of a step.
     *
     * @param line the line after the step
     * @param state the optimizer's state after the step
     */
    record Update(Line line, OptimizerState state) {}

    /** Stochastic gradient descent: θ ← θ − η g. {@code torch.optim.SGD}; Robbins and Monro, 1951. */
    record Sgd() implements Optimizer {
        @Override
        public String name() {
            return "sgd";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            return new Update(gradient.off(line, rate), state);
        }

        @Override
        public Optional<Stability> stability(Curvature curvature) {
            return Optional.of(Stability.ofMomentum(curvature, 0));
        }

        @Override
        public boolean isPlain() {
            return true;
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Map.of();
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new Sgd();
        }
    }

    /** Gradient descent with a velocity, which carries the line on; plain gradient descent if nothing of it is kept. */
    sealed interface WithVelocity extends Optimizer permits Momentum, Nesterov {
        /** Returns μ, the part of the velocity that is kept at each step, from 0 to below 1. */
        double momentum();

        @Override
        default boolean isPlain() {
            return momentum() == 0;
        }

        @Override
        default boolean swings() {
            return momentum() > 0;
        }

        @Override
        default Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.MOMENTUM, momentum()));
        }
    }

    /**
     * Momentum, the heavy ball method: v ← μ v + g; θ ← θ − η v. {@code torch.optim.SGD(momentum=μ)}; Polyak, "Some
     * methods of speeding up the convergence of iteration methods", 1964.
     *
     * @param momentum μ, the part of the velocity that is kept at each step, from 0 to below 1
     */
    record Momentum(double momentum) implements WithVelocity {
        /**
         * Checks the parameter.
         *
         * @throws IllegalArgumentException if the parameter is not allowed
         */
        public Momentum {
            Parameter.MOMENTUM.check(momentum);
        }

        @Override
        public String name() {
            return "momentum";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            Gradient velocity = state.first().mixed(momentum, gradient, 1);
            return new Update(velocity.off(line, rate), state.after(velocity, Gradient.ZERO));
        }

        @Override
        public Optional<Stability> stability(Curvature curvature) {
            return Optional.of(Stability.ofMomentum(curvature, momentum));
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new Momentum(values.getOrDefault(Parameter.MOMENTUM, momentum));
        }
    }

    /**
     * Nesterov's momentum, which looks ahead: v ← μ v + g; θ ← θ − η (g + μ v). {@code torch.optim.SGD(momentum=μ,
     * nesterov=True)}; Sutskever and others, "On the importance of initialization and momentum in deep learning", 2013.
     *
     * @param momentum μ, the part of the velocity that is kept at each step, from 0 to below 1
     */
    record Nesterov(double momentum) implements WithVelocity {
        /**
         * Checks the parameter.
         *
         * @throws IllegalArgumentException if the parameter is not allowed
         */
        public Nesterov {
            Parameter.MOMENTUM.check(momentum);
        }

        @Override
        public String name() {
            return "nesterov";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            Gradient velocity = state.first().mixed(momentum, gradient, 1);
            return new Update(
                    gradient.mixed(1, velocity, momentum).off(line, rate), state.after(velocity, Gradient.ZERO));
        }

        @Override
        public Optional<Stability> stability(Curvature curvature) {
            return Optional.of(Stability.ofNesterov(curvature, momentum));
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new Nesterov(values.getOrDefault(Parameter.MOMENTUM, momentum));
        }
    }

    /**
     * AdaGrad, whose steps shrink with the sum of all squared gradients so far: s ← s + g²;
     * θ ← θ − η / (1 + (t − 1) · lr_decay) · g / (√s + ε). {@code torch.optim.Adagrad}; Duchi, Hazan and Singer,
     * "Adaptive Subgradient Methods", JMLR 12, 2011.
     *
     * @param decay {@code lr_decay}, the additional decay of the learning rate, from 0 to 1000
     * @param eps ε, which prevents a division by zero, above 0
     */
    record AdaGrad(double decay, double eps) implements Optimizer {
        /**
         * Checks the parameters.
         *
         * @throws IllegalArgumentException if a parameter is not allowed
         */
        public AdaGrad {
            Parameter.LR_DECAY.check(decay);
            Parameter.EPS.check(eps);
        }

        @Override
        public String name() {
            return "adagrad";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            Gradient sum = state.second().mixed(1, gradient.squared(), 1);
            double decayed = rate / (1 + state.steps() * decay);
            return new Update(scaled(gradient, sum, eps).off(line, decayed), state.after(Gradient.ZERO, sum));
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.LR_DECAY, decay, Parameter.EPS, eps));
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new AdaGrad(values.getOrDefault(Parameter.LR_DECAY, decay), values.getOrDefault(Parameter.EPS, eps));
        }
    }

    /**
     * RMSprop, whose steps are scaled by recent gradients: s ← α s + (1 − α) g²; v ← μ v + g / (√s + ε);
     * θ ← θ − η v. {@code torch.optim.RMSprop}; Tieleman and Hinton, lecture 6.5 of "Neural Networks for Machine
     * Learning", 2012.
     *
     * @param alpha α, the part of the mean of squared gradients that is kept at each step, from 0 to below 1
     * @param eps ε, which prevents a division by zero, above 0
     * @param momentum μ, the part of the velocity that is kept at each step, from 0 to below 1
     */
    record RmsProp(double alpha, double eps, double momentum) implements Optimizer {
        /**
         * Checks the parameters.
         *
         * @throws IllegalArgumentException if a parameter is not allowed
         */
        public RmsProp {
            Parameter.ALPHA.check(alpha);
            Parameter.EPS.check(eps);
            Parameter.MOMENTUM.check(momentum);
        }

        @Override
        public String name() {
            return "rmsprop";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            Gradient squares = state.second().mixed(alpha, gradient.squared(), 1 - alpha);
            Gradient velocity = state.first().mixed(momentum, scaled(gradient, squares, eps), 1);
            return new Update(velocity.off(line, rate), state.after(velocity, squares));
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.ALPHA, alpha, Parameter.EPS, eps, Parameter.MOMENTUM, momentum));
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new RmsProp(
                    values.getOrDefault(Parameter.ALPHA, alpha),
                    values.getOrDefault(Parameter.EPS, eps),
                    values.getOrDefault(Parameter.MOMENTUM, momentum));
        }
    }

    /**
     * Adam, which combines momentum with adaptive step sizes: m ← β₁ m + (1 − β₁) g; s ← β₂ s + (1 − β₂) g²;
     * θ ← θ − η · m / (1 − β₁ᵗ) / (√(s / (1 − β₂ᵗ)) + ε). {@code torch.optim.Adam}; Kingma and Ba, "Adam: A Method for
     * Stochastic Optimization", 2015.
     *
     * @param beta1 β₁, the part of the mean gradient that is kept at each step, from 0 to below 1
     * @param beta2 β₂, the part of the mean of squared gradients that is kept at each step, from 0 to below 1
     * @param eps ε, which prevents a division by zero, above 0
     */
    record Adam(double beta1, double beta2, double eps) implements Optimizer {
        /**
         * Checks the parameters.
         *
         * @throws IllegalArgumentException if a parameter is not allowed
         */
        public Adam {
            Parameter.BETA1.check(beta1);
            Parameter.BETA2.check(beta2);
            Parameter.EPS.check(eps);
        }

        @Override
        public String name() {
            return "adam";
        }

        @Override
        public Update step(Line line, Gradient gradient, double rate, OptimizerState state) {
            Gradient mean = state.first().mixed(beta1, gradient, 1 - beta1);
            Gradient squares = state.second().mixed(beta2, gradient.squared(), 1 - beta2);
            int t = state.steps() + 1;
            double correction = correction(beta1, t);
            double root = Math.sqrt(correction(beta2, t));
            Gradient scaled = new Gradient(
                    mean.slope() / (Math.sqrt(squares.slope()) / root + eps),
                    mean.intercept() / (Math.sqrt(squares.intercept()) / root + eps));
            return new Update(scaled.off(line, rate / correction), state.after(mean, squares));
        }

        /**
         * Returns 1 − βᵗ.
         *
         * <p>As βᵗ ≤ exp(−(1 − β) t), the result is exactly 1 from some t on; the slow power is then left out.
         */
        static double correction(double beta, int t) {
            return (1 - beta) * t > 38 ? 1 : 1 - Math.pow(beta, t);
        }

        @Override
        public Map<Parameter, Double> parameters() {
            return Tunable.inOrder(Map.of(Parameter.BETA1, beta1, Parameter.BETA2, beta2, Parameter.EPS, eps));
        }

        @Override
        public Optimizer remade(Map<Parameter, Double> values) {
            return new Adam(
                    values.getOrDefault(Parameter.BETA1, beta1),
                    values.getOrDefault(Parameter.BETA2, beta2),
                    values.getOrDefault(Parameter.EPS, eps));
        }
    }

    /** Returns g / (√s + ε). */
    private static Gradient scaled(Gradient gradient, Gradient squares, double eps) {
        return new Gradient(
                gradient.slope() / (Math.sqrt(squares.slope()) + eps),
                gradient.intercept() / (Math.sqrt(squares.intercept()) + eps));
    }
}
