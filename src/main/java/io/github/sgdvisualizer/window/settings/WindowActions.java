package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.window.theme.Look;
import java.util.function.UnaryOperator;

/** What the controls can change about the window itself, which the engine does not know of. */
public interface WindowActions {

    /** Shows these on the data chart beside points and learning line. */
    void show(Overlays overlays);

    /** Shows R² beside the loss, or no longer. */
    void showRSquared(boolean shown);

    /** Changes the look. */
    void wear(UnaryOperator<Look> change);

    /** Shares the room anew, after something was opened or closed. */
    void shareRoom();

    /** Shows no more than at first launch. */
    void clear();
}
