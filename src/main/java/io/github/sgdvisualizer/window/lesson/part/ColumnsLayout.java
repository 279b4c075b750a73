package io.github.sgdvisualizer.window.lesson.part;

import java.awt.Component;
import java.awt.Container;

/**
 * Puts components beside each other in columns of one width, row by row; each row is as high as the highest in it needs
 * to be at that width.
 */
public final class ColumnsLayout extends FixedLayout {
    private final int columns;
    private final int gap;

    /**
     * Creates a layout.
     *
     * @param columns at least 1
     * @param gap between columns and between rows, in px
     */
    public ColumnsLayout(int columns, int gap) {
        this.columns = columns;
        this.gap = gap;
    }

    private int columnWidth(int width) {
        return Math.max(1, (width - gap * (columns - 1)) / columns);
    }

    /** Places the components, if asked to, and returns the height that they need. */
    private int arrange(Container parent, int whole, boolean place) {
        int width = columnWidth(whole);
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
