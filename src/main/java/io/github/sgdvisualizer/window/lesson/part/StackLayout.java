package io.github.sgdvisualizer.window.lesson.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Insets;
import java.util.Arrays;
import java.util.List;

/**
 * Puts components one below the other, each as wide as the container and as high as it needs to be at that width:
 * wrapped texts have their right height at once.
 */
public final class StackLayout extends FixedLayout {
    private final int gap;

    /**
     * Creates a layout.
     *
     * @param gap between two components, in px
     */
    public StackLayout(int gap) {
        this.gap = gap;
    }

    @Override
    public int heightFor(Container parent, int width) {
        Insets insets = parent.getInsets();
        List<Component> visible = visible(parent);
        int inner = width - insets.left - insets.right;
        return insets.top
                + insets.bottom
                + visible.stream().mapToInt(each -> heightOf(each, inner)).sum()
                + gap * Math.max(0, visible.size() - 1);
    }

    private static List<Component> visible(Container parent) {
        return Arrays.stream(parent.getComponents())
                .filter(Component::isVisible)
                .toList();
    }

    private static int heightOf(Component component, int width) {
        // The preferred height of a wrapped text follows from its width.
        component.setSize(width, Math.max(1, component.getHeight()));
        return component.getPreferredSize().height;
    }

    @Override
    public void layoutContainer(Container parent) {
        Insets insets = parent.getInsets();
        int y = insets.top;
        int width = parent.getWidth() - insets.left - insets.right;
        for (Component component : visible(parent)) {
            int height = heightOf(component, width);
            component.setBounds(insets.left, y, width, height);
            y += height + gap;
        }
    }
}
