package io.github.sgdvisualizer.window.theme;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import io.github.sgdvisualizer.concurrent.DaemonTask;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/**
 * An icon whose file is not read before the window's first frame is on the screen: reading the first one loads 300
 * classes, which would take a sixth of the start. To be used on the event thread only.
 */
final class LateIcon implements Icon, FlatLaf.DisabledIconProvider {
    /** Icons that were to be painted while none are, and where; null if icons are painted. */
    private static @Nullable Map<Component, FlatSVGIcon> postponed;

    private final FlatSVGIcon icon;

    LateIcon(FlatSVGIcon icon) {
        this.icon = icon;
    }

    /** Paints no icons from now on, but notes where they belong. */
    static void postpone() {
        postponed = new LinkedHashMap<>();
    }

    /** Reads in the background those that were to be painted, then paints them and all others; returns at once. */
    static void paintPostponed() {
        Map<Component, FlatSVGIcon> noted = postponed;
        if (noted != null) {
            Map<Component, FlatSVGIcon> icons = Map.copyOf(noted);
            DaemonTask.start("icons", () -> {
                icons.forEach(LateIcon::read);
                EventQueue.invokeLater(() -> paint(noted));
            });
        }
    }

    private static void paint(Map<Component, FlatSVGIcon> noted) {
        postponed = null;
        noted.keySet().forEach(Component::repaint);
    }

    /** Paints the icon into nowhere, which loads the classes that paint. */
    private static void read(Component owner, FlatSVGIcon icon) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        icon.paintIcon(owner, g, 0, 0);
        g.dispose();
    }

    @Override
    public void paintIcon(Component owner, Graphics g, int x, int y) {
        if (postponed == null) {
            icon.paintIcon(owner, g, x, y);
        } else {
            postponed.put(owner, icon);
        }
    }

    @Override
    public int getIconWidth() {
        return icon.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return icon.getIconHeight();
    }

    @Override
    public Icon getDisabledIcon() {
        return icon.getDisabledIcon() instanceof FlatSVGIcon disabled ? new LateIcon(disabled) : this;
    }
}
