package io.github.sgdvisualizer.window.widget;

import javax.swing.JLabel;
import javax.swing.JTextArea;

/** Text from outside for a dialog: in lines that are not too long, and never taken for markup. */
public final class PlainText {
    private static final int COLUMNS = 44;

    private PlainText() {}

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
        // Its height depends on its width, which is only now known.
        area.setSize(area.getPreferredSize());
        return area;
    }
}
