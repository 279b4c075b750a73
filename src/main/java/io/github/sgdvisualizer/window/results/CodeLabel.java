package io.github.sgdvisualizer.window.results;

import io.github.sgdvisualizer.export.code.UpdateCode;
import javax.swing.JLabel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * A part of a program's line, its code or its value, plain and never HTML. It asks for no layout: its panel does when texts
 * have become longer or shorter. The tip says the whole of what is cut off.
 */
final class CodeLabel extends JLabel {
    private String content = "";
    private boolean comment;

    CodeLabel(String name, String styleClass) {
        setName(name);
        putClientProperty("FlatLaf.styleClass", styleClass);
        putClientProperty("html.disable", true);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(String newContent) {
        content = newContent;
        compose();
    }

    /** Sets whether what is said stands behind the mark of a comment (default is false). */
    void setComment(boolean newComment) {
        comment = newComment;
        compose();
    }

    /** Returns what is said, without the mark of a comment. */
    String content() {
        return content;
    }

    private void compose() {
        setText(comment && !content.isEmpty() ? UpdateCode.COMMENT + content : content);
    }

    @Override
    public void revalidate() {
        // As the class says.
    }

    @Override
    public @Nullable String getToolTipText() {
        String tip = super.getToolTipText();
        return tip == null && getWidth() < getPreferredSize().width ? content : tip;
    }
}
