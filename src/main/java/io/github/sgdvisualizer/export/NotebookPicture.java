package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.chart.EvenSample;
import io.github.sgdvisualizer.export.code.Notebook;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.RunStates;
import io.github.sgdvisualizer.model.run.Settings;

/** The picture in a notebook, as SVG: points, and the line after the last step. */
final class NotebookPicture {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int TICKS = 6;

    /** More points would hide each other. */
    private static final int MAX_POINTS = 1_000;

    private static final String STYLE = "<style>text{font:11px sans-serif}path{fill:none}.grid{stroke:#ddd}"
            + ".frame{fill:none;stroke:#888}.dot{fill:orange}.guess{stroke:#1f77b4;stroke-width:2}</style>";

    private NotebookPicture() {}

    /** Returns the picture, without what differs from run to run of the program. */
    static Notebook.Picture of(Settings settings, int steps) {
        Line line = settings.start();
        for (RunStates states = new RunStates(settings, steps); states.hasNext(); ) {
            line = states.next().line();
        }
        Points points = settings.source().points();
        PlotBounds bounds = PlotBounds.around(points, settings.start());
        SvgPlot plot = new SvgPlot(
                "plot",
                WIDTH,
                HEIGHT,
                bounds,
                SvgPlot.Axis.of("", bounds.left(), bounds.right(), TICKS),
                SvgPlot.Axis.of("", bounds.bottom(), bounds.top(), TICKS));
        EvenSample.of(points.size(), MAX_POINTS).forEach(i -> plot.dot(points.x(i), points.y(i)));
        plot.line(line);
        String svg = plot.svg(Html.say("notebook.picture"));
        return new Notebook.Picture(
                "image/svg+xml",
                svg.replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" height=\"360\" ")
                        .replaceFirst(">\n", ">\n" + STYLE + "\n"));
    }
}
