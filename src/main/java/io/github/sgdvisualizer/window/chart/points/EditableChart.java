package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.model.base.Line;
import java.awt.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the data chart that its mouse and key handlers use. */
interface EditableChart {

    /** Returns the mapping from data to component pixels; empty before the first snapshot. */
    Optional<Projection> projection();

    /** Returns the learning line as shown; y = 0 before the first snapshot. */
    Line line();

    /**
     * Returns a length in component pixels, scaled for the current look.
     *
     * @param length the length in pixels at a line width of 3
     */
    double scaled(double length);

    /** Schedules a repaint of the chart. */
    void repaint();

    /** Sets the cursor over the chart; null for the default one. */
    void setCursor(@Nullable Cursor cursor);

    /** Requests the keyboard focus; returns false if that is sure to fail. */
    boolean requestFocusInWindow();
}
