package io.github.sgdvisualizer.window.chart.surface;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.KeyBindings;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A place on the loss surface that keys move, and at which a key starts a run. */
final class SurfaceCursor {
    /** Distance of one movement, in pixels. */
    private static final int STEP = 10;

    private static final double RADIUS = 9;
    private static final double ARM = 15;

    private final SurfaceChart chart;
    private final Consumer<Line> chosen;

    /** Null until it is moved: it is where the run is. */
    private @Nullable Line place;

    SurfaceCursor(SurfaceChart chart, Consumer<Line> chosen) {
        this.chart = chart;
        this.chosen = chosen;
    }

    /** Binds the keys while a component has the focus. */
    void bind(JComponent component, Commands commands) {
        bind(component, commands, CommandId.CURSOR_LEFT, () -> move(-STEP, 0));
        bind(component, commands, CommandId.CURSOR_RIGHT, () -> move(STEP, 0));
        bind(component, commands, CommandId.CURSOR_UP, () -> move(0, -STEP));
        bind(component, commands, CommandId.CURSOR_DOWN, () -> move(0, STEP));
        bind(component, commands, CommandId.START_AT_CURSOR, this::choose);
    }

    private static void bind(JComponent component, Commands commands, CommandId id, Runnable action) {
        commands.get(id).onPerformed(action);
        KeyBindings.bindFocused(component, commands.get(id), commands);
    }

    private void move(int right, int down) {
        chart.snapshot()
                .ifPresent(snapshot -> chart.projection().ifPresent(projection -> {
                    Line from = place(snapshot);
                    Rectangle plot = projection.plot();
                    double x = Math.max(plot.x, Math.min(plot.getMaxX() - 1, projection.x(from.slope()) + right));
                    double y = Math.max(plot.y, Math.min(plot.getMaxY() - 1, projection.y(from.intercept()) + down));
                    place = new Line(
                            projection.roundedX(projection.dataX(x)), projection.roundedY(projection.dataY(y)));
                    chart.cursorMoved();
                }));
    }

    private void choose() {
        chart.snapshot().ifPresent(snapshot -> chosen.accept(place(snapshot)));
        place = null;
        chart.cursorMoved();
    }

    private Line place(Snapshot snapshot) {
        return place == null ? snapshot.runState().line() : place;
    }

    /** Returns where the cursor is, and the loss there. */
    String describe(Snapshot snapshot) {
        Line line = place(snapshot);
        String slope = Numbers.fixed(line.slope(), 2);
        String intercept = Numbers.fixed(line.intercept(), 2);
        String loss = Numbers.fixed(snapshot.run().progress().error().loss(line), 4);
        boolean value = !snapshot.hides(ScreenPart.NUMBERS);
        if (snapshot.hides(ScreenPart.EQUATION)) {
            return value ? Messages.of("surface.cursor.loss", loss) : "";
        }
        return value
                ? Messages.of("surface.cursor", slope, intercept, loss)
                : Messages.of("surface.cursor.place", slope, intercept);
    }

    /** Paints a circle with four arms, in the colour of text on a rim of the background. */
    void paint(Graphics2D g, ChartStyle style) {
        Projection projection = chart.projection().orElse(null);
        Snapshot snapshot = chart.snapshot().orElse(null);
        if (projection == null || snapshot == null) {
            return;
        }
        Line line = place(snapshot);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.clip(projection.plot());
        double x = projection.x(line.slope());
        double y = projection.y(line.intercept());
        g.setColor(style.background());
        g.setStroke(new BasicStroke(style.scaled(5)));
        draw(g, x, y, style);
        g.setColor(style.text());
        g.setStroke(new BasicStroke(style.scaled(2)));
        draw(g, x, y, style);
    }

    private static void draw(Graphics2D g, double x, double y, ChartStyle style) {
        double radius = style.scaled(RADIUS);
        double arm = style.scaled(ARM);
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        g.draw(new Line2D.Double(x - arm, y, x - radius, y));
        g.draw(new Line2D.Double(x + radius, y, x + arm, y));
        g.draw(new Line2D.Double(x, y - arm, x, y - radius));
        g.draw(new Line2D.Double(x, y + radius, x, y + arm));
    }
}
