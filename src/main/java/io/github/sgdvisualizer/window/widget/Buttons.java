package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.theme.Theme;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;

/**
 * Creates buttons, check boxes and labels. A click on them leaves the keyboard focus where it is, so that Space still
 * plays and pauses.
 *
 * <p>Most buttons are those of a {@link Command}, named {@code id-button}. Others have the texts that the bundle has
 * for a key: {@code key.text} and {@code key.tip}.
 */
public final class Buttons {
    private Buttons() {}

    /** Returns a button that shows a command's icon, with its text as the accessible name. */
    public static JButton icon(Command command) {
        JButton button = new JButton();
        button.setHideActionText(true);
        setUp(button, command);
        button.putClientProperty("FlatLaf.styleClass", "icon");
        return button;
    }

    /** Returns a button as {@link #icon(Command)} does, but without a border. */
    public static JButton bare(Command command) {
        JButton button = icon(command);
        button.putClientProperty("FlatLaf.styleClass", "bare");
        return button;
    }

    /** Returns a button that shows a command's text. */
    public static JButton plain(Command command) {
        JButton button = new JButton() {
            @Override
            public @Nullable String getToolTipText() {
                return wholeText(this, super.getToolTipText());
            }
        };
        setUp(button, command);
        button.setIcon(null);
        return button;
    }

    /** Returns a toggle button that shows a command's text, for a row of choices. */
    public static JToggleButton choice(Command command) {
        return toggle(command, "choice");
    }

    /** Returns a toggle button that shows a command's text and icon. */
    public static JToggleButton toggle(Command command) {
        JToggleButton button = new JToggleButton() {
            @Override
            public @Nullable String getToolTipText() {
                return wholeText(this, super.getToolTipText());
            }
        };
        setUp(button, command);
        return button;
    }

    /**
     * Returns a toggle button as {@link #toggle(Command)} does.
     *
     * @param styleClass of FlatLaf's styles
     */
    public static JToggleButton toggle(Command command, String styleClass) {
        JToggleButton button = toggle(command);
        button.putClientProperty("FlatLaf.styleClass", styleClass);
        return button;
    }

    /** Returns a check box of a command, named {@code id-box}. */
    public static JCheckBox box(Command command) {
        JCheckBox box = new JCheckBox() {
            @Override
            public @Nullable String getToolTipText() {
                return wholeText(this, super.getToolTipText());
            }
        };
        setUp(box, command);
        box.setName(command.id() + "-box");
        box.setOpaque(false);
        return box;
    }

    /** Returns a button's tip, below its whole text if that is cut off. */
    private static @Nullable String wholeText(AbstractButton button, @Nullable String tip) {
        boolean cut = button.getWidth() > 0 && button.getWidth() < button.getPreferredSize().width;
        if (!cut || button.getText() == null) {
            return tip;
        }
        return tip == null ? button.getText() : button.getText() + "\n" + tip;
    }

    /** Gives a button a command, and the command's name to it. */
    public static void setUp(AbstractButton button, Command command) {
        button.setAction(command);
        button.setName(command.id() + "-button");
        button.setRequestFocusEnabled(false);
        // Also while the button shows an icon only.
        button.getAccessibleContext().setAccessibleName(command.text());
        command.addPropertyChangeListener(event -> {
            if (Action.NAME.equals(event.getPropertyName())) {
                button.getAccessibleContext().setAccessibleName(command.text());
            }
        });
    }

    /**
     * Returns an icon button without a border, named {@code key-button}, with the bundle's text as its accessible name.
     *
     * @param key of the texts in the bundle, and the name of the icon
     */
    public static JButton bare(String key, Runnable action) {
        JButton button = new JButton();
        button.setIcon(Theme.icon(key));
        button.putClientProperty("FlatLaf.styleClass", "bare");
        setUp(button, key, action);
        return button;
    }

    /** Returns a text button named {@code key-button}. */
    public static JButton plain(String key, Runnable action) {
        JButton button = new JButton(Messages.of(key + ".text"));
        setUp(button, key, action);
        return button;
    }

    private static void setUp(JButton button, String key, Runnable action) {
        button.setName(key + "-button");
        button.setToolTipText(Messages.of(key + ".tip"));
        button.getAccessibleContext().setAccessibleName(Messages.of(key + ".text"));
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> action.run());
    }

    /** Returns a label in the muted colour, with the text that the bundle has for {@code key} itself. */
    public static JLabel muted(String key) {
        JLabel label = new JLabel(Messages.of(key));
        label.putClientProperty("FlatLaf.styleClass", "muted");
        return label;
    }
}
