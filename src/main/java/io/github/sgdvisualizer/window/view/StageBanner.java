package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.engine.SnapshotView;
import javax.swing.JComponent;

/** What stands on the stage, over the top of whichever view is there. */
public interface StageBanner extends SnapshotView {
    /** Returns the component to be laid over the stage. */
    JComponent component();

    /**
     * Returns the height that the component needs.
     *
     * @param width its width, in px
     */
    int heightFor(int width);
}
