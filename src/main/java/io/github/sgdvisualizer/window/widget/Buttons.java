package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;

/**
 * Creates buttons, check boxes and labels with the texts that the resource bundle has for a key: {@code key.text} and
 * {@code key.tip}. A click on them leaves the keyboard focus where it is.
 */
public final class Buttons {
    private Buttons() {}

    /**
     * Returns an icon button named {@code key-button}, with the bundle's text as its accessible name.
     *
     * @param key of the texts in the bundle, and the name of the icon
     */
    public static JButton icon(String key, Runnable action) {
        JButton button = new JButton();
        button.setName(key + "-button");
        button.setIcon(Theme.icon(key));
        button.setToolTipText(Messages.of(key + ".tip"));
        button.getAccessibleContext().setAccessibleName(Messages.of(key + ".text"));
        button.putClientProperty("FlatLaf.styleClass", "icon");
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Returns a button as {@link #icon} does, but without a border. */
    public static JButton bare(String key, Runnable action) {
        JButton button = icon(key, action);
        button.putClientProperty("FlatLaf.styleClass", "bare");
        return button;
    }

    /** Returns a text button named {@code key-button}. */
    public static JButton plain(String key, Runnable action) {
        JButton button = new JButton(Messages.of(key + ".text"));
        button.setName(key + "-button");
        button.setToolTipText(Messages.of(key + ".tip"));
        // The presenter look may replace the text by an icon; the accessible name stays.
        button.getAccessibleContext().setAccessibleName(Messages.of(key + ".text"));
        // The button takes no focus on a click, so that Space still plays and pauses.
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Returns a check box named {@code key-box}; {@code action} runs after each change by the user. */
    public static JCheckBox box(String key, boolean selected, Runnable action) {
        JCheckBox box = new JCheckBox(Messages.of(key + ".text"), selected);
        box.setName(key + "-box");
        box.setToolTipText(Messages.of(key + ".tip"));
        box.setRequestFocusEnabled(false);
        box.setOpaque(false);
        box.addActionListener(event -> action.run());
        return box;
    }

    /** Returns a toggle button named {@code key-button}, not selected. */
    public static JToggleButton choice(String key) {
        JToggleButton button = new JToggleButton(Messages.of(key + ".text"));
        button.setName(key + "-button");
        button.setToolTipText(Messages.of(key + ".tip"));
        button.putClientProperty("FlatLaf.styleClass", "choice");
        button.setRequestFocusEnabled(false);
        return button;
    }

    /** Returns a label in the muted colour, with the text that the bundle has for {@code key} itself. */
    public static JLabel muted(String key) {
        JLabel label = new JLabel(Messages.of(key));
        label.putClientProperty("FlatLaf.styleClass", "muted");
        return label;
    }
}
