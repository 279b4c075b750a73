package io.github.sgdvisualizer.window.results;

import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/**
 * A part of a program's line, plain and never HTML. It asks for no layout: its panel does when texts have become longer or
 * shorter. The tip says the whole of what is cut off.
 */
final class CodeLabel extends JLabel {
    CodeLabel(String name, String styleClass) {
        setName(name);
        putClientProperty("FlatLaf.styleClass", styleClass);
        putClientProperty("html.disable", true);
    }

    @Override
    public void revalidate() {
        // As the class says.
    }

    @Override
    public @Nullable String getToolTipText() {
        String tip = super.getToolTipText();
        return tip == null && getWidth() < getPreferredSize().width ? getText() : tip;
    }
}
