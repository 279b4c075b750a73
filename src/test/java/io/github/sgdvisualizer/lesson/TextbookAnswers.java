package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;

/** What is right by the definitions of the kinds of questions, from a {@link Textbook} descent. */
final class TextbookAnswers {
    static final double NEVER = Double.POSITIVE_INFINITY;

    /** The definition of a run that never arrives where there is no closed form. */
    private static final int MAX_STEPS = 100_000;

    private TextbookAnswers() {}

    static double finite(double loss) {
        return Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY;
    }

    static double quantity(Quantity quantity, int at, Settings settings) {
        Textbook book = new Textbook(settings);
        double first = book.loss();
        double minLoss = Bowl.of(book.x, book.y).minLoss();
        if (quantity == Quantity.WORSE_STEPS_IN) {
            return worseSteps(book, at);
        }
        book.advance(at);
        return switch (quantity) {
            case LOSS_AT -> finite(book.loss());
            case PERCENT_DOWN_AT -> 100 * (first - finite(book.loss())) / (first - minLoss);
            case SLOPE_AT -> book.slope();
            case INTERCEPT_AT -> book.intercept();
            case WORSE_STEPS_IN, STEPS -> throw new IllegalArgumentException();
        };
    }

    static int worseSteps(Textbook book, int first) {
        // Where the points lie on a line, losses near 0 go up and down by their last digits.
        double digits = 1e-12 * Bowl.of(book.x, book.y).varianceY();
        int worse = 0;
        double before = book.loss();
        for (int step = 1; step <= first; step++) {
            double loss = book.advance(1).loss();
            worse += loss > before + digits ? 1 : 0;
            before = loss;
        }
        return worse;
    }

    /**
     * When a run arrives: the step that ends the first row of as many close lines as it takes to have converged, and the
     * first of the first ten close lines in a row; infinite if it never does. A line is close within a millionth of the
     * variance of y; a run ends where its loss passes a million times the first one and the variance.
     */
    record Arrival(double converged, double firstOfTen) {}

    static Arrival arrival(Textbook book) {
        Settings settings = book.settings;
        Bowl bowl = Bowl.of(book.x, book.y);
        double lost = 1e6 * Math.max(book.loss(), bowl.varianceY());
        // As many as an epoch has steps, and ten with a velocity or steps that adapt.
        int needed = Math.max(stepsPerEpoch(settings), isPlain(settings.optimizer()) ? 1 : 10);
        double converged = NEVER;
        double firstOfTen = NEVER;
        int close = 0;
        for (double loss = book.loss();
                loss <= lost && book.steps() < MAX_STEPS && (converged == NEVER || firstOfTen == NEVER);
                loss = book.advance(1).loss()) {
            close = loss - bowl.minLoss() <= 1e-6 * bowl.varianceY() ? close + 1 : 0;
            converged = close == needed ? Math.min(converged, book.steps()) : converged;
            firstOfTen = close == 10 ? Math.min(firstOfTen, book.steps() - 9) : firstOfTen;
        }
        return new Arrival(converged, firstOfTen);
    }

    private static boolean isPlain(Optimizer optimizer) {
        return optimizer instanceof Optimizer.Sgd
                || (optimizer instanceof Optimizer.WithVelocity velocity && velocity.momentum() == 0);
    }

    private static int stepsPerEpoch(Settings settings) {
        int n = settings.source().count();
        int size = Math.min(n, settings.batchSize().orElse(n));
        return (int) Math.ceil(n / (double) size);
    }

