package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;

/** Texts about residuals, the heights of points above the line. */
public final class ResidualWords {
    private static final int DIGITS = 3;

    private ResidualWords() {}

    /** Returns the title of an axis of residuals. */
    public static String title() {
        return Messages.of("residual-chart.title");
    }

    /** Returns in words what the residuals' chart shows: their mean, and how they change with x. */
    public static String described(Snapshot snapshot) {
        Points points = snapshot.run().progress().error().points();
        Line line = snapshot.runState().line();
        double lean = snapshot.run().progress().error().best().slope() - line.slope();
        return Messages.plural(
                "residual-chart.description",
                points.size(),
                Numbers.whole(snapshot.runState().step()),
                number(points.meanY() - line.at(points.meanX())),
                number(lean));
    }

    private static String number(double value) {
        // Rounding errors of a fit read better as the zero that they are.
        return Math.abs(value) < 1e-9 ? Numbers.fixed(0, 0) : Numbers.significant(value, DIGITS);
    }
}
