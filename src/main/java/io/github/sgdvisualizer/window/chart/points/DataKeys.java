package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds the keys of the data chart, which edit points like the mouse does while the chart has the focus. */
final class DataKeys {
    /** Pixels by which an arrow key moves the selected points. */
    private static final int STEP = 1;

    /** The same with Shift. */
    private static final int STRIDE = 10;

    private final EditableChart chart;
    private final Editor editor;

    DataKeys(EditableChart chart, Editor editor) {
        this.chart = chart;
        this.editor = editor;
    }

    /** Binds the keys; those that need a selection go to the window if nothing is selected. */
    void bind(JComponent component) {
        arrow(component, "LEFT", -1, 0);
        arrow(component, "RIGHT", 1, 0);
        arrow(component, "UP", 0, -1);
        arrow(component, "DOWN", 0, 1);
        bind(component, "DELETE", editor::hasChosen, editor::removeChosen);
        bind(component, "BACK_SPACE", editor::hasChosen, editor::removeChosen);
        bind(component, "ESCAPE", editor::hasChosen, editor::chooseNothing);
        bind(component, "PAGE_DOWN", () -> true, () -> editor.chooseNext(1, false));
        bind(component, "PAGE_UP", () -> true, () -> editor.chooseNext(-1, false));
        bind(component, "shift PAGE_DOWN", () -> true, () -> editor.chooseNext(1, true));
        bind(component, "shift PAGE_UP", () -> true, () -> editor.chooseNext(-1, true));
        bind(component, "ctrl A", () -> true, editor::chooseAll);
        bind(component, "meta A", () -> true, editor::chooseAll);
        bind(component, "INSERT", () -> true, () -> onPlot(this::addInTheMiddle));
    }

    private void addInTheMiddle(Projection projection) {
        Rectangle plot = projection.plot();
        boolean added = editor.add(
                projection.roundedX(projection.dataX(plot.getCenterX())),
                projection.roundedY(projection.dataY(plot.getCenterY())));
        // Selected, so that the arrow keys can move it.
        editor.points().filter(points -> added).ifPresent(points -> editor.choose(points.size() - 1));
    }

    private void arrow(JComponent component, String key, int right, int down) {
        bind(
                component,
                key,
                editor::hasChosen,
                () -> onPlot(projection -> move(projection, right * STEP, down * STEP)));
        bind(
                component,
                "shift " + key,
                editor::hasChosen,
                () -> onPlot(projection -> move(projection, right * STRIDE, down * STRIDE)));
    }

    private void move(Projection projection, int right, int down) {
        Rectangle plot = projection.plot();
        editor.moveChosen(
                projection.roundedX(projection.dataX(plot.x + right) - projection.dataX(plot.x)),
                projection.roundedY(projection.dataY(plot.y + down) - projection.dataY(plot.y)));
    }

    private void onPlot(Consumer<Projection> action) {
        chart.projection().ifPresent(action);
    }

    private void bind(JComponent component, String key, BooleanSupplier condition, Runnable action) {
        component.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public boolean isEnabled() {
                return condition.getAsBoolean();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
                chart.repaint();
            }
        });
    }
}
