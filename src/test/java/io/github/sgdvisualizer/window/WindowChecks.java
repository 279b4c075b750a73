package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JRootPane;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.JViewport;
import javax.swing.ListCellRenderer;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** What must hold for a window at all times; to be called on the event thread. */
final class WindowChecks {
    /** Minimum height of a chart, in px before the presenter's zoom. */
    static final int MIN_CHART_HEIGHT = 160;

    /** What is to be seen whatever else is shown, by name. */
    static final List<String> ALWAYS_SEEN = List.of(
            "play-button",
            "step-button",
            "reset-button",
            "learning-rate-slider",
            "learning-rate-field",
            "point-count-slider",
            "point-count-field",
            "equation-value",
            "step-value",
            "loss-value",
            "status-value",
            "timeline-slider",
            "view-points-button",
            "view-loss-button",
            "loss-surface-button",
            "numbers-button",
            "view-code-button",
            "view-runs-button",
            "view-residuals-button",
            "more-button");

    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("\\b(NaN|Infinity|null)\\b|\\{\\d+[,}]");

    /** What a message quotes is a person's own. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”");

    private WindowChecks() {}

    // Texts.

    /** Returns the texts on the screen, tooltips included, that show a value which is none, or a gap left unfilled. */
    static List<String> wrongTexts() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(WindowDriver::tree)
                .filter(Component::isShowing)
                .flatMap(component -> texts(component)
                        .filter(Objects::nonNull)
                        .filter(text -> isNotForPeople(QUOTED.matcher(text).replaceAll("")))
                        .map(text -> "\"" + text + "\" in " + describe(component)))
                .toList();
    }

    static boolean isNotForPeople(String text) {
        return NOT_FOR_PEOPLE.matcher(text).find();
    }

    private static Stream<String> texts(Component component) {
        String tip = component instanceof JComponent tipped ? tipped.getToolTipText() : null;
        return Stream.concat(Stream.of(text(component), tip, description(component)), items(component));
    }

    private static String text(Component component) {
        if (component instanceof JLabel label) {
            return label.getText();
        } else if (component instanceof AbstractButton button) {
            return button.getText();
        } else if (component instanceof JTextComponent field) {
            return isBeingTyped(field) ? null : field.getText();
        } else if (component instanceof JToolTip toolTip) {
            return toolTip.getTipText();
        } else if (component instanceof JProgressBar bar) {
            return bar.isStringPainted() ? bar.getString() : null;
        } else if (component instanceof Frame frame) {
            return frame.getTitle();
        }
        return component instanceof Dialog dialog ? dialog.getTitle() : null;
    }

    /** What stands in a field that has the keyboard, or is marked as wrong, is what was typed. */
    private static boolean isBeingTyped(JTextComponent field) {
        return field.isEditable()
                && (field.isFocusOwner() || "error".equals(field.getClientProperty("JComponent.outline")));
    }

    /** Charts say in words what they show. */
    private static String description(Component component) {
        boolean chart = component.getName() != null && component.getName().endsWith("-chart");
        return chart ? component.getAccessibleContext().getAccessibleDescription() : null;
    }

    private static Stream<String> items(Component component) {
        if (component instanceof JList<?> list) {
            return items(list, list.getModel().getSize());
        } else if (component instanceof JComboBox<?> box) {
            return Stream.of(String.valueOf(box.getSelectedItem()));
        } else if (component instanceof JTable table) {
            return IntStream.range(0, table.getColumnCount())
                    .boxed()
                    .flatMap(column -> Stream.concat(
                            Stream.of(table.getColumnName(column)),
                            IntStream.range(0, table.getRowCount())
                                    .mapToObj(row -> String.valueOf(table.getValueAt(row, column)))));
        }
        return Stream.empty();
    }

    private static <T> Stream<String> items(JList<T> list, int count) {
        ListCellRenderer<? super T> renderer = list.getCellRenderer();
        return IntStream.range(0, count)
                .mapToObj(i -> text(renderer.getListCellRendererComponent(
                        list, list.getModel().getElementAt(i), i, false, false)));
    }

    // Places.

    /** Returns the components that reach over the edge of their parent or of the window; none while it takes another size. */
    static List<String> outsideWindow(JFrame window) {
        Container content = window.getContentPane();
        if (!window.isShowing() || !hasItsSize(window)) {
            return List.of();
        }
        // Text fields are validate roots: one that changes is laid out alone, and leaves all above it invalid.
        window.getRootPane().validate();
        return WindowDriver.tree(content)
                .filter(component -> component != content && component.isShowing())
                // What is scrolled may be larger than what is seen of it.
                .filter(component -> SwingUtilities.getAncestorOfClass(JViewport.class, component) == null)
                .filter(component -> leavesParent(component, content) || leavesContent(component, content))
                .map(component -> describe(component) + " at " + shortly(component.getBounds()) + " in "
                        + describe(component.getParent()) + " of "
                        + component.getParent().getWidth() + "×"
                        + component.getParent().getHeight() + ", content of " + content.getWidth() + "×"
                        + content.getHeight())
                .toList();
    }

    /** Returns the charts that are too low to be read; none while the window takes another size. */
    static List<String> lowCharts(JFrame window) {
        if (!window.isShowing() || !hasItsSize(window)) {
            return List.of();
        }
        window.getRootPane().validate();
        return WindowDriver.tree(window.getContentPane())
                .filter(component -> component.isShowing() && nameOf(component).endsWith("-chart"))
                .filter(component -> component.getHeight() < Theme.scaled(MIN_CHART_HEIGHT))
                .map(component -> component.getHeight() + " px: " + describe(component))
                .toList();
    }

    /** Returns which of {@link #ALWAYS_SEEN} are not to be seen; none while the window takes another size. */
    static List<String> notSeen(JFrame window) {
        if (!window.isShowing() || !hasItsSize(window)) {
            return List.of();
        }
        Set<String> seen = WindowDriver.tree(window)
                .filter(component -> component.isShowing() && component.getWidth() > 0 && component.getHeight() > 0)
                .map(Component::getName)
                .collect(Collectors.toSet());
        return ALWAYS_SEEN.stream().filter(name -> !seen.contains(name)).toList();
    }

    /** A new size is the frame's before it is that of what is in it. */
    private static boolean hasItsSize(JFrame window) {
        Insets frame = window.getInsets();
        JRootPane root = window.getRootPane();
        return root.getWidth() == window.getWidth() - frame.left - frame.right
                && root.getHeight() == window.getHeight() - frame.top - frame.bottom;
    }

    private static boolean leavesParent(Component component, Container content) {
        Container parent = component.getParent();
        return parent != content && !contains(parent.getSize(), component.getBounds());
    }

    private static boolean leavesContent(Component component, Container content) {
        Rectangle bounds = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), content);
        return !contains(content.getSize(), bounds);
    }

    /** As Rectangle.contains, but a component without width or height has its place, too. */
    private static boolean contains(Dimension room, Rectangle bounds) {
        return bounds.x >= 0
                && bounds.y >= 0
                && bounds.x + bounds.width <= room.width
                && bounds.y + bounds.height <= room.height;
    }

    private static String shortly(Rectangle bounds) {
        return bounds.x + "," + bounds.y + " " + bounds.width + "×" + bounds.height;
    }

    /** Returns the component's name; of one without a name its kind, with its text and the name that its parent has. */
    static String nameOf(Component component) {
        if (component.getName() != null) {
            return component.getName();
        }
        String kind = component.getClass().getSimpleName();
        String text = component instanceof JLabel || component instanceof AbstractButton ? text(component) : null;
        return text == null ? kind : kind + " " + text;
    }

    static String describe(Component component) {
        String parent = component.getParent() == null
                ? ""
                : " of " + component.getParent().getClass().getSimpleName();
        return nameOf(component) + " (" + component.getClass().getSimpleName() + parent + ")";
    }
}
