package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.file.table.ReadySet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JMenuItem;

/** All commands of a window, by name. Those who own what a command changes say what it does. */
public final class Commands {
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /** Creates the commands, none of which does anything yet. */
    public Commands() {
        for (CommandId id : CommandId.values()) {
            Command command = new Command(id);
            // There is no lesson yet.
            command.setEnabled(id.context() != CommandId.Context.LESSON);
            byId.put(id.id(), command);
        }
        for (ReadySet set : ReadySet.values()) {
            byId.put(idOf(set), new Command(idOf(set), CommandId.Kind.ACTION, List.of(), set.title(), set.notice()));
        }
    }

    private static String idOf(ReadySet set) {
        return "data-" + set.key();
    }

    public Command get(CommandId id) {
        return get(id.id());
    }

    /** Returns the command that takes the points of a ready set. */
    public Command get(ReadySet set) {
        return get(idOf(set));
    }

    /**
     * Returns the command of a name, such as {@code play-backwards}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command: " + id);
        }
        return command;
    }

    /** Returns all commands, in the order of the table, then those of the ready sets. */
    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Returns a new menu item of a command, named {@code id-item}; it shows the key, but does not listen to it. */
    public JMenuItem menuItem(CommandId id) {
        return CommandItem.of(get(id));
    }

    /** Returns a new menu item of the command that takes the points of a ready set. */
    public JMenuItem menuItem(ReadySet set) {
        return CommandItem.of(get(set));
    }
}
