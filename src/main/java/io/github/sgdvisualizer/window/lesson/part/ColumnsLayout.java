package io.github.sgdvisualizer.window.lesson.part;

import java.awt.Component;
import java.awt.Container;

/**
 * Puts components beside each other in columns of one width, row by row; each row is as high as the highest in it needs
 * to be at that width. Where a component would be narrower than it can be, there are fewer columns.
 */
public final class ColumnsLayout extends FixedLayout {
    private final int maxColumns;
    private final int gap;

    /**
     * Creates a layout.
     *
     * @param maxColumns at least 1
     * @param gap between columns and between rows, in px
     */
    public ColumnsLayout(int maxColumns, int gap) {
        this.maxColumns = maxColumns;
        this.gap = gap;
    }

    private int columns(Container parent, int width) {
        int least = 0;
        for (Component each : parent.getComponents()) {
            least = Math.max(least, each.getMinimumSize().width);
        }
        int columns = maxColumns;
        while (columns > 1 && columnWidth(columns, width) < least) {
            // Four become two, not three.
            columns = (columns + 1) / 2;
        }
        return columns;
    }

    private int columnWidth(int columns, int width) {
        return Math.max(1, (width - gap * (columns - 1)) / columns);
    }

    /** Places the components, if asked to, and returns the height that they need. */
    private int arrange(Container parent, int whole, boolean place) {
        int columns = columns(parent, whole);
        int width = columnWidth(columns, whole);
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
        arrange(parent, parent.getWidth(), true);
    }

    @Override
    public int heightFor(Container parent, int width) {
        return arrange(parent, width, false);
    }
}
