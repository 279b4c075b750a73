package io.github.sgdvisualizer.export;

import io.github.sgdvisualizer.text.Messages;

/** Makes text part of an HTML file, so that nothing in it is taken for markup. */
final class Html {
    private Html() {}

    /**
     * Returns the text for a place between tags or in a quoted attribute.
     *
     * <p>Line breaks and tabs become blanks; other control characters, which no HTML file may have, are left out, as are
     * halves of surrogate pairs.
     */
    static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n', '\r', '\t' -> html.append(' ');
                default -> {
                    if (isAllowed(character)) {
                        html.appendCodePoint(character);
                    }
                }
            }
        });
        return html.toString();
    }

    private static boolean isAllowed(int character) {
        boolean isNoCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !isNoCharacter;
    }

    /** Returns the text for a key in the present language, escaped. */
    static String say(String key, Object... values) {
        return escape(Messages.of(key, values));
    }
}
