package io.github.sgdvisualizer.window;

import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Gives the keyboard to a box while its list is open, and then back to the window: Space goes on to play and pause. */
record KeysForOpenList(JComboBox<?> box) implements PopupMenuListener {
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        box.requestFocusInWindow();
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        // Later: the key that closes it is still the list's.
        SwingUtilities.invokeLater(() -> box.getRootPane().requestFocusInWindow());
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // Becomes invisible as well.
    }
}
