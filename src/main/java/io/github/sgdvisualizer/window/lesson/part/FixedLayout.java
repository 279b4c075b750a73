package io.github.sgdvisualizer.window.lesson.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** A layout in which where a component lies follows from what it is and from the order; it shrinks to nothing. */
public abstract class FixedLayout implements LayoutManager {
    /** Returns the height that the container needs at a width, in px. */
    public abstract int heightFor(Container parent, int width);

    @Override
    public final Dimension preferredLayoutSize(Container parent) {
        return new Dimension(parent.getWidth(), heightFor(parent, parent.getWidth()));
    }

    @Override
    public final Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, 0);
    }

    @Override
    public final void addLayoutComponent(String name, Component component) {
        // The component itself says enough.
    }

    @Override
    public final void removeLayoutComponent(Component component) {
        // As above.
    }
}
