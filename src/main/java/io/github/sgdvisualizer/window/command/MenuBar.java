package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/**
 * The window's menu bar, made from the table of commands: each command stands in it once. Its menus are empty until
 * {@link #fill} is called, or one of them is opened.
 */
public final class MenuBar extends JMenuBar {
    private final Commands commands;
    private final Map<CommandId.Menu, JMenu> menus = new EnumMap<>(CommandId.Menu.class);
    private final Map<String, JMenu> submenus = new HashMap<>();
    private final Map<CommandId, JMenu> below = new EnumMap<>(CommandId.class);
    private boolean filled;

    /** Creates the menu bar; commands may be told later what they do. */
    public MenuBar(Commands commands) {
        this.commands = commands;
        setName("menu-bar");
        for (CommandId.Menu id : CommandId.Menu.values()) {
            JMenu menu = named(id.id());
            menus.put(id, menu);
            add(menu);
        }
        Mnemonics.assign(List.copyOf(menus.values()));
    }

    /** Puts the items into the menus, unless they are there. */
    public void fill() {
        if (filled) {
            return;
        }
        filled = true;
        menus.forEach(this::fill);
        Theme.orient(this);
    }

    /** Sets a menu that stands below the item of a command; to be called before the menus are filled. */
    public void addBelow(CommandId id, JMenu submenu) {
        below.put(id, submenu);
    }

    private void fill(CommandId.Menu id, JMenu menu) {
        for (CommandId.Group group : CommandId.Group.values()) {
            if (group.menu() == id) {
                JMenu target = group.submenu().map(name -> submenu(menu, name)).orElse(menu);
                if (target.getItemCount() > 0) {
                    target.addSeparator();
                }
                List<JMenuItem> items = items(group).toList();
                items.forEach(target::add);
                ButtonGroup choices = new ButtonGroup();
                items.stream().filter(JRadioButtonMenuItem.class::isInstance).forEach(choices::add);
            }
        }
        assignMnemonics(menu);
    }

    /** Returns the submenu of a name, which a menu gets where it is first asked for, without a line before it. */
    private JMenu submenu(JMenu menu, String name) {
        return submenus.computeIfAbsent(name, absent -> {
            JMenu submenu = named(name);
            menu.add(submenu);
            return submenu;
        });
    }

    private JMenu named(String name) {
        JMenu menu = new JMenu(Messages.of("menu." + name));
        menu.setName(name + "-menu");
        menu.addMenuListener(new Refresher(menu));
        return menu;
    }

    private Stream<JMenuItem> items(CommandId.Group group) {
        return group == CommandId.Group.READY_SETS
                ? Arrays.stream(ReadySet.values()).map(commands::menuItem)
                : Arrays.stream(CommandId.values())
                        .filter(id -> id.group() == group)
                        .flatMap(id ->
                                Stream.concat(Stream.of(commands.menuItem(id)), Stream.ofNullable(below.get(id))));
    }

    private static void assignMnemonics(JMenu menu) {
        List<JMenuItem> items = itemsOf(menu);
        Mnemonics.assign(items);
        items.stream().filter(JMenu.class::isInstance).map(JMenu.class::cast).forEach(MenuBar::assignMnemonics);
    }

    /** Returns the items and submenus of a menu. */
    private static List<JMenuItem> itemsOf(JMenu menu) {
        return Arrays.stream(menu.getMenuComponents())
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .toList();
    }

    /** Asks when a menu opens which commands can do something: a command cannot tell when its condition changes. */
    private final class Refresher implements MenuListener {
        private final JMenu menu;

        private Refresher(JMenu menu) {
            this.menu = menu;
        }

        @Override
        public void menuSelected(MenuEvent event) {
            fill();
            for (JMenuItem item : itemsOf(menu)) {
                Action action = item.getAction();
                if (action != null) {
                    item.setEnabled(action.isEnabled());
                }
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
