package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FocusTraversalPolicy;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The window without a mouse, and without eyes; contrast by the formula of WCAG 2.2. */
@DisplayTest
@Timeout(180)
final class AccessibilityTest extends DefaultWindow {
    private static final double ENOUGH = 3;

    /** How far outside a component its ring may be, in pixels. */
    private static final int AROUND = 4;

    /** Fewer changed pixels than these are a line of one pixel around a small icon. */
    private static final int SEEN = 40;

    @BeforeEach
    void openEverything() {
        window.pauseAtStart();
        EventThread.run(() -> {
            window.button("keep-button").doClick(0);
            window.button("more-button").doClick(0);
        });
    }

    @AfterAll
    static void forgetLook() {
        new WindowPreferences().setLook(Look.LIGHT);
    }

    private static boolean isControl(Component component) {
        return component instanceof AbstractButton
                || component instanceof JSlider
                || component instanceof JComboBox<?>
                || (component instanceof JTextField field && field.isEditable())
                || (component.getName() != null && component.getName().endsWith("-chart"));
    }

    private static List<Component> controls() {
        return WindowDriver.tree(window.window())
                .filter(component -> component.getName() != null)
                .filter(AccessibilityTest::isControl)
                .toList();
    }

    @Test
    void each_control_has_a_name_of_its_own() {
        List<String> names = EventThread.read(() -> controls().stream()
                .map(control -> control.getAccessibleContext().getAccessibleName())
                .toList());

        assertThat(names).hasSizeGreaterThan(40).doesNotContainNull().doesNotContain("");
        List<String> twice = names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .toList();
        assertThat(twice).isEmpty();
    }

    private static List<String> smallerThan(float size) {
        return EventThread.read(() -> WindowDriver.tree(window.window().getContentPane())
                .filter(component -> component instanceof JComponent && component.getFont() != null)
                .filter(component -> component.getFont().getSize2D() < size)
                .map(component -> component.getClass().getSimpleName() + " " + component.getName() + " "
                        + component.getFont().getSize2D())
                .toList());
    }

    /** Fonts of charts and tips are the theme's, see {@code TypeSizeTest}. */
    @Test
    void no_text_is_smaller_than_13_pixels_and_in_the_presenter_on_full_hd_than_22() {
        assertThat(smallerThan(13)).isEmpty();

        window.press(KeyEvent.VK_P);
        try {
            EventThread.await(
                    "the presenter is on", () -> new WindowPreferences().look().presenter());
            Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
            assumeTrue(screen.width >= 1920 && screen.height >= 1080, "the screen is smaller than full HD");
            assertThat(smallerThan(22)).isEmpty();
        } finally {
            window.press(KeyEvent.VK_P);
            EventThread.await(
                    "the presenter is off",
                    () -> !new WindowPreferences().look().presenter());
        }
    }

    /** The components that Tab reaches, in its order. */
    private static List<Component> order() {
        JRootPane root = window.window().getRootPane();
        FocusTraversalPolicy policy = window.window().getFocusTraversalPolicy();
        List<Component> order = new ArrayList<>();
        Component next = policy.getComponentAfter(window.window(), root);
        while (next != null && next != root && !order.contains(next)) {
            order.add(next);
            next = policy.getComponentAfter(window.window(), next);
        }
        return order;
    }

    private static Rectangle place(Component component) {
        return SwingUtilities.convertRectangle(
                component.getParent(), component.getBounds(), window.window().getRootPane());
    }

    @Test
    void tab_goes_from_above_to_below_and_along_each_row() {
        List<String> against = EventThread.read(() -> {
            List<Component> order = order();
            assertThat(order).hasSizeGreaterThan(30);
            List<String> wrong = new ArrayList<>();
            for (int i = 1; i < order.size(); i++) {
                Rectangle before = place(order.get(i - 1));
                Rectangle after = place(order.get(i));
                boolean back = after.getMaxX() <= before.x && sameRow(before, after);
                boolean up = after.getMaxY() <= before.y && after.x < before.getMaxX();
                if (back || up) {
                    wrong.add(order.get(i - 1).getName() + " > " + order.get(i).getName());
                }
            }
            return wrong;
        });

        assertThat(against).isEmpty();
    }

    private static boolean sameRow(Rectangle one, Rectangle other) {
        int overlap = (int) (Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.y, other.y));
        return 2 * overlap >= Math.min(one.height, other.height);
    }

    private static BufferedImage picture() {
        Container content = window.window().getContentPane();
        BufferedImage picture = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        content.paint(picture.getGraphics());
        return picture;
    }

    /** Counts the pixels about a component that focus changes by enough, but for what it selects within a field. */
    private static long changed(Component component, BufferedImage before, BufferedImage after) {
        Rectangle place = SwingUtilities.convertRectangle(
                component.getParent(), component.getBounds(), window.window().getContentPane());
        Rectangle within = new Rectangle(place);
        within.grow(-AROUND, -AROUND);
        boolean field = component instanceof JTextField || component instanceof JComboBox<?>;
        place.grow(AROUND, AROUND);
        Rectangle seen = place.intersection(new Rectangle(before.getWidth(), before.getHeight()));
        return IntStream.range(seen.y, seen.y + seen.height)
                .mapToLong(y -> IntStream.range(seen.x, seen.x + seen.width)
                        .filter(x -> !field || !within.contains(x, y))
                        .filter(x -> contrast(before.getRGB(x, y), after.getRGB(x, y)) >= ENOUGH)
                        .count())
                .sum();
    }

    @Test
    void focus_is_seen_on_everything_that_can_have_it_in_both_looks() {
        for (String look : List.of("light", "dark")) {
            List<String> unseen = new ArrayList<>();
            int seen = 0;
            for (Component component : EventThread.read(AccessibilityTest::order)) {
                EventThread.run(() -> window.window().getRootPane().requestFocusInWindow());
                EventThread.await("nothing has the keyboard", window::keyboardIsFree);
                BufferedImage without = EventThread.read(AccessibilityTest::picture);
                EventThread.run(() -> ((JComponent) component).requestFocusInWindow());
                // A window that is too low for all hides some parts after the first layout.
                EventThread.await(
                        component.getName() + " has the keyboard",
                        () -> component.isFocusOwner() || !component.isShowing());
                if (!EventThread.read(component::isShowing)) {
                    continue;
                }
                seen++;
                BufferedImage with = EventThread.read(AccessibilityTest::picture);
                long changed = changed(component, without, with);
                if (changed < SEEN) {
                    unseen.add(component.getName() + " " + changed);
                }
            }
            assertThat(unseen).as(look).isEmpty();
            assertThat(seen).as(look).isGreaterThan(30);
            EventThread.run(() -> window.button(look.equals("light") ? "theme-dark-button" : "theme-light-button")
                    .doClick(0));
        }
    }

    private static double contrast(int colour, int other) {
        double lighter = Math.max(luminance(colour), luminance(other));
        double darker = Math.min(luminance(colour), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        double[] linear = IntStream.of(16, 8, 0)
                .mapToDouble(shift -> ((colour >>> shift) & 0xff) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
