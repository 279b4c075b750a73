package io.github.sgdvisualizer.window.data;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import javax.swing.JPopupMenu;

/** The menu of the points to learn from: the lesson's, built-in data sets, or the user's own. */
final class DataMenu extends JPopupMenu {
    DataMenu(Commands commands) {
        setName("data-menu");
        add(commands.menuItem(CommandId.DATA_LESSON));
        for (ReadySet set : ReadySet.values()) {
            add(commands.menuItem(set));
        }
        addSeparator();
        add(commands.menuItem(CommandId.DATA_OPEN));
        add(commands.menuItem(CommandId.DATA_PASTE));
        addSeparator();
        add(commands.menuItem(CommandId.DATA_NORMAL));
        add(commands.menuItem(CommandId.DATA_ADD_OUTLIER));
        add(commands.menuItem(CommandId.DATA_STANDARDISE));
        addSeparator();
        add(commands.menuItem(CommandId.DATA_COPY));
        add(commands.menuItem(CommandId.DATA_SAVE));
    }
}
