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
 * The mouse on the data chart: it drags points and the learning line, adds a point where there is nothing, removes one with
 * the right button, and draws a band about several.
 */
final class DataMouse extends MouseAdapter {
    /** How near to the line the mouse takes it, and how near to a point's middle, in pixels. */
    private static final double NEAR_LINE = 8;

    private static final double NEAR_POINT = 9;

    /** Where the mouse is when it is not over the chart: near to nothing. */
    private static final Point AWAY = new Point(-100_000, -100_000);

    /** So far the mouse may slip in a click. */
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

        /** Some points, as they were when they were taken. */
        record OfPoints(Points points, BitSet which, Point taken, Projection projection) implements Grip {}

        /** A band about points, from where it began. */
        record Band(Point from) implements Grip {}
    }

    DataMouse(EditableChart chart, DataHand hand, Editor editor) {
        this.chart = chart;
        this.hand = hand;
        this.editor = editor;
    }

    /** Returns whether the learning line is held, or would be by a press. */
    boolean isOnLine() {
        return grip == null ? nearLine : grip instanceof Grip.OfLine;
    }

    /** Returns the point that would be taken by a press. */
    OptionalInt nearPoint() {
        return grip == null ? nearPoint : OptionalInt.empty();
    }

    /** Returns the band that is being drawn. */
    Optional<Rectangle> band() {
        if (grip instanceof Grip.Band band) {
            Rectangle rectangle = new Rectangle(band.from());
            rectangle.add(place);
            return Optional.of(rectangle);
        }
        return Optional.empty();
    }

    /** Where the mouse is now that all has moved is known when it moves. */
    void forgetPlace() {
        place = AWAY;
        look();
    }

    /** Looks what is near; it may have come by itself. */
    void look() {
        if (grip != null) {
            return;
        }
        // On a dot it is the point, on the line the line, and beside both the point again.
        OptionalInt onDot = pointWithin(
                editor.points().map(points -> PointRaster.radius(points.size())).orElse(0.0));
        Optional<LineGrip> line = onDot.isPresent() ? Optional.empty() : lineThere();
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

    private static Cursor cursor(LineGrip of) {
        return cursor(of.kind() == LineGrip.Kind.MIDDLE ? Cursor.MOVE_CURSOR : Cursor.N_RESIZE_CURSOR);
    }

    private Optional<LineGrip> lineThere() {
        return chart.projection()
                .flatMap(projection -> LineGrip.at(place, chart.line(), projection, scaled(NEAR_LINE)));
    }

    /** Returns the point nearest to the mouse, if it is near; of equally near ones the last, which lies on top. */
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
        // Moved, not dragged: if something is still held, its release was lost.
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
        } else if (nearLine && lineThere().isPresent()) {
            grip = new Grip.OfLine(lineThere().get());
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
            // Other points have come, or those in the hand are gone.
            letGo();
            return;
        }
        Projection projection = taken.projection();
        Rectangle plot = projection.plot();
        // Out of the chart nobody would find them again.
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

    /** A band chooses what is in it; as small as a click it adds a point, or ends the choice of several. */
    private void finish(Grip.Band band, boolean more) {
        Rectangle about = band().orElseGet(Rectangle::new);
        Optional<Projection> projection = chart.projection();
        if (projection.isEmpty()) {
            return;
        }
        if (about.width > SLIP || about.height > SLIP) {
            choose(about, projection.get(), more);
        } else if (editor.chosen().cardinality() > 1) {
            editor.chooseNothing();
        } else {
            editor.add(
                    projection.get().roundedX(projection.get().dataX(band.from().x)),
                    projection.get().roundedY(projection.get().dataY(band.from().y)));
        }
        chart.repaint();
    }

    private void choose(Rectangle about, Projection projection, boolean more) {
        editor.points().ifPresent(points -> {
            BitSet which = more ? editor.chosen() : new BitSet();
            IntStream.range(0, points.size())
                    .filter(i -> about.contains(projection.x(points.x(i)), projection.y(points.y(i))))
                    .forEach(which::set);
            editor.choose(which);
        });
    }

    /** Lets go of the line, which is of points that are gone. */
    void letGoOfLine() {
        if (grip instanceof Grip.OfLine) {
            letGo();
        }
    }

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
