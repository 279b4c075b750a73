package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.PlainText;
import javax.swing.JTextArea;

/** Plain sentences of the column, wrapped to its width. */
final class LessonText {
    private LessonText() {}

    static JTextArea plain(String name, String text) {
        JTextArea area = new JTextArea();
        PlainText.wrap(area, text);
        area.setName(name);
        return area;
    }

    static JTextArea muted(String name, String text) {
        JTextArea area = plain(name, text);
        area.setFont(Theme.font("Chart.font"));
        area.putClientProperty("FlatLaf.styleClass", "muted");
        return area;
    }
}
