package io.github.sgdvisualizer.window.file;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** The experiments that were opened or saved last, newest first, as a menu. To be used on the event thread. */
public final class RecentFiles {
    private static final int MAX_FILES = 8;

    private final WindowPreferences preferences;
    private final JMenu menu = new JMenu(Messages.of("menu.recent"));

    public RecentFiles(WindowPreferences preferences) {
        this.preferences = preferences;
        menu.setName("recent-menu");
    }

    /** Returns the menu; an item opens its file by {@code opener}. */
    public JMenu menu(Consumer<Path> opener) {
        menu.addMenuListener(new Filler(opener));
        enable();
        return menu;
    }

    private void enable() {
        menu.setEnabled(!preferences.recentFiles().isEmpty());
    }

    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(preferences.recentFiles());
        files.remove(whole);
        files.add(0, whole);
        preferences.setRecentFiles(files.subList(0, Math.min(MAX_FILES, files.size())));
        enable();
    }

    void remove(Path file) {
        List<Path> files = new ArrayList<>(preferences.recentFiles());
        files.remove(file.toAbsolutePath().normalize());
        preferences.setRecentFiles(files);
        enable();
    }

    /** Fills the menu when it opens: another window may have added files. */
    private final class Filler implements MenuListener {
        private final Consumer<Path> opener;

        private Filler(Consumer<Path> opener) {
            this.opener = opener;
        }

        @Override
        public void menuSelected(MenuEvent event) {
            menu.removeAll();
            for (Path file : preferences.recentFiles()) {
                JMenuItem item = new JMenuItem();
                // A file may be called <html>.
                item.putClientProperty("html.disable", true);
                item.setText(Messages.of("recent.file", file.getFileName(), String.valueOf(file.getParent())));
                item.setName("recent-" + menu.getItemCount() + "-item");
                item.addActionListener(chosen -> opener.accept(file));
                menu.add(item);
            }
        }

        @Override
        public void menuDeselected(MenuEvent event) {
            // Nothing is left to do.
        }

        @Override
        public void menuCanceled(MenuEvent event) {
            // Nothing is left to do.
        }
    }
}
