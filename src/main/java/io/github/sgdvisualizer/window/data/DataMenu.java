package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.text.Messages;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** The menu of the points to learn from: the lesson's, built-in data sets, or the user's own. */
final class DataMenu extends JPopupMenu {
    private final JCheckBoxMenuItem standardise;
    private final JCheckBoxMenuItem normal;

    /** The commands of the menu; all are called on the event thread. */
    interface Actions {
        /** Goes back to the points that the lesson generates. */
        void takeLesson();

        /** Replaces the points by a built-in data set. */
        void take(ReadySet set);

        /** Lets the user choose a file and reads points from it. */
        void open();

        /** Reads points from the system clipboard. */
        void paste();

        /** Copies the points to the system clipboard. */
        void copy();

        /** Lets the user choose a file and writes the points to it. */
        void save();

        /** Generates the lesson's points with normal noise, or, if they have that, with uniform noise. */
        void normalNoiseOrNot();

        /** Adds a point far below the others. */
        void addOutlier();

        /** Standardises x to mean 0 and standard deviation 1, or, if it is, restores its own units. */
        void standardiseOrNot();
    }

    /** Creates a menu whose items call {@code actions}. */
    DataMenu(Actions actions) {
        setName("data-menu");
        add(item("data-lesson", Messages.of("data-lesson.text"), actions::takeLesson));
        for (ReadySet set : ReadySet.values()) {
            JMenuItem item = item("data-" + set.key(), set.title(), () -> actions.take(set));
            item.setToolTipText(set.notice());
            add(item);
        }
        addSeparator();
        add(command("data-open", "ctrl O", actions::open));
        add(command("data-paste", "ctrl V", actions::paste));
        addSeparator();
        normal = box("data-normal", actions::normalNoiseOrNot);
        add(normal);
        add(item("data-add-outlier", Messages.of("data-add-outlier.text"), actions::addOutlier));
        standardise = box("data-standardise", actions::standardiseOrNot);
        add(standardise);
        addSeparator();
        add(command("data-copy", "ctrl shift C", actions::copy));
        add(command("data-save", "ctrl S", actions::save));
    }

    /** Selects the check box items that apply to the points. */
    void show(PointSource source) {
        standardise.setSelected(source.isStandardised());
        normal.setSelected(source.generated().kind() == NoiseKind.NORMAL);
    }

    private static JCheckBoxMenuItem box(String name, Runnable action) {
        JCheckBoxMenuItem box = new JCheckBoxMenuItem(Messages.of(name + ".text"));
        box.setName(name + "-item");
        box.setToolTipText(Messages.of(name + ".tip"));
        box.addActionListener(event -> action.run());
        return box;
    }

    private static JMenuItem item(String name, String text, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name + "-item");
        item.addActionListener(event -> action.run());
        return item;
    }

    /** Returns an item that shows its shortcut; the window's key bindings handle the shortcut itself. */
    private static JMenuItem command(String name, String keys, Runnable action) {
        JMenuItem item = item(name, Messages.of(name + ".text"), action);
        item.setAccelerator(KeyStroke.getKeyStroke(keys));
        return item;
    }
}
