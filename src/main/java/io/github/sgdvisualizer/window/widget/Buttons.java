package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.theme.Theme;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JToggleButton;

/** Makes buttons, check boxes and labels from what the resource bundle says of them. */
public final class Buttons {
    private Buttons() {}

    /** Returns a button called {@code key-button} with the icon of that name and the bundle's tip. */
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

    /** Returns such a button without a frame. */
    public static JButton bare(String key, Runnable action) {
        JButton button = icon(key, action);
        button.putClientProperty("FlatLaf.styleClass", "bare");
        return button;
    }

    /** Returns a button called {@code key-button} with the bundle's text and tip. */
    public static JButton plain(String key, Runnable action) {
        JButton button = new JButton(Messages.of(key + ".text"));
        button.setName(key + "-button");
        button.setToolTipText(Messages.of(key + ".tip"));
        // It stays when the text makes room for an icon.
        button.getAccessibleContext().setAccessibleName(Messages.of(key + ".text"));
        // A click leaves the keyboard where it was: Space goes on to play and pause.
        button.setRequestFocusEnabled(false);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Returns a check box called {@code key-box}, with the bundle's text and tip. */
    public static JCheckBox box(String key, boolean selected, Runnable action) {
        JCheckBox box = new JCheckBox(Messages.of(key + ".text"), selected);
        box.setName(key + "-box");
        box.setToolTipText(Messages.of(key + ".tip"));
        box.setRequestFocusEnabled(false);
        box.setOpaque(false);
        box.addActionListener(event -> action.run());
        return box;
    }

    /** Returns a button called {@code key-button} that stays pressed, with the bundle's text and tip. */
    public static JToggleButton choice(String key) {
        JToggleButton button = new JToggleButton(Messages.of(key + ".text"));
        button.setName(key + "-button");
        button.setToolTipText(Messages.of(key + ".tip"));
        button.putClientProperty("FlatLaf.styleClass", "choice");
        button.setRequestFocusEnabled(false);
        return button;
    }

    /** Returns a label in the quiet colour. */
    public static JLabel muted(String key) {
        JLabel label = new JLabel(Messages.of(key));
        label.putClientProperty("FlatLaf.styleClass", "muted");
        return label;
    }
}
