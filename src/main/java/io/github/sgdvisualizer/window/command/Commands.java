package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.file.table.ReadySet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JMenuItem;

/** All commands of a window, each made when it is first asked for. Those who own what a command changes say what it does. */
public final class Commands {
    private final Map<CommandId, Command> ofTable = new EnumMap<>(CommandId.class);
    private final Map<ReadySet, Command> ofSets = new EnumMap<>(ReadySet.class);
    private Runnable binder = () -> {};

    /** Sets who says what commands do that are performed before anybody has said it. */
    public void bindBy(Runnable newBinder) {
        binder = newBinder;
    }

    private void bind() {
        binder.run();
    }

    /** Returns a command, which does nothing yet when it is first asked for. */
    public Command get(CommandId id) {
        return ofTable.computeIfAbsent(id, absent -> {
            Command command = new Command(id, this::bind);
            // There is no lesson yet.
            command.setEnabled(id.context() != CommandId.Context.LESSON);
            return command;
        });
    }

    /** Returns the command that takes the points of a ready set. */
    public Command get(ReadySet set) {
        return ofSets.computeIfAbsent(set, absent -> new Command(set, this::bind));
    }

    /** Returns all commands, in the order of the table, then those of the ready sets. */
    public List<Command> all() {
        return Stream.concat(
                        Arrays.stream(CommandId.values()).map(this::get),
                        Arrays.stream(ReadySet.values()).map(this::get))
                .toList();
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
