package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.chart.TabularText;
import io.github.sgdvisualizer.text.Excerpt;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * A label whose digits are all equally wide, see {@link TabularText}. It never interprets its text as HTML. Where a layout lets it be
 * narrower than its text, an ellipsis stands for what is missing, and its tip says the whole.
 */
public final class DigitLabel extends JLabel {
    private static final String ELLIPSIS = "…";

    /** Stands before a power of ten, without which a number is another one. */
    private static final String TIMES = "×";

    /** Null while the constructor of JLabel runs. */
    private final @Nullable String widest;

    /**
     * Creates an empty label.
     *
     * @param name the component name
     * @param widest a text as wide as the widest that is expected; the label is never narrower. Longer texts widen it
     *     where there is room
     * @param alignment {@link SwingConstants#RIGHT}; every other value aligns to the left
     */
    public DigitLabel(String name, String widest, int alignment) {
        this.widest = widest;
        setName(name);
        setHorizontalAlignment(alignment);
        putClientProperty("html.disable", true);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    /** Returns the text as there is room for it. */
    String shown() {
        String text = getText();
        FontMetrics metrics = getFontMetrics(getFont());
        int room = getWidth() - getInsets().left - getInsets().right;
        if (width(metrics, text) <= room) {
            return text;
        }
        return text.contains(TIMES) ? ELLIPSIS : Excerpt.fitting(text, part -> width(metrics, part) <= room);
    }

    @Override
    public @Nullable String getToolTipText() {
        String tip = super.getToolTipText();
        String text = getText();
        if (getWidth() == 0 || shown().equals(text)) {
            return tip;
        }
        return tip == null ? text : text + "\n" + tip;
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = getMinimumSize();
        String text = getText();
        if (text != null) {
            size.width = Math.max(size.width, sizeOf(text).width);
        }
        return size;
    }

    private Dimension sizeOf(String text) {
        FontMetrics metrics = getFontMetrics(getFont());
        Insets insets = getInsets();
        return new Dimension(
                width(metrics, text) + insets.left + insets.right, metrics.getHeight() + insets.top + insets.bottom);
    }

    /** Skips the layout if the new text fits into the present width, which no component about it is to change. */
    @Override
    public void revalidate() {
        boolean due = getParent() != null && !getParent().isValid();
        if (widest == null || due || getPreferredSize().width > getWidth()) {
            super.revalidate();
        }
    }

    /** Returns the size for the texts that are expected; a longer one is cut off rather than pushed out of the window. */
    @Override
    public Dimension getMinimumSize() {
        return sizeOf(widest == null ? "" : widest);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setFont(getFont());
        g.setColor(getForeground());
        FontMetrics metrics = getFontMetrics(getFont());
        String text = shown();
        Insets insets = getInsets();
        int x = getHorizontalAlignment() == SwingConstants.RIGHT
                ? getWidth() - insets.right - width(metrics, text)
                : insets.left;
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        TabularText.draw(g, text, x, y);
        g.dispose();
    }

    private static int width(FontMetrics metrics, String text) {
        return TabularText.width(metrics, text);
    }
}
