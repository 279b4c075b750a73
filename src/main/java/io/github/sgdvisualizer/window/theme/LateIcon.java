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
import java.util.function.Supplier;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;

/**
 * An icon whose file is not read before the window's first frame is on the screen: reading the first one loads 300
 * classes, which would take a sixth of the start. To be used on the event thread only.
 */
final class LateIcon implements Icon, FlatLaf.DisabledIconProvider {
    /** Icons that were to be painted while none are, and where; null if icons are painted. */
    private static @Nullable Map<Component, LateIcon> postponed;

    private final int size;
    private final Supplier<FlatSVGIcon> maker;
    private @Nullable FlatSVGIcon made;

    /**
     * Creates an icon.
     *
     * @param size width and height, in px before scaling
     * @param maker makes the icon when it is first painted
     */
    LateIcon(int size, Supplier<FlatSVGIcon> maker) {
        this.size = size;
        this.maker = maker;
    }

    private FlatSVGIcon icon() {
        FlatSVGIcon icon = made;
        if (icon == null) {
            icon = maker.get();
            made = icon;
        }
        return icon;
    }

    /** Paints no icons from now on, but notes where they belong. */
    static void postpone() {
        postponed = new LinkedHashMap<>();
    }

    /** Reads in the background those that were to be painted, then paints them and all others; returns at once. */
    static void paintPostponed() {
        Map<Component, LateIcon> noted = postponed;
        if (noted != null) {
            Map<Component, LateIcon> icons = Map.copyOf(noted);
            DaemonTask.start("icons", () -> {
                icons.forEach((owner, icon) -> icon.read(owner));
                EventQueue.invokeLater(() -> paint(noted));
            });
        }
    }

    private static void paint(Map<Component, LateIcon> noted) {
        postponed = null;
        noted.keySet().forEach(Component::repaint);
    }

    /** Paints the icon into nowhere, which loads the classes that paint. */
    private void read(Component owner) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        icon().paintIcon(owner, g, 0, 0);
        g.dispose();
    }

    @Override
    public void paintIcon(Component owner, Graphics g, int x, int y) {
        if (postponed == null) {
            icon().paintIcon(owner, g, x, y);
        } else {
            postponed.put(owner, this);
        }
    }

    @Override
    public int getIconWidth() {
        return Theme.scaled(size);
    }

    @Override
    public int getIconHeight() {
        return Theme.scaled(size);
    }

    @Override
    public Icon getDisabledIcon() {
        return new LateIcon(size, () -> icon().getDisabledIcon() instanceof FlatSVGIcon disabled ? disabled : icon());
    }
}
