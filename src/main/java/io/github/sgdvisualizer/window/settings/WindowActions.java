package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.chart.points.Overlays;
import io.github.sgdvisualizer.window.theme.Look;
import java.util.function.UnaryOperator;

/** Changes to the window itself that controls ask for, without the engine; to be called on the event thread. */
public interface WindowActions {

    /** Sets the overlays that the data chart shows beside the points and the learning line. */
    void show(Overlays overlays);

    /** Shows or hides R² beside the loss. */
    void showRSquared(boolean shown);

    /**
     * Applies another look, after the events that already wait.
     *
     * @param change returns the new look for the look that was asked for last
     */
    void wear(UnaryOperator<Look> change);

    /** Divides the window's height again, after a panel was opened or closed. */
    void shareRoom();

    /** Sets what the side panel and the learning-rate slider show back to the state of the first launch. */
    void clear();
}
