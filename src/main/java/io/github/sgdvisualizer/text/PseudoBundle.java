package io.github.sgdvisualizer.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts of another bundle made longer by 40 percent, accented, and put in brackets: a text that lacks its bracket is
 * cut off, one without accents is not in the bundle, and brackets within a sentence show that it is glued from parts.
 *
 * <p>What is replaced later stays as it is: placeholders with their formats, picocli's variables, line breaks.
 */
final class PseudoBundle extends ResourceBundle {
    private static final String PLAIN = "AaCcDdEeGgHhIiLlNnOoRrSsTtUuYyZz";
    private static final String ACCENTED = "ÅåÇçĐđÉéĜĝĤĥÎîĻļÑñÖöŔŕŠšŢţÛûÝýŽž";
    private static final double MORE = 0.4;

    private static final Pattern KEPT = Pattern.compile("\\$'?\\{'?[A-Z-]+'?\\}'?|\\{[^{}]*\\}|%n");

    private final ResourceBundle source;

    PseudoBundle(ResourceBundle source) {
        this.source = source;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return source.containsKey(key) ? pseudo(source.getString(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(source.keySet());
    }

    /** Returns a text in the pseudo-locale. */
    static String pseudo(String text) {
        StringBuilder result = new StringBuilder("[");
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        int letters = 0;
        while (kept.find()) {
            letters += kept.start() - from;
            result.append(accented(text.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        letters += text.length() - from;
        return result.append(accented(text.substring(from)))
                .append("~".repeat((int) Math.ceil(letters * MORE)))
                .append(']')
                .toString();
    }

    private static String accented(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int index = PLAIN.indexOf(letter);
            result.append(index < 0 ? letter : ACCENTED.charAt(index));
        }
        return result.toString();
    }
}
