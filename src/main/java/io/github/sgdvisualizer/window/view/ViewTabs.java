package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.FocusFrame;
import io.github.sgdvisualizer.window.widget.Hint;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** The row of tabs above the side; in a narrow window it breaks into two. All tabs are always there. */
public final class ViewTabs extends JPanel {
    private static final int GAP = 1;

    /** Creates a tab for each command; the last one, which opens no view, stands at the other end. */
    public ViewTabs(List<Command> commands) {
        super(null);
        setOpaque(false);
        setName("view-tabs");
        for (Command command : commands) {
            add(new Tab(command));
        }
        setLayout(new Rows());
    }

    /**
     * Returns the height that the rows need.
     *
     * @param width the width of the row, in px
     */
    int heightFor(int width) {
        return place(width, false);
    }

    /** Returns the height of all rows of a width, after the tabs have been moved there if that is asked for. */
    private int place(int width, boolean move) {
        int gap = Theme.scaled(GAP);
        int x = 0;
        int y = 0;
        int row = 0;
        int last = getComponentCount() - 1;
        for (int i = 0; i <= last; i++) {
            Component tab = getComponent(i);
            Dimension size = tab.getPreferredSize();
            int own = Math.min(size.width, width);
            if (x > 0 && x + own > width) {
                x = 0;
                y += row + gap;
                row = 0;
            }
            if (move) {
                tab.setBounds(i == last ? width - own : x, y, own, size.height);
            }
            x += own + gap;
            row = Math.max(row, size.height);
        }
        return y + row;
    }

    /** A tab that shows when it has the keyboard: tabs of the look and feel have no border that could. */
    private static final class Tab extends JToggleButton {
        Tab(Command command) {
            Buttons.setUp(this, command);
            putClientProperty("FlatLaf.styleClass", "tab");
            getAccessibleContext().setAccessibleName(Messages.of("tab.name", command.text()));
            Hint.at(
                    this,
                    Messages.of("hint.tabs"),
                    () -> Optional.of(new Point(getWidth() / 2, getHeight() / 2))
                            .filter(place -> !isSelected()));
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            if (isFocusOwner()) {
                FocusFrame.paint(g, this);
            }
        }
    }

    /** Places the tabs in as many rows as the present width needs. */
    private final class Rows implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            place(getWidth(), true);
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(0, heightFor(getWidth()));
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return preferredLayoutSize(parent);
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // The order of the components is enough.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // As above.
        }
    }
}
