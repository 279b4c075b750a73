package io.github.sgdvisualizer.chart;

import io.github.sgdvisualizer.experiment.Shade;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The colours of charts and of what is around them, in one look; the window's theme and pictures both take them from
 * here.
 *
 * <p>They stand in the property files of this package, under the keys that the window's theme knows them by.
 */
public final class Palette {
    /** Key of the colour behind the cards that hold the charts. */
    public static final String BACKGROUND = "@background";

    /** Key of the colour of text outside the charts. */
    public static final String FOREGROUND = "@foreground";

    /** Key of the colour of a card's border. */
    public static final String BORDER = "Card.border";

    private static final int HEXADECIMAL = 16;
    private static final int OPAQUE_LENGTH = "#rrggbb".length();

    private final Map<String, String> texts;

    private Palette(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Returns the colours of a look. */
    public static Palette of(Shade shade) {
        String file = shade.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Palette.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Palette(texts);
    }

    /** Returns all colours as texts, by key; unmodifiable. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /**
     * Returns a colour.
     *
     * @param key a key of the property files
     */
    public Color colour(String key) {
        String text = Objects.requireNonNull(texts.get(key), key);
        long value = Long.parseLong(text.substring(1), HEXADECIMAL);
        // The files put the opacity last, Java puts it first.
        return text.length() == OPAQUE_LENGTH
                ? new Color((int) value)
                : new Color((int) ((value >>> 8) | ((value & 0xff) << 24)), true);
    }
}
