package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.window.widget.ScrolledPanel;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** All parts of a page, one below the other: grows with the width of the column, and scrolls where the window is low. */
public final class PageBody extends ScrolledPanel {
    private static final int GAP = 5;

    private final List<String> dispensable;

    /**
     * Creates a body without parts.
     *
     * @param dispensable names of parts that can be done without, the first one first, where there is no room for all
     */
    public PageBody(List<String> dispensable) {
        super(new StackLayout(GAP));
        this.dispensable = dispensable;
        setName("lesson-body");
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(2, 1, 2, 10));
    }

    /** Shows these parts; what is there already stays, as a field that is left would lose the keyboard. */
    public void show(List<JComponent> parts) {
        Arrays.stream(getComponents()).filter(each -> !parts.contains(each)).forEach(this::remove);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getParent() == this) {
                setComponentZOrder(parts.get(i), i);
            } else {
                add(parts.get(i), i);
            }
        }
    }

    /**
     * Draws a curve in less height where there is no room for all, then leaves out what can be done without, one part
     * after the other, and then draws the curve in the least height.
     */
    private void fit(int width) {
        dispensable.forEach(name -> show(name, true));
        lower(SketchPad.COMPACT_HEIGHT, width);
        for (String name : dispensable) {
            if (missing(width) > 0) {
                show(name, false);
                lower(SketchPad.COMPACT_HEIGHT, width);
            }
        }
        if (missing(width) > 0) {
            lower(SketchPad.MIN_HEIGHT, width);
        }
    }

    @Override
    public void doLayout() {
        fit(getWidth());
        super.doLayout();
    }

    /** Takes from a curve the height that is missing, but leaves it so much, in px before the presenter's zoom. */
    private void lower(int least, int width) {
        pads().forEach(pad -> pad.setLess(0, least));
        int missing = Math.max(0, missing(width));
        pads().forEach(pad -> pad.setLess(missing, least));
    }

    private Stream<SketchPad> pads() {
        return parts(this).filter(SketchPad.class::isInstance).map(SketchPad.class::cast);
    }

    /** Returns by how much all parts together are too high, in px. */
    private int missing(int width) {
        return ((StackLayout) getLayout()).heightFor(this, width) - getParent().getHeight();
    }

    /** Returns all parts, also those that stand in panels beside each other. */
    private static Stream<Component> parts(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(each -> each instanceof JPanel panel ? parts(panel) : Stream.of(each));
    }

    private void show(String name, boolean shown) {
        parts(this).filter(each -> name.equals(each.getName())).forEach(each -> each.setVisible(shown));
    }

    @Override
    public Dimension getPreferredSize() {
        // Asked by the viewport, which alone knows the width.
        int width = getParent().getWidth();
        fit(width);
        return new Dimension(width, ((StackLayout) getLayout()).heightFor(this, width));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(0, 0);
    }
}
