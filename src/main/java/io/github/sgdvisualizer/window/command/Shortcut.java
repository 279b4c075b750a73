package io.github.sgdvisualizer.window.command;

import io.github.sgdvisualizer.text.Messages;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.KeyStroke;

/**
 * A key, alone or with modifiers, and its name for the user.
 *
 * @param codes the key in the syntax of {@link KeyStroke#getKeyStroke(String)}, in which {@code menu} stands for the
 *     platform's modifier of commands: Ctrl, or ⌘ on a Mac. Further codes are the same key on other keyboards, and are
 *     not shown to the user.
 */
public record Shortcut(List<String> codes) {
    /** The key that ends what is being done without a result. */
    public static final Shortcut CANCEL = of("ESCAPE");

    /** The keys that move what has the keyboard. */
    public static final Shortcut LEFT = of("LEFT");

    public static final Shortcut RIGHT = of("RIGHT");
    public static final Shortcut UP = of("UP");
    public static final Shortcut DOWN = of("DOWN");

    private static final String MENU = "menu";

    /**
     * Returns the key of a code, or of several that are separated by {@code |}.
     *
     * @throws IllegalArgumentException if a code does not have the syntax
     */
    static Shortcut of(String codes) {
        Shortcut shortcut = new Shortcut(List.of(codes.split("\\|")));
        shortcut.strokes(InputEvent.CTRL_DOWN_MASK);
        return shortcut;
    }

    /** Returns the key as Swing's input maps know it on this platform. */
    public KeyStroke stroke() {
        return strokes().get(0);
    }

    /** Returns the key and those that are the same on other keyboards. */
    public List<KeyStroke> strokes() {
        return strokes(menuMask());
    }

    List<KeyStroke> strokes(int menuMask) {
        String menu = menuMask == InputEvent.META_DOWN_MASK ? "meta" : "ctrl";
        return codes.stream().map(code -> strokeOf(code.replace(MENU, menu))).toList();
    }

    private static KeyStroke strokeOf(String code) {
        KeyStroke stroke = KeyStroke.getKeyStroke(code);
        if (stroke == null) {
            throw new IllegalArgumentException("no key: " + code);
        }
        return stroke;
    }

    /** Returns whether the key has a modifier with which it types no text, so that menus may use it as accelerator. */
    public boolean isAccelerator() {
        return parts().contains(MENU);
    }

    /** Returns the key's name for the user of this platform, such as Ctrl+Z or ⌘Z. */
    public String text() {
        return text(menuMask());
    }

    String text(int menuMask) {
        List<String> parts = parts();
        boolean mac = menuMask == InputEvent.META_DOWN_MASK;
        String text = nameOf(key());
        // From the key outwards; each platform has its own order.
        for (String modifier : mac ? List.of(MENU, "shift", "alt") : List.of("shift", "alt", MENU)) {
            if (parts.contains(modifier)) {
                text = mac ? symbolOf(modifier) + text : Messages.of("key.with", nameOfModifier(modifier), text);
            }
        }
        return text;
    }

    /** Returns the code of the key that is shown, without modifiers; the bundle has its name if it is a word. */
    public String key() {
        List<String> parts = parts();
        return parts.get(parts.size() - 1);
    }

    private List<String> parts() {
        return Arrays.asList(codes.get(0).split(" "));
    }

    private static String nameOf(String key) {
        return key.length() == 1 ? key : Messages.of("key." + key);
    }

    private static String nameOfModifier(String modifier) {
        return Messages.of("key." + (modifier.equals(MENU) ? "ctrl" : modifier));
    }

    private static String symbolOf(String modifier) {
        return switch (modifier) {
            case MENU -> "⌘";
            case "shift" -> "⇧";
            default -> "⌥";
        };
    }

    private static int menuMask() {
        // Without a display there is no keyboard whose modifier could be asked for.
        return GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }
}
