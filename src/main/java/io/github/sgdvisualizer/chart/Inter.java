package io.github.sgdvisualizer.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The typeface Inter, which the window and pictures are set in; it needs no display. */
public final class Inter {
    /** The family of the usual weight. */
    public static final String REGULAR = "Inter";

    /** The family of the weight of titles. */
    public static final String SEMIBOLD = "Inter SemiBold";

    private static final List<String> FILES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf");

    static {
        registerAll();
    }

    private Inter() {}

    /** Makes the families known to {@link Font}, unless they are. */
    public static void register() {
        // The first use of this class has done it.
    }

    /**
     * Returns the usual weight, or another font if this one lacks a character of a text.
     *
     * @param size size in pixels
     */
    public static Font regular(int size, String text) {
        return font(REGULAR, Font.PLAIN, size, text);
    }

    /**
     * Returns the weight of titles, or another font if this one lacks a character of a text.
     *
     * @param size size in pixels
     */
    public static Font semibold(int size, String text) {
        return font(SEMIBOLD, Font.BOLD, size, text);
    }

    private static Font font(String family, int otherStyle, int size, String text) {
        Font inter = new Font(family, Font.PLAIN, size);
        return inter.canDisplayUpTo(text) < 0 ? inter : new Font(Font.SANS_SERIF, otherStyle, size);
    }

    /**
     * Registers the files, with English as the default locale meanwhile.
     *
     * <p>The JDK stores font names under {@code toLowerCase()} in the default locale, but looks them up in lower case
     * by English rules. In Turkish and Azeri "Inter" would be stored as "ınter" and never be found.
     */
    private static void registerAll() {
        Locale general = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.ENGLISH);
        try {
            FILES.forEach(Inter::register);
        } finally {
            Locale.setDefault(general);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    private static void register(String file) {
        try (InputStream in = Objects.requireNonNull(Inter.class.getResourceAsStream(file), file)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
