package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.engine.SnapshotView;
import io.github.sgdvisualizer.text.Term;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * Something to see of the runs, large on the stage or small in the side. It is made when it is first shown, and gets
 * snapshots only while it is shown. To be used on the event thread only.
 */
public interface View extends SnapshotView {
    /** Returns what the header calls the view. */
    String title();

    /** Returns the component that fills the slot below its header, always the same. */
    JComponent content();

    /**
     * Returns the uppermost part of the content, to which a border is given that keeps room for what is laid over it
     * (default is the whole content).
     */
    default JComponent upperPart() {
        return content();
    }

    /** Returns the terms that the title is explained by (default is none). */
    default List<Term> terms() {
        return List.of();
    }

    /** Returns the text beside the title, always the same label; it is cut off where there is no room for it. */
    JLabel subtitle();

    /** Returns the buttons that stand in the header, from left to right (default is none). */
    default List<JComponent> tools() {
        return List.of();
    }
}
