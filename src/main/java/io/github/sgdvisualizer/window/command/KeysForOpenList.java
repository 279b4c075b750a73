package io.github.sgdvisualizer.window.command;

import java.awt.EventQueue;
import javax.swing.JComboBox;
import javax.swing.JRootPane;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/**
 * Gives the keyboard to a box while its list is open, and then back to the window: Space goes on to play and pause. Who
 * has come to the box by the keyboard stays there.
 */
public final class KeysForOpenList implements PopupMenuListener {
    private final JComboBox<?> box;
    private boolean taken;

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
        // Later: the key that closes it is still the list's, and a click may have given the keyboard to something else.
        EventQueue.invokeLater(() -> {
            JRootPane root = box.getRootPane();
            if (taken && root != null && box.isFocusOwner()) {
                root.requestFocusInWindow();
            }
        });
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // Becomes invisible as well.
    }
}
