package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Curvature;
import io.github.sgdvisualizer.model.Lesson;
import io.github.sgdvisualizer.model.Parameter;
import io.github.sgdvisualizer.model.PointSource;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.model.Scaling;
import io.github.sgdvisualizer.model.Standardised;
import io.github.sgdvisualizer.text.Messages;

/** What is said about points: what they are called, what to notice, why they cannot be changed. */
final class PointWords {
    /** From here on a condition number is written without decimals. */
    private static final double MANY = 1_000;

    /** And from here on as a power of ten. */
    private static final double TOO_MANY = 1e9;

    private PointWords() {}

    /** Returns what the points are called. */
    static String title(PointSource points) {
        if (points instanceof Standardised standardised) {
            return title(standardised.raw());
        }
        if (points instanceof Lesson) {
            return Messages.of("data-lesson.text");
        }
        String title = points.labels().title();
        return title.isEmpty() ? Messages.of("data.by-hand") : title;
    }

    /** Returns what the axis across is of. */
    static String titleX(Snapshot snapshot) {
        PointSource points = snapshot.progress().settings().source();
        String name = points.labels().x();
        return points instanceof Standardised ? Messages.of("axis.standardised", name) : name;
    }

    /** Returns what to notice about the points; empty for nothing. */
    static String notice(Snapshot snapshot) {
        PointSource points = snapshot.progress().settings().source();
        return points instanceof Standardised
                ? inOwnUnits(snapshot)
                : points.labels().notice();
    }

    /** Says why the points cannot be changed by hand. */
    static String refusal(PointSource points) {
        return points instanceof Standardised
                ? Messages.of("refused.standardised")
                : Messages.of("refused.many", Numbers.whole(Parameter.MAX_EDITABLE_POINTS));
    }

    /** Says what the line on standardised x is in the data's own units, and what has become of the bowl. */
    private static String inOwnUnits(Snapshot snapshot) {
        Points points = snapshot.progress().error().points();
        Scaling scaling = points.scaling();
        return Messages.of(
                "standardised",
                Numbers.significant(scaling.mean(), 4),
                Numbers.significant(scaling.deviation(), 4),
                Numbers.equation(scaling.inOwnUnits(snapshot.moment().line()), Places.inOwnUnits(points)),
                condition(points.ownCurvature()),
                condition(snapshot.progress().error().curvature()));
    }

    private static String condition(Curvature curvature) {
        double number = curvature.condition();
        if (!Double.isFinite(number)) {
            return "∞";
        }
        return number < MANY || number >= TOO_MANY ? Numbers.significant(number, 3) : Numbers.whole(number);
    }
}
