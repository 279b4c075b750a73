package io.github.sgdvisualizer.window.command;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;

/**
 * Makes menu items of commands, which show keys but do not listen to them: {@link KeyBindings} does, and knows when a
 * key belongs to a text field.
 *
 * <p>Keys with Ctrl or ⌘ are accelerators. Others are only text, as a Mac's menu bar would take them from text fields.
 */
final class CommandItem {
    /** Never enabled, so that keys go on to where they are bound. */
    private static final Action DEAF = new AbstractAction() {
        @Override
        public boolean isEnabled() {
            return false;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            throw new IllegalStateException("not enabled");
        }
    };

    private CommandItem() {}

    /** Returns a new item, named {@code id-item}. */
    static JMenuItem of(Command command) {
        JMenuItem item = switch (command.kind()) {
            case ACTION -> new JMenuItem(command);
            case TOGGLE -> new JCheckBoxMenuItem(command);
            case CHOICE -> new JRadioButtonMenuItem(command);
        };
        item.setName(command.id() + "-item");
        item.putClientProperty("html.disable", true);
        // What Swing's menu items do at their accelerator.
        item.getActionMap().put("doClick", DEAF);
        command.key().filter(key -> !key.isAccelerator()).ifPresent(key -> item.setBorder(new KeyBorder(key.text())));
        describe(item, command);
        command.addPropertyChangeListener(event -> describe(item, command));
        return item;
    }

    private static void describe(JMenuItem item, Command command) {
        item.setText(command.menuText());
        // The tip of buttons names the key, which stands beside the text here.
        item.setToolTipText(command.tip());
    }
}
