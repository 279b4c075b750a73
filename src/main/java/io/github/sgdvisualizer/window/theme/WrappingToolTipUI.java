package io.github.sgdvisualizer.window.theme;

import com.formdev.flatlaf.ui.FlatToolTipUI;
import com.formdev.flatlaf.ui.FlatUIUtils;
import io.github.sgdvisualizer.text.UiLocale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.plaf.ComponentUI;

/** Draws tooltips in lines of at most 60 characters, and never takes their text for HTML. */
public final class WrappingToolTipUI extends FlatToolTipUI {
    /** Maximum length of a line, in characters. */
    static final int MAX_LINE = 60;

    private static final int PADDING = 3;
    private static final ComponentUI SHARED = new WrappingToolTipUI();

    /** Returns the UI of all tooltips; Swing calls this method by its name. */
    public static ComponentUI createUI(JComponent component) {
        return SHARED;
    }

    @Override
    public void installUI(JComponent component) {
        // Before Swing looks at the text.
        component.putClientProperty("html.disable", true);
        super.installUI(component);
    }

    /**
     * Returns a text as lines of at most {@link #MAX_LINE} characters; a longer word is cut.
     *
     * @param text may have line breaks of its own
     */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> wrap(paragraph, lines));
        return lines;
    }

    private static void wrap(String paragraph, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(UiLocale.present().locale());
        breaks.setText(paragraph);
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && paragraph.substring(start, next).stripTrailing().length() > MAX_LINE) {
                lines.add(paragraph.substring(start, end).stripTrailing());
                start = end;
            }
            while (paragraph.substring(start, next).stripTrailing().length() > MAX_LINE) {
                lines.add(paragraph.substring(start, start + MAX_LINE));
                start += MAX_LINE;
            }
            end = next;
        }
        lines.add(paragraph.substring(start).stripTrailing());
    }

    private static List<String> linesOf(JComponent tip) {
        String text = ((JToolTip) tip).getTipText();
        return text == null ? List.of() : lines(text);
    }

    @Override
    public Dimension getPreferredSize(JComponent tip) {
        Insets insets = tip.getInsets();
        FontMetrics metrics = tip.getFontMetrics(tip.getFont());
        List<String> lines = linesOf(tip);
        int width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0);
        return new Dimension(
                insets.left + width + insets.right + 2 * PADDING,
                insets.top + lines.size() * metrics.getHeight() + insets.bottom);
    }

    @Override
    public void paint(Graphics graphics, JComponent tip) {
        Object[] hints = FlatUIUtils.setRenderingHints(graphics);
        FontMetrics metrics = tip.getFontMetrics(tip.getFont());
        Insets insets = tip.getInsets();
        graphics.setFont(tip.getFont());
        graphics.setColor(tip.getForeground());
        int baseline = insets.top + metrics.getAscent();
        for (String line : linesOf(tip)) {
            int start = tip.getComponentOrientation().isLeftToRight()
                    ? insets.left + PADDING
                    : tip.getWidth() - insets.right - PADDING - metrics.stringWidth(line);
            FlatUIUtils.drawString(tip, graphics, line, start, baseline);
            baseline += metrics.getHeight();
        }
        FlatUIUtils.resetRenderingHints(graphics, hints);
    }
}
