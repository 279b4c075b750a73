package io.github.sgdvisualizer.window.chart.points;

import io.github.sgdvisualizer.chart.Projection;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.KeyBindings;
import java.awt.Rectangle;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** The commands of the data chart and their keys, which edit points like the mouse does while the chart has the focus. */
final class DataKeys {
    /** Pixels by which an arrow key moves the selected points. */
    private static final int STEP = 1;

    /** The same with Shift. */
    private static final int STRIDE = 10;

    private final EditableChart chart;
    private final Editor editor;
    private final Commands commands;

    DataKeys(EditableChart chart, Editor editor, Commands commands) {
        this.chart = chart;
        this.editor = editor;
        this.commands = commands;
    }

    /** Binds the keys; those that need a selection go to the window if nothing is selected. */
    void bind(JComponent component) {
        bindMove(component, CommandId.MOVE_LEFT, -STEP, 0);
        bindMove(component, CommandId.MOVE_RIGHT, STEP, 0);
        bindMove(component, CommandId.MOVE_UP, 0, -STEP);
        bindMove(component, CommandId.MOVE_DOWN, 0, STEP);
        bindMove(component, CommandId.MOVE_FAR_LEFT, -STRIDE, 0);
        bindMove(component, CommandId.MOVE_FAR_RIGHT, STRIDE, 0);
        bindMove(component, CommandId.MOVE_FAR_UP, 0, -STRIDE);
        bindMove(component, CommandId.MOVE_FAR_DOWN, 0, STRIDE);
        bind(component, CommandId.REMOVE_POINTS, editor::hasChosen, editor::removeChosen);
        bind(component, CommandId.SELECT_NONE, editor::hasChosen, editor::chooseNothing);
        bind(component, CommandId.SELECT_NEXT, this::areThere, () -> editor.chooseNext(1, false));
        bind(component, CommandId.SELECT_PREVIOUS, this::areThere, () -> editor.chooseNext(-1, false));
        bind(component, CommandId.SELECT_NEXT_TOO, this::areThere, () -> editor.chooseNext(1, true));
        bind(component, CommandId.SELECT_PREVIOUS_TOO, this::areThere, () -> editor.chooseNext(-1, true));
        bind(component, CommandId.SELECT_ALL, this::areThere, editor::chooseAll);
        bind(component, CommandId.ADD_POINT, () -> true, () -> onPlot(this::addInTheMiddle));
    }

    /** Returns whether there are points that can be selected. */
    private boolean areThere() {
        return editor.points().isPresent();
    }

    private void addInTheMiddle(Projection projection) {
        Rectangle plot = projection.plot();
        boolean added = editor.add(
                projection.roundedX(projection.dataX(plot.getCenterX())),
                projection.roundedY(projection.dataY(plot.getCenterY())));
        // Selected, so that the arrow keys can move it.
        editor.points().filter(points -> added).ifPresent(points -> editor.choose(points.size() - 1));
    }

    private void bindMove(JComponent component, CommandId id, int right, int down) {
        bind(component, id, editor::hasChosen, () -> onPlot(projection -> move(projection, right, down)));
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

    private void bind(JComponent component, CommandId id, BooleanSupplier condition, Runnable action) {
        Command command = commands.get(id);
        command.enableIf(condition);
        command.onPerformed(() -> {
            action.run();
            // Chosen in a menu, its keys go on from there.
            chart.requestFocusInWindow();
            chart.repaint();
        });
        KeyBindings.bindFocused(component, command, commands);
    }
}