    static List<String> outcome(Textbook book) {
        Settings settings = book.settings;
        Optimizer optimizer = settings.optimizer();
        Bowl bowl = Bowl.of(book.x, book.y);
        boolean hasTheory = optimizer instanceof Optimizer.Sgd || optimizer instanceof Optimizer.WithVelocity;
        boolean isConstant = settings.schedule().steadyFrom() == 0;
        if (hasTheory && isConstant && stepsPerEpoch(settings) == 1) {
            double kept = optimizer instanceof Optimizer.WithVelocity velocity ? velocity.momentum() : 0;
            boolean nesterov = optimizer instanceof Optimizer.Nesterov;
            // Goh 2017; O'Donoghue and Candès 2015.
            double limit = (nesterov ? 2 * (1 + kept) / (1 + 2 * kept) : 2 * (1 + kept)) / bowl.steepest();
            double root = nesterov ? (1 - kept) / (1 + kept) : 1 - Math.sqrt(kept);
            double safe = root * root / bowl.steepest();
            double rate = settings.learningRate();
            if (rate > limit) {
                return List.of("diverges");
            }
            if (rate > safe) {
                return rate <= 1.2 * safe ? List.of("overshoots", "straight") : List.of("overshoots");
            }
            return List.of(arrival(book).converged() > 200 ? "crawls" : "straight");
        }
        return outcomeBySteps(book, bowl);
    }

    private static List<String> outcomeBySteps(Textbook book, Bowl bowl) {
        Settings settings = book.settings;
        int needed = Math.max(stepsPerEpoch(settings), isPlain(settings.optimizer()) ? 1 : 10);
        double lost = 1e6 * Math.max(book.loss(), bowl.varianceY());
        List<Double> losses = new ArrayList<>();
        int close = 0;
        int jumps = 0;
        boolean jumpsAtTheEnd = false;
        double before = 0;
        boolean converged = false;
        while (!converged && losses.size() <= 10_000) {
            double loss = book.loss();
            if (!(loss <= lost)) {
                return List.of("diverges");
            }
            double error = (book.slope() - bowl.slope()) * bowl.steepSlope()
                    + (book.intercept() - bowl.intercept()) * bowl.steepIntercept();
            jumpsAtTheEnd = error * before < 0;
            jumps += losses.size() <= 20 && jumpsAtTheEnd ? 1 : 0;
            before = error;
            losses.add(loss);
            close = loss - bowl.minLoss() <= 1e-6 * bowl.varianceY() ? close + 1 : 0;
            converged = close >= needed;
            book.advance(1);
        }
        int steps = losses.size() - 1;
        int window = Math.max(100, Math.min(1_000, stepsPerEpoch(settings)));
        double rises = 0;
        double falls = 0;
        for (int i = steps; i > steps - window && i > 0; i--) {
            rises += Math.max(0, losses.get(i) - losses.get(i - 1));
            falls += Math.max(0, losses.get(i - 1) - losses.get(i));
        }
        // From one side of the best line to the other, equally far: the loss neither rises nor falls.
        boolean bounces = steps > 0
                && jumpsAtTheEnd
                && losses.get(steps) - bowl.minLoss()
                        > (1 - 1e-6) * (losses.get(Math.max(0, steps - 1_000)) - bowl.minLoss());
        if (!converged && (rises > 0.8 * falls || bounces)) {
            return List.of("hovers");
        }
        if (jumps > Math.min(20, steps) / 2.0) {
            return List.of("overshoots");
        }
        return List.of(converged && steps <= 200 ? "straight" : "crawls");
    }

    /**
     * Checks a number to 9 digits of itself or of its scale, the first loss or the like: sums in another order differ
     * in the 16th, and a hundred steps multiply that.
     */
    static void assertClose(double actual, double expected, double scale) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, within(1e-9 * Math.max(Math.abs(expected), Math.abs(scale))));
        }
    }

    /** Returns a number of which nine digits are known, for a quantity of a run. */
    static double scale(Quantity quantity, Settings settings) {
        Textbook book = new Textbook(settings);
        Bowl bowl = Bowl.of(book.x, book.y);
        return switch (quantity) {
            case LOSS_AT -> book.loss();
            case PERCENT_DOWN_AT -> 100;
            case SLOPE_AT -> Math.max(Math.abs(book.slope()), Math.abs(bowl.slope()));
            case INTERCEPT_AT -> Math.max(Math.abs(book.intercept()), Math.abs(bowl.intercept()));
            case WORSE_STEPS_IN, STEPS -> 0;
        };
    }
}
