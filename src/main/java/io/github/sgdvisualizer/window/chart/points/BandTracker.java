package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a rectangle that selects points; a mere click adds a point, or clears a selection of several. */
final class BandTracker implements DragTracker {
    /** Maximum movement of the mouse during a click, in pixels. */
    private static final int SLIP = 3;

    private final EditableChart chart;
    private final Editor editor;
    private final Point from;
    private Point to;

    /** Begins at a corner, in component pixels. */
    BandTracker(EditableChart chart, Editor editor, Point from) {
        this.chart = chart;
        this.editor = editor;
        this.from = from;
        this.to = from;
    }

    @Override
    public boolean drag(Point newTo) {
        to = newTo;
        chart.repaint();
        return true;
    }

    @Override
    public boolean holdsRun() {
        return false;
    }

    @Override
    public Optional<Rectangle> band() {
        return Optional.of(area());
    }

    private Rectangle area() {
        Rectangle area = new Rectangle(from);
        area.add(to);
        return area;
    }

    @Override
    public void release(Point at, boolean more) {
        to = at;
        chart.projection().ifPresent(projection -> {
            Rectangle area = area();
            if (area.width > SLIP || area.height > SLIP) {
                choose(area, projection, more);
            } else if (editor.chosen().cardinality() > 1) {
                editor.chooseNothing();
            } else {
                editor.add(
                        projection.roundedX(projection.dataX(from.x)), projection.roundedY(projection.dataY(from.y)));
            }
            chart.repaint();
        });
    }

    private void choose(Rectangle area, Projection projection, boolean more) {
        editor.points().ifPresent(points -> {
            BitSet which = more ? editor.chosen() : new BitSet();
            IntStream.range(0, points.size())
                    .filter(i -> area.contains(projection.x(points.x(i)), projection.y(points.y(i))))
                    .forEach(which::set);
            editor.choose(which);
        });
    }
}
