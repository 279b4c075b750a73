package io.github.sgdvisualizer.export;

import static io.github.sgdvisualizer.export.Html.say;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Numbers;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The exit ticket of the lesson that ships: three loss curves, and for which of them a smaller rate would help. */
final class ExitTicket {
    private static final int STEPS = 100;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 200;
    private static final int STEPS_BETWEEN_TICKS = 50;

    /** Powers of ten of the least and the greatest loss that the curves show. */
    private static final int MIN_POWER = -2;

    private static final int MAX_POWER = 2;

    private static final List<Curve> CURVES = List.of(
            new Curve("P", Settings.DEFAULT.withLearningRate(1.1)),
            new Curve("Q", Settings.DEFAULT.withLearningRate(0.01)),
            new Curve("R", Settings.DEFAULT.withLearningRate(0.1).withBatchSize(OptionalInt.of(1))));

    private ExitTicket() {}

    private record Curve(String name, Settings settings) {
        /** Returns the powers of ten of the losses over all points. */
        private double[] powers() {
            MeanSquaredError error = new MeanSquaredError(settings.source().points());
            Descent descent = new Descent(settings, error);
            double[] powers = new double[STEPS + 1];
            for (int step = 0; step <= STEPS; step++) {
                powers[step] = Math.log10(error.loss(descent.line()));
                descent.advance();
            }
            return powers;
        }

        private String html() {
            SvgPlot plot = new SvgPlot(
                    "curve-" + name,
                    WIDTH,
                    HEIGHT,
                    new PlotBounds(0, STEPS, MIN_POWER, MAX_POWER),
                    new SvgPlot.Axis(
                            say("worksheet.exit.steps"),
                            List.of(0.0, (double) STEPS_BETWEEN_TICKS, (double) STEPS),
                            Numbers::whole),
                    new SvgPlot.Axis(
                            say("worksheet.exit.loss"),
                            IntStream.rangeClosed(MIN_POWER, MAX_POWER)
                                    .mapToObj(power -> (double) power)
                                    .toList(),
                            power -> Numbers.shortest(Double.parseDouble("1e" + (int) power))));
            plot.curve(powers());
            return "<figure><figcaption>" + name + "</figcaption>\n" + plot.svg(say("worksheet.exit.curve", name))
                    + "</figure>\n";
        }
    }

    /** Returns the curves, as figures in a row. */
    static String curves() {
        return CURVES.stream().map(Curve::html).collect(Collectors.joining());
    }

    /** Returns what the curves are, for the answer key. */
    static String key() {
        return say(
                "worksheet.exit.key",
                Numbers.shortest(CURVES.get(0).settings().learningRate()),
                Numbers.shortest(CURVES.get(1).settings().learningRate()),
                Numbers.shortest(CURVES.get(2).settings().learningRate()));
    }
}
