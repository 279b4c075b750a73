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

    /** Position of the mouse while it is outside the chart: near to nothing. */
    private static final Point AWAY = new Point(-100_000, -100_000);

    /** Maximum movement of the mouse during a click, in pixels. */
    private static final int SLIP = 3;

    private final EditableChart chart;
    private final DataHand hand;
    private final Editor editor;

    private Point place = AWAY;

    private @Nullable Grip grip;
    private OptionalInt nearPoint = OptionalInt.empty();
    private boolean nearLine;

    /** What is being dragged. */
    private sealed interface Grip {
        /** The learning line. */
        record OfLine(LineGrip line) implements Grip {}

        /** Some points, in their state at the start of the drag. */
        record OfPoints(Points points, BitSet which, Point taken, Projection projection) implements Grip {}

        /** A selection rectangle, from the corner where the drag began. */
        record Band(Point from) implements Grip {}
    }

    DataMouse(EditableChart chart, DataHand hand, Editor editor) {
        this.chart = chart;
        this.hand = hand;
        this.editor = editor;
    }

    /** Returns whether the user drags the learning line, or would with a press of the mouse button. */
    boolean isOnLine() {
        return grip == null ? nearLine : grip instanceof Grip.OfLine;
    }

    /** Returns the index of the point that a press would drag; empty if there is none or during a drag. */
    OptionalInt nearPoint() {
        return grip == null ? nearPoint : OptionalInt.empty();
    }

    /** Returns the selection rectangle that the user is drawing, in component pixels; empty if there is none. */
    Optional<Rectangle> band() {
        if (grip instanceof Grip.Band band) {
            Rectangle rectangle = new Rectangle(band.from());
            rectangle.add(place);
            return Optional.of(rectangle);
        }
        return Optional.empty();
    }

    /** Resets the position of the mouse: after a change of layout it is unknown until the mouse moves. */
    void forgetPlace() {
        place = AWAY;
        look();
    }

    /** Updates what is near the mouse; points and line may have moved without it. */
    void look() {
        if (grip != null) {
            return;
        }
        // A dot under the mouse takes precedence over the line, and the line over a point that is only near.
        OptionalInt onDot = pointWithin(
                editor.points().map(points -> PointRaster.radius(points.size())).orElse(0.0));
        Optional<LineGrip> line = onDot.isPresent() ? Optional.empty() : lineUnderMouse();
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
        if (grip == null) {
            place = AWAY;
            look();
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        place = event.getPoint();
        chart.requestFocusInWindow();
        if (grip != null || chart.projection().isEmpty()) {
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
            grip = new Grip.OfLine(lineUnderMouse().get());
            hand.take();
        } else if (projection.plot().contains(place) && editor.points().isPresent()) {
            grip = new Grip.Band(place);
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
                .ifPresent(points -> grip = new Grip.OfPoints(points, which, place, projection));
        if (grip != null) {
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
        if (grip instanceof Grip.OfLine taken) {
            hand.move(taken.line().draggedTo(event.getPoint()));
        } else if (grip instanceof Grip.OfPoints taken) {
            drag(taken, event.getPoint());
        } else if (grip instanceof Grip.Band) {
            chart.repaint();
        }
    }

    private void drag(Grip.OfPoints taken, Point to) {
        if (!editor.hasChosen()) {
            // Other points have replaced these, or the dragged ones were removed.
            letGo();
            return;
        }
        Projection projection = taken.projection();
        Rectangle plot = projection.plot();
        // Outside the plot the user could not find them again.
        int column = Math.max(plot.x, Math.min(plot.x + plot.width, to.x));
        int row = Math.max(plot.y, Math.min(plot.y + plot.height, to.y));
        double byX = projection.roundedX(projection.dataX(column) - projection.dataX(taken.taken().x));
        double byY = projection.roundedY(projection.dataY(row) - projection.dataY(taken.taken().y));
        editor.become(points -> taken.points().moved(taken.which(), byX, byY));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        place = event.getPoint();
        if (SwingUtilities.isLeftMouseButton(event)) {
            if (grip instanceof Grip.Band band) {
                finish(band, event.isShiftDown() || event.isControlDown());
            }
            letGo();
            look();
        }
    }

    /** Selects the points in the rectangle; a mere click adds a point, or clears a selection of several. */
    private void finish(Grip.Band band, boolean more) {
        Rectangle area = band().orElseGet(Rectangle::new);
        Optional<Projection> projection = chart.projection();
        if (projection.isEmpty()) {
            return;
        }
        if (area.width > SLIP || area.height > SLIP) {
            choose(area, projection.get(), more);
        } else if (editor.chosen().cardinality() > 1) {
            editor.chooseNothing();
        } else {
            editor.add(
                    projection.get().roundedX(projection.get().dataX(band.from().x)),
                    projection.get().roundedY(projection.get().dataY(band.from().y)));
        }
        chart.repaint();
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

    /** Ends a drag of the line, but not of points. */
    void letGoOfLine() {
        if (grip instanceof Grip.OfLine) {
            letGo();
        }
    }

    /** Ends the current drag, if there is one; a selection rectangle is discarded. */
    void letGo() {
        if (grip != null) {
            boolean held = !(grip instanceof Grip.Band);
            grip = null;
            if (held) {
                hand.letGo();
            }
            chart.repaint();
        }
    }
}
