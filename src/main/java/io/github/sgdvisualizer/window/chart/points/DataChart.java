package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.chart.points.PointMarks;
import io.github.sgdvisualizer.chart.points.PointsPainter;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.chart.LayeredChart;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.widget.Hint;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.border.Border;
import org.jspecify.annotations.Nullable;

/** The chart of points and learning line, both of which the user can change by mouse and keyboard. */
public final class DataChart extends LayeredChart<PointsPainter> implements EditableChart {
    private final Consumer<Canvas> canvasChanged;
    private final Editor editor;
    private final DataMouse mouse;
    private Canvas canvas = Canvas.NONE;

    /**
     * Creates a chart that shows nothing yet.
     *
     * @param style colours, font and sizes
     * @param titleX returns the title of the x axis
     * @param description describes a snapshot in words, for screen readers
     * @param canvasChanged receives the canvas that the engine must paint the points on, after each change of it
     * @param hand receives what the user does with the line and the points
     */
    public DataChart(
            ChartStyle style,
            Function<Snapshot, String> titleX,
            Function<Snapshot, String> description,
            Consumer<Canvas> canvasChanged,
            DataHand hand) {
        super("data-chart", new PointsPainter(style, titleX), description);
        this.canvasChanged = canvasChanged;
        editor = new Editor(hand);
        mouse = new DataMouse(this, hand, editor);
        painter().setMarks(new Marks());
        setFocusable(true);
        Hint.at(this, Messages.of("hint.line"), mouse::placeOfLine);
        Hint.at(this, Messages.of("hint.point"), mouse::placeOfPoint);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        // The window may move to a screen with another scale.
        addPropertyChangeListener("graphicsConfiguration", event -> updateCanvas());
    }

    /** Says what the chart's commands do, and binds their keys; to be called once. */
    public void bindKeys(Commands commands) {
        new DataKeys(this, editor, commands).bind(this);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        mouse.forgetPlace();
        updateCanvas();
    }

    @Override
    public void setBorder(@Nullable Border border) {
        super.setBorder(border);
        mouse.forgetPlace();
        updateCanvas();
    }

    @Override
    public void show(Snapshot snapshot) {
        Snapshot before = shown();
        super.show(snapshot);
        editor.show(snapshot);
        if (before != null
                && before.run().progress().error() != snapshot.run().progress().error()) {
            // The points that the user was fitting the line to no longer exist.
            mouse.letGoOfLine();
        }
        mouse.look();
        if (before == null || !before.points().bounds().equals(snapshot.points().bounds())) {
            updateCanvas();
        }
    }

    @Override
    public void setStyle(ChartStyle newStyle) {
        super.setStyle(newStyle);
        mouse.letGo();
        updateCanvas();
    }

    /** Shows a line that was predicted; null for none (default). */
    public void setPredicted(@Nullable Line line) {
        painter().setPredicted(line);
        repaint();
    }

    /** Sets what is shown in addition to points and learning line (default is {@link Overlays#NONE}). */
    public void setOverlays(Overlays overlays) {
        painter().setOverlays(overlays);
        repaint();
    }

    /** Ends the current drag, if there is one. */
    public void letGo() {
        mouse.letGo();
    }

    @Override
    public Optional<Projection> projection() {
        return painter().projection();
    }

    @Override
    public Line line() {
        return painter().line();
    }

    @Override
    public double scaled(double length) {
        return painter().style().scaled(length);
    }

    private void updateCanvas() {
        if (getWidth() > 0) {
            painter().canvas(scale()).filter(now -> !now.equals(canvas)).ifPresent(now -> {
                canvas = now;
                canvasChanged.accept(now);
            });
        }
    }

    private double scale() {
        GraphicsConfiguration configuration = getGraphicsConfiguration();
        return configuration == null ? 1 : configuration.getDefaultTransform().getScaleX();
    }

    /** The selection, and what a press of the mouse button would drag. */
    private final class Marks implements PointMarks {
        @Override
        public BitSet chosenIn(Points points) {
            return editor.chosenIn(points);
        }

        @Override
        public boolean lineIsMarked() {
            return mouse.isOnLine();
        }

        @Override
        public OptionalInt nearPoint() {
            return mouse.nearPoint();
        }

        @Override
        public Optional<Rectangle> band() {
            return mouse.band();
        }
    }
}
