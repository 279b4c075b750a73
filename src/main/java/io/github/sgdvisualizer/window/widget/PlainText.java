package io.github.sgdvisualizer.window.widget;

import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.border.Border;

/** Shows text from outside the program in a dialog: wrapped to short lines, and never interpreted as HTML. */
public final class PlainText {
    private static final int COLUMNS = 44;

    private PlainText() {}

    /** Makes a text area one that only shows a text, wrapped to its width. */
    public static void wrap(JTextArea area, String text) {
        area.setText(text);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        // Not null: another look would give it one.
        area.setBorder(BorderFactory.createEmptyBorder());
        area.setFont(new JLabel().getFont());
    }

    /** Returns a read-only text area of 44 columns that wraps the text. */
    public static JTextArea of(String text) {
        JTextArea area = new JTextArea();
        Border border = area.getBorder();
        wrap(area, text);
        area.setBorder(border);
        area.setName("message-value");
        area.setColumns(COLUMNS);
        // The second preferred size has the right height: it depends on the width, which is set only now.
        area.setSize(area.getPreferredSize());
        return area;
    }
}
