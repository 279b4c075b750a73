package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Curvature;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.Scaling;
import io.github.sgdvisualizer.text.DecimalPlaces;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;

/** Texts about points: their name, remarks on them, and why they cannot be edited. */
public final class PointWords {
    /** From this value on, a condition number is written without decimals. */
    private static final double MIN_WITHOUT_DECIMALS = 1_000;

    /** From this value on, a condition number is written as a power of ten. */
    private static final double MIN_AS_POWER = 1e9;

    private PointWords() {}

    /** Returns the name of the points, never empty. */
    public static String title(PointSource points) {
        if (points.inOwnUnits().isGenerated()) {
            return Messages.of("command.data-lesson.text");
        }
        String title = points.labels().title();
        return title.isEmpty() ? Messages.of("data.by-hand") : title;
    }

    /** Returns the title of the x axis. */
    public static String titleX(Snapshot snapshot) {
        PointSource points = snapshot.run().progress().settings().source();
        String name = points.labels().x();
        return points.isStandardised() ? Messages.of("axis.standardised", name) : name;
    }

    /** Returns a remark about the points; empty if there is none. */
    public static String notice(Snapshot snapshot) {
        PointSource points = snapshot.run().progress().settings().source();
        if (!points.isStandardised()) {
            return points.labels().notice();
        }
        // It tells the line in other units.
        return snapshot.hides(ScreenPart.EQUATION) ? "" : inOwnUnits(snapshot);
    }

    /**
     * Returns the reason why the points cannot be edited by hand.
     *
     * @param points which are not editable
     */
    public static String refusal(PointSource points) {
        return points.isStandardised()
                ? Messages.of("refused.standardised")
                : Messages.of("refused.many", Numbers.whole(Parameter.MAX_EDITABLE_POINTS));
    }

    /** Returns in words what the data chart shows: the points, the line and the step, as far as they are not hidden. */
    public static String described(Snapshot snapshot) {
        int count = snapshot.run().progress().error().points().size();
        String step = Numbers.whole(snapshot.runState().step());
        boolean dots = !snapshot.hides(ScreenPart.POINTS);
        if (snapshot.hides(ScreenPart.LINE) || snapshot.hides(ScreenPart.EQUATION)) {
            return dots
                    ? Messages.plural("chart.description.points", count, step)
                    : Messages.of("chart.description.step", step);
        }
        String equation = Numbers.equation(
                snapshot.runState().line(),
                DecimalPlaces.of(snapshot.run().progress().error().points()));
        return dots
                ? Messages.plural("chart.description", count, equation, step)
                : Messages.of("chart.description.line", equation, step);
    }

    /** Returns the scaling, the line in the data's own units, and the condition numbers before and after scaling. */
    private static String inOwnUnits(Snapshot snapshot) {
        Points points = snapshot.run().progress().error().points();
        Scaling scaling = points.scaling();
        return Messages.of(
                "standardised",
                Numbers.significant(scaling.mean(), 4),
                Numbers.significant(scaling.deviation(), 4),
                Numbers.equation(scaling.inOwnUnits(snapshot.runState().line()), DecimalPlaces.inOwnUnits(points)),
                condition(points.ownCurvature()),
                condition(snapshot.run().progress().error().curvature()));
    }

    private static String condition(Curvature curvature) {
        double number = curvature.condition();
        if (!Double.isFinite(number)) {
            return "∞";
        }
        return number < MIN_WITHOUT_DECIMALS || number >= MIN_AS_POWER
                ? Numbers.significant(number, 3)
                : Numbers.whole(number);
    }
}
