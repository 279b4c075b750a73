package io.github.sgdvisualizer.window.command;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractButton;

/**
 * Gives the items of a menu letters of their texts, by which the keyboard chooses them; no two items have the same.
 *
 * <p>First letters of words come before others. An item gives its letter away if it has another one left: a matching of
 * items and letters by augmenting paths (Kuhn, 1955).
 */
final class Mnemonics {
    private final Map<Character, AbstractButton> owners = new HashMap<>();

    private Mnemonics() {}

    /** Sets the mnemonics of items; those for which no letter is left have none. */
    static void assign(List<? extends AbstractButton> items) {
        Mnemonics mnemonics = new Mnemonics();
        items.forEach(item -> mnemonics.findLetter(item, new HashSet<>()));
        mnemonics.owners.forEach((letter, item) -> item.setMnemonic(KeyEvent.getExtendedKeyCodeForChar(letter)));
    }

    private boolean findLetter(AbstractButton item, Set<Character> tried) {
        List<Character> letters = letters(item.getText());
        for (Character letter : letters) {
            if (!owners.containsKey(letter)) {
                owners.put(letter, item);
                return true;
            }
        }
        for (Character letter : letters) {
            AbstractButton owner = owners.get(letter);
            if (tried.add(letter) && owner != null && findLetter(owner, tried)) {
                owners.put(letter, item);
                return true;
            }
        }
        return false;
    }

    /** Returns the letters and digits that every keyboard has, in capitals, the best ones first. */
    private static List<Character> letters(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        List<Character> first = new ArrayList<>();
        List<Character> others = new ArrayList<>();
        for (int i = 0; i < capitals.length(); i++) {
            char letter = capitals.charAt(i);
            boolean onEveryKeyboard = (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
            if (onEveryKeyboard) {
                boolean begins = i == 0 || !Character.isLetterOrDigit(capitals.charAt(i - 1));
                (begins ? first : others).add(letter);
            }
        }
        first.addAll(others);
        return first;
    }
}
