package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What mouse and keys need to know of the data chart, and to do with it. */
interface EditableChart {

    /** Returns where data is on the chart; empty before the first snapshot. */
    Optional<Projection> projection();

    /** Returns the learning line as it is shown. */
    Line line();

    /** Returns a length in pixels as large as the present look wants it. */
    double scaled(double length);

    /** Paints the chart again, soon. */
    void repaint();

    /** Shows a cursor over the chart; null for the usual one. */
    void setCursor(@Nullable Cursor cursor);

    /** Asks for the keyboard. */
    boolean requestFocusInWindow();
}
