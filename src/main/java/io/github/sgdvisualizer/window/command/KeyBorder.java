package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.UIManager;
import javax.swing.border.Border;

/**
 * The border of a menu item that shows a key at its right, where the look and feel shows accelerators.
 *
 * @param key the key's name
 */
record KeyBorder(String key) implements Border {
    /** From the item's text to the key, in widths of the key's letters. */
    private static final int GAP = 3;

    /** The look and feel's own border, which another look may replace. */
    private static Border inner() {
        return UIManager.getBorder("MenuItem.border");
    }

    private static FontMetrics metrics(Component item) {
        return item.getFontMetrics(UIManager.getFont("MenuItem.acceleratorFont"));
    }

    /** Returns the room at the right that accelerators leave for the arrow of submenus. */
    private static int arrowWidth() {
        Icon arrow = UIManager.getIcon("MenuItem.arrowIcon");
        return arrow == null
                ? 0
                : arrow.getIconWidth() + Theme.scaled(UIManager.getInt("MenuItem.acceleratorArrowGap"));
    }

    @Override
    public Insets getBorderInsets(Component item) {
        Insets insets = (Insets) inner().getBorderInsets(item).clone();
        FontMetrics metrics = metrics(item);
        insets.right += GAP * metrics.charWidth('n') + metrics.stringWidth(key) + arrowWidth();
        return insets;
    }

    @Override
    public boolean isBorderOpaque() {
        return false;
    }

    @Override
    public void paintBorder(Component item, Graphics graphics, int x, int y, int width, int height) {
        inner().paintBorder(item, graphics, x, y, width, height);
        FontMetrics metrics = metrics(item);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(metrics.getFont());
        g.setColor(UIManager.getColor(colourKey(item)));
        g.drawString(
                key,
                x + width - inner().getBorderInsets(item).right - arrowWidth() - metrics.stringWidth(key),
                y + (height - metrics.getHeight()) / 2 + metrics.getAscent());
        g.dispose();
    }

    private static String colourKey(Component item) {
        if (!item.isEnabled()) {
            return "MenuItem.disabledForeground";
        }
        boolean armed =
                item instanceof AbstractButton button && button.getModel().isArmed();
        return armed ? "MenuItem.acceleratorSelectionForeground" : "MenuItem.acceleratorForeground";
    }
}
