package io.github.sgdvisualizer.window.widget;

import javax.swing.JLabel;
import javax.swing.JTextArea;

/** Shows text from outside the program in a dialog: wrapped to short lines, and never interpreted as HTML. */
public final class PlainText {
    private static final int COLUMNS = 44;

    private PlainText() {}

    /** Returns a read-only text area of 44 columns that wraps the text. */
    public static JTextArea of(String text) {
        JTextArea area = new JTextArea(text);
        area.setName("message-value");
        area.setColumns(COLUMNS);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setFont(new JLabel().getFont());
        // The second preferred size has the right height: it depends on the width, which is set only now.
        area.setSize(area.getPreferredSize());
        return area;
    }
}
