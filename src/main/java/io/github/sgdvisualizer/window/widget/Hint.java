package io.github.sgdvisualizer.window.widget;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * Says in a few words what can be done at a place of a component. The component keeps it; whoever shows hints asks for
 * it.
 *
 * @param text plain text of one line
 * @param place returns the place in px of the component; empty while there is nothing to do there
 */
public record Hint(String text, Supplier<Optional<Point>> place) {
    private static final String PROPERTY = "hints";

    /** Gives a component a hint at a place, besides those that it has; returns the component. */
    public static <C extends JComponent> C at(C component, String text, Supplier<Optional<Point>> place) {
        List<Hint> hints = new ArrayList<>(of(component));
        hints.add(new Hint(text, place));
        component.putClientProperty(PROPERTY, hints);
        return component;
    }

    /** Gives a component a hint at its middle, besides those that it has; returns the component. */
    public static <C extends JComponent> C at(C component, String text) {
        return at(component, text, () -> Optional.of(new Point(component.getWidth() / 2, component.getHeight() / 2)));
    }

    /** Returns the hints of a component; empty if it has none. */
    public static List<Hint> of(JComponent component) {
        return component.getClientProperty(PROPERTY) instanceof List<?> hints
                ? hints.stream().map(Hint.class::cast).toList()
                : List.of();
    }
}
