package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.EventQueue;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/**
 * A read-only text in the muted colour that wraps to as many lines as it needs. It is invisible while its text is
 * empty, and never interprets its text as HTML.
 */
public final class Notice extends JTextArea {
    private boolean changing;

    /** Creates an invisible notice with the given component name. */
    public Notice(String name) {
        setName(name);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setVisible(false);
        showLook();
    }

    /** Shows a text; an empty one hides the notice. */
    public void show(String text) {
        if (!text.equals(getText())) {
            changing = true;
            setText(text);
            boolean sameRoom = isVisible() == !text.isEmpty() && getPreferredSize().height == getHeight();
            changing = false;
            setVisible(!text.isEmpty());
            if (!sameRoom) {
                revalidate();
            }
        }
    }

    /** Skips the layout while the text changes: {@link #show(String)} asks for one only if the height changes. */
    @Override
    public void revalidate() {
        if (!changing) {
            super.revalidate();
        }
    }

    private void showLook() {
        setFont(Theme.font("Label.font"));
        setForeground(UIManager.getColor("Chart.text"));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        showLook();
    }

    /** Asks for another layout after a change of width, because the preferred height depends on the width. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            EventQueue.invokeLater(this::revalidate);
        }
    }
}
