package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.points.LineGrip;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.points.Points;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Handles the mouse on the data chart.
 *
 * <p>The left button drags points and the learning line, selects points by a rectangle and adds a point where there is
 * nothing. The right button removes points.
 */
final class DataMouse extends MouseAdapter {
    /** Maximum distance of the mouse from the line to drag it, in pixels at a line width of 3. */
    private static final double NEAR_LINE = 8;

    /** Maximum distance of the mouse from a point's centre to drag it, in pixels at a line width of 3. */
    private static final double NEAR_POINT = 9;

    /** Where a hint tells of the line, in parts of the plot's width, if it is in the plot there; the best first. */
    private static final List<Double> PLACES_OF_HINT = List.of(0.75, 0.5, 0.25, 0.95, 0.05);

    /** Near where a hint tells of a point, in parts of the plot's width. */
    private static final double POINT_OF_HINT = 0.25;

    /** Number of points of which a hint takes one: enough for one near the wanted place. */
    private static final int POINTS_FOR_HINT = 200;

    /** Position of the mouse while it is outside the chart: near to nothing. */
    private static final Point AWAY = new Point(-100_000, -100_000);

    private final EditableChart chart;
    private final DataHand hand;
    private final Editor editor;

    private Point place = AWAY;

    /** The drag that is going on. */
    private @Nullable DragTracker tracker;

    private OptionalInt nearPoint = OptionalInt.empty();
    private boolean nearLine;

    DataMouse(EditableChart chart, DataHand hand, Editor editor) {
        this.chart = chart;
        this.hand = hand;
        this.editor = editor;
    }

    /** Returns whether the user drags the learning line, or would with a press of the mouse button. */
    boolean isOnLine() {
        return tracker == null ? nearLine : tracker.dragsLine();
    }

    /** Returns the index of the point that a press would drag; empty if there is none or during a drag. */
    OptionalInt nearPoint() {
        return tracker == null ? nearPoint : OptionalInt.empty();
    }

    /** Returns the selection rectangle that the user is drawing, in component pixels; empty if there is none. */
    Optional<Rectangle> band() {
        return Optional.ofNullable(tracker).flatMap(DragTracker::band);
    }

    /** Resets the position of the mouse: after a change of layout it is unknown until the mouse moves. */
    void forgetPlace() {
        place = AWAY;
        look();
    }

    /** Updates what is near the mouse; points and line may have moved without it. */
    void look() {
        boolean nothingNear = place.equals(AWAY) && nearPoint.isEmpty() && !nearLine;
        if (tracker != null || nothingNear) {
            return;
        }
        // A dot under the mouse takes precedence over the line, and the line over a point that is only near.
        OptionalInt onDot = pointWithin(
                editor.points().map(points -> PointRaster.radius(points.size())).orElse(0.0));
        Optional<LineGrip> line =
                onDot.isPresent() ? Optional.empty() : lineUnderMouse().filter(grip -> hand.mayMoveLine());
        OptionalInt point = onDot.isPresent() || line.isPresent() ? onDot : pointWithin(NEAR_POINT);
        if (!point.equals(nearPoint) || line.isPresent() || nearLine) {
            chart.setCursor(
                    point.isPresent()
                            ? cursor(Cursor.HAND_CURSOR)
                            : line.map(DataMouse::cursor).orElse(null));
            nearPoint = point;
            nearLine = line.isPresent();
            chart.repaint();
        }
    }

    /** Returns a place where the line can be dragged, in component pixels; empty if none is in the plot. */
    Optional<Point> placeOfLine() {
        return chart.projection()
                .filter(projection -> hand.mayMoveLine())
                .flatMap(projection -> PLACES_OF_HINT.stream()
                        .map(share -> onLine(projection, share))
                        .filter(projection.plot()::contains)
                        .findFirst());
    }

    private Point onLine(Projection projection, double share) {
        double pixel = projection.plot().getX() + share * projection.plot().getWidth();
        double x = projection.dataX(pixel);
        return new Point((int) Math.round(pixel), (int)
                Math.round(projection.y(chart.line().at(x))));
    }

