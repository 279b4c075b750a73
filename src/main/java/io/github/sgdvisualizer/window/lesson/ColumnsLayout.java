package io.github.sgdvisualizer.window.lesson;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/**
 * Puts components beside each other in columns of one width, row by row; each row is as high as the highest in it needs
 * to be at that width.
 *
 * @param columns at least 1
 * @param gap between columns and between rows, in px
 */
record ColumnsLayout(int columns, int gap) implements LayoutManager {
    private int columnWidth(int width) {
        return Math.max(1, (width - gap * (columns - 1)) / columns);
    }

    /** Places the components, if asked to, and returns the height that they need. */
    private int arrange(Container parent, boolean place) {
        int width = columnWidth(parent.getWidth());
        int y = 0;
        for (int first = 0; first < parent.getComponentCount(); first += columns) {
            int last = Math.min(parent.getComponentCount(), first + columns);
            int height = 0;
            for (int i = first; i < last; i++) {
                Component each = parent.getComponent(i);
                each.setSize(width, Math.max(1, each.getHeight()));
                height = Math.max(height, each.getPreferredSize().height);
            }
            for (int i = first; i < last && place; i++) {
                parent.getComponent(i).setBounds((i - first) * (width + gap), y, width, height);
            }
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }

    @Override
    public void layoutContainer(Container parent) {
        arrange(parent, true);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return new Dimension(parent.getWidth(), arrange(parent, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Their order is enough.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // As above.
    }
}
