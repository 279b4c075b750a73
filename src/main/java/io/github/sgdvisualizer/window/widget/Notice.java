package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.EventQueue;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A quiet text in as many lines as it needs, never taken for markup; without a text it takes no room. */
public final class Notice extends JTextArea {
    private boolean changing;

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

    /** Other words in the same room move nothing, so nothing needs to be laid out again. */
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

    /** How high it is depends on how wide it has become. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            EventQueue.invokeLater(this::revalidate);
        }
    }
}