    /** Returns where a point can be dragged, in component pixels; empty if there is none, or if there are too many. */
    Optional<Point> placeOfPoint() {
        Points points = editor.points().orElse(null);
        Projection projection = chart.projection().orElse(null);
        if (points == null || projection == null) {
            return Optional.empty();
        }
        double wanted =
                projection.plot().getX() + POINT_OF_HINT * projection.plot().getWidth();
        return IntStream.range(0, Math.min(points.size(), POINTS_FOR_HINT))
                .mapToObj(i -> new Point(
                        (int) Math.round(projection.x(points.x(i))), (int) Math.round(projection.y(points.y(i)))))
                .filter(projection.plot()::contains)
                .min(Comparator.comparingDouble(place -> Math.abs(place.x - wanted)));
    }

    private static Cursor cursor(int kind) {
        return Cursor.getPredefinedCursor(kind);
    }

    private static Cursor cursor(LineGrip lineGrip) {
        return cursor(lineGrip.kind() == LineGrip.Kind.MIDDLE ? Cursor.MOVE_CURSOR : Cursor.N_RESIZE_CURSOR);
    }

    private Optional<LineGrip> lineUnderMouse() {
        return chart.projection()
                .flatMap(projection -> LineGrip.at(place, chart.line(), projection, scaled(NEAR_LINE)));
    }

    /**
     * Returns the index of the point nearest to the mouse; of equally near ones the last, which is painted on top.
     *
     * @param near maximum distance in pixels at a line width of 3, included
     */
    private OptionalInt pointWithin(double near) {
        return chart.projection().isPresent() && editor.points().isPresent()
                ? nearest(editor.points().get(), chart.projection().get(), scaled(near))
                : OptionalInt.empty();
    }

    private OptionalInt nearest(Points points, Projection projection, double near) {
        int nearest = -1;
        double min = near;
        for (int i = 0; i < points.size(); i++) {
            double distance = place.distance(projection.x(points.x(i)), projection.y(points.y(i)));
            if (distance <= min) {
                min = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    private double scaled(double length) {
        return chart.scaled(length);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        place = event.getPoint();
        // The button is not pressed: if a drag is still going on, its release event was lost.
        letGo();
        look();
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (tracker == null) {
            place = AWAY;
            look();
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        place = event.getPoint();
        chart.requestFocusInWindow();
        if (tracker != null || chart.projection().isEmpty()) {
            return;
        }
        look();
        if (SwingUtilities.isRightMouseButton(event)) {
            remove();
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            take(chart.projection().get(), event.isShiftDown() || event.isControlDown());
        }
    }

    private void take(Projection projection, boolean more) {
        if (nearPoint.isPresent()) {
            takePoint(nearPoint.getAsInt(), projection, more);
        } else if (nearLine && lineUnderMouse().isPresent()) {
            tracker = new LineTracker(hand, lineUnderMouse().get());
            hand.take();
        } else if (!hand.mayMoveLine() && lineUnderMouse().isPresent() && hand.lineRefused()) {
            return;
        } else if (projection.plot().contains(place) && editor.points().isPresent()) {
            tracker = new BandTracker(chart, editor, place);
        } else if (projection.plot().contains(place)) {
            hand.refused();
        }
    }

    private void takePoint(int index, Projection projection, boolean more) {
        BitSet which = editor.chosen();
        if (more) {
            which.flip(index);
        } else if (!which.get(index)) {
            which.clear();
            which.set(index);
        }
        editor.choose(which);
        chart.repaint();
        editor.points()
                .filter(points -> which.get(index))
                .ifPresent(points -> tracker = new PointsTracker(editor, points, which, place, projection));
        if (tracker != null) {
            hand.take();
        }
    }

    private void remove() {
        nearPoint.ifPresent(index -> {
            if (!editor.chosen().get(index)) {
                editor.choose(index);
            }
            editor.removeChosen();
            chart.repaint();
        });
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        place = event.getPoint();
        if (tracker != null && !tracker.drag(event.getPoint())) {
            letGo();
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        place = event.getPoint();
        if (SwingUtilities.isLeftMouseButton(event)) {
            if (tracker != null) {
                tracker.release(place, event.isShiftDown() || event.isControlDown());
            }
            letGo();
            look();
        }
    }

    /** Ends a drag of the line, but not of points. */
    void letGoOfLine() {
        if (tracker != null && tracker.dragsLine()) {
            letGo();
        }
    }

    /** Ends the current drag, if there is one; a selection rectangle is discarded. */
    void letGo() {
        if (tracker != null) {
            boolean held = tracker.holdsRun();
            tracker = null;
            if (held) {
                hand.letGo();
            }
            chart.repaint();
        }
    }
}
