package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.file.ReadySet;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** Which points to learn from: the lesson's, those that the program brings along, or a person's own. */
final class DataMenu extends JPopupMenu {
    private final JCheckBoxMenuItem standardise;

    /** What the menu leads to. */
    interface Actions {
        void takeLesson();

        void take(ReadySet set);

        void open();

        void paste();

        void copy();

        void save();

        /** Brings x to mean 0 and deviation 1, or back to its own units. */
        void standardiseOrNot();
    }

    DataMenu(Actions actions) {
        setName("data-menu");
        add(item("data-lesson", Words.of("data-lesson.text"), actions::takeLesson));
        for (ReadySet set : ReadySet.values()) {
            JMenuItem item = item("data-" + set.key(), set.title(), () -> actions.take(set));
            item.setToolTipText(set.notice());
            add(item);
        }
        addSeparator();
        add(command("data-open", "ctrl O", actions::open));
        add(command("data-paste", "ctrl V", actions::paste));
        addSeparator();
        standardise = new JCheckBoxMenuItem(Words.of("data-standardise.text"));
        standardise.setName("data-standardise-item");
        standardise.setToolTipText(Words.of("data-standardise.tip"));
        standardise.addActionListener(event -> actions.standardiseOrNot());
        add(standardise);
        addSeparator();
        add(command("data-copy", "ctrl shift C", actions::copy));
        add(command("data-save", "ctrl S", actions::save));
    }

    /** Says whether x is standardised. */
    void showStandardised(boolean standardised) {
        standardise.setSelected(standardised);
    }

    private static JMenuItem item(String name, String text, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name + "-item");
        item.addActionListener(event -> action.run());
        return item;
    }

    /** Returns an item that shows the keys which the window hears. */
    private static JMenuItem command(String name, String keys, Runnable action) {
        JMenuItem item = item(name, Words.of(name + ".text"), action);
        item.setAccelerator(KeyStroke.getKeyStroke(keys));
        return item;
    }
}
