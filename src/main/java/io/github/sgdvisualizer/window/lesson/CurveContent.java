package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.CurveShape;
import io.github.sgdvisualizer.lesson.Truth;
import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.lesson.part.Sketch;
import io.github.sgdvisualizer.window.lesson.part.SketchPad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.swing.JComponent;

/** The loss curve that is asked for: where it is drawn, and what became of it. */
final class CurveContent {
    /** More places of a curve than the widest column has pixels would not be seen. */
    private static final int MAX_PLACES = 1_000;

    /** Name of the legend, which can be done without. */
    static final String LEGEND = "curve-legend";

    private final LessonView view;
    private final int index;

    private CurveContent(LessonView view, int index) {
        this.view = view;
        this.index = index;
    }

    /** Returns the parts of a page that are about a loss curve, the pad first; empty if none is asked for. */
    static List<JComponent> of(LessonView view, SketchPad pad) {
        int index = view.indexOfCurve();
        return index < 0 ? List.of() : new CurveContent(view, index).parts(pad);
    }

    private List<JComponent> parts(SketchPad pad) {
        DrawnCurve drawn = view.visit().predictions().get(index).curve().orElse(DrawnCurve.NONE);
        Optional<Truth> truth = view.outcome().map(outcome -> outcome.truths().get(index));
        double[] losses = truth.map(Truth::losses).orElse(new double[0]);
        String shapes = losses.length == 0 ? "" : shapes(drawn, losses);
        pad.show(new Sketch(
                losses.length == 0 ? view.firstLoss() : OptionalDouble.of(losses[0]),
                view.page().sceneOrDefault().steps().get(0),
                drawn,
                view.phase() == PageVisit.Phase.ASKED,
                heights(losses),
                shapes));
        List<JComponent> parts = new ArrayList<>(List.of(pad));
        if (truth.isPresent() && !drawn.isEmpty()) {
            double top = DrawnCurve.TOP * losses[0];
            parts.add(PageContent.close(truth.get().accepts(drawn.losses(losses[0], losses.length - 1), top)));
        }
        if (truth.isPresent()) {
            parts.add(PageContent.plain("curve-shapes", shapes));
        }
        if (truth.isPresent() && !drawn.isEmpty()) {
            parts.add(PageContent.muted(LEGEND, Messages.of("lesson.legend.curve")));
        }
        return parts;
    }

    private static String shapes(DrawnCurve drawn, double[] losses) {
        CurveShape shape = CurveShape.of(losses);
        String run = Messages.of("curve.run", shape.words());
        if (drawn.isEmpty()) {
            return run;
        }
        return run
                + ' '
                + (drawn.shape() == shape
                        ? Messages.of("curve.drawn-so")
                        : Messages.of("curve.drawn", drawn.shape().words()));
    }

    private static List<Double> heights(double[] losses) {
        int last = Math.min(MAX_PLACES, losses.length - 1);
        return IntStream.rangeClosed(0, last)
                .mapToObj(place ->
                        losses[(int) Math.round((double) place / Math.max(1, last) * (losses.length - 1))] / losses[0])
                .toList();
    }
}
