package io.github.sgdvisualizer.window.command;

import java.awt.EventQueue;
import javax.swing.JComboBox;
import javax.swing.JRootPane;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/**
 * Gives the focus to a combo box while its list is open, and then back to the window, so that Space still plays and
 * pauses.
 *
 * <p>A box that already had the focus, because the user tabbed to it, keeps it.
 */
public final class KeysForOpenList implements PopupMenuListener {
    private final JComboBox<?> box;
    private boolean taken;

    /** Creates a listener; it must be added to the same box. */
    public KeysForOpenList(JComboBox<?> box) {
        this.box = box;
    }

    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        taken = !box.isFocusOwner();
        box.requestFocusInWindow();
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        // Later: the list still handles the key that closes it, and a click may have moved the focus elsewhere.
        EventQueue.invokeLater(() -> {
            JRootPane root = box.getRootPane();
            if (taken && root != null && box.isFocusOwner()) {
                root.requestFocusInWindow();
            }
        });
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // popupMenuWillBecomeInvisible follows.
    }
}
