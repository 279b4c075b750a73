package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Standardised;
import io.github.sgdvisualizer.text.Messages;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** Which points to learn from: the lesson's, those that the program brings along, or a person's own. */
final class DataMenu extends JPopupMenu {
    private final JCheckBoxMenuItem standardise;
    private final JCheckBoxMenuItem normal;

    /** What the menu leads to. */
    interface Actions {
        void takeLesson();

        void take(ReadySet set);

        void open();

        void paste();

        void copy();

        void save();

        /** Draws the lesson's points with normal noise, or with uniform noise again. */
        void normalNoiseOrNot();

        /** Adds a point far off the others. */
        void addOutlier();

        /** Brings x to mean 0 and deviation 1, or back to its own units. */
        void standardiseOrNot();
    }

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

    /** Ticks what the points are. */
    void show(PointSource source) {
        standardise.setSelected(source instanceof Standardised);
        normal.setSelected(source.lesson().kind() == NoiseKind.NORMAL);
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

    /** Returns an item that shows the keys which the window hears. */
    private static JMenuItem command(String name, String keys, Runnable action) {
        JMenuItem item = item(name, Messages.of(name + ".text"), action);
        item.setAccelerator(KeyStroke.getKeyStroke(keys));
        return item;
    }
}
