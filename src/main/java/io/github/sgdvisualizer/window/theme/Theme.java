package io.github.sgdvisualizer.window.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.UIScale;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.engine.playback.KeptRun;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Image;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;

/** The one class that knows FlatLaf: looks, colours, type and icons; their values are in property files beside it. */
public final class Theme {
    private static final String PACKAGE = "io.github.sgdvisualizer.window.theme";
    private static final String PATH = "/io/github/sgdvisualizer/window/theme/";

    /** On a full-HD projector; on a coarser one the same part of the picture takes fewer pixels. */
    private static final float MAX_ZOOM = 1.75f;

    /** What there must be room for on the screen, before zooming. */
    public static final Dimension MIN_SIZE = new Dimension(960, 560);

    static {
        registerFonts();
    }

    private Theme() {}

    /**
     * Sets the look for what is opened from now on, and for all that is open.
     *
     * @param room what the screen has room for, in pixels; decides how large a presenter's type can be
     */
    public static void install(Look look, Dimension room) {
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource(PACKAGE);
        // The program speaks English; of themselves dialogs would have buttons in the system's language.
        JComponent.setDefaultLocale(Locale.ENGLISH);
        // Only with a look is it known how large the system's own type is; setting one up takes a tenth of a second.
        boolean first = !(UIManager.getLookAndFeel() instanceof FlatLaf);
        if (first) {
            setUp(look.shade());
        }
        float zoom = look.presenter() ? presenterZoom(room) : 1;
        boolean zoomed = UIScale.setZoomFactor(zoom);
        if (!first || zoomed) {
            setUp(look.shade());
        }
        // Gaps do not grow: the room is for type and charts.
        PlatformDefaults.setHorizontalScaleFactor(1 / zoom);
        PlatformDefaults.setVerticalScaleFactor(1 / zoom);
        // Space plays and pauses wherever the keyboard is; Enter presses a button.
        for (String button : new String[] {"Button", "ToggleButton", "CheckBox"}) {
            UIManager.put(
                    button + ".focusInputMap",
                    new UIDefaults.LazyInputMap(new Object[] {"ENTER", "pressed", "released ENTER", "released"}));
        }
        FlatLaf.updateUI();
    }

    /**
     * Registers what is used of Inter. The JDK files the names under {@code toLowerCase()} in the default locale, and looks them up under
     * that in English: in Turkish and Azeri "Inter" would be filed as "ınter" and never be found.
     */
    private static void registerFonts() {
        Locale general = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.ENGLISH);
        try {
            FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
            FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD);
        } finally {
            Locale.setDefault(general);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    public static Dimension scaled(Dimension size) {
        return UIScale.scale(size);
    }

    /** Returns how charts look in the present theme. */
    public static ChartStyle chartStyle() {
        return new ChartStyle(
                UIManager.getColor("Card.background"),
                UIManager.getColor("Chart.grid"),
                UIManager.getColor("Chart.text"),
                UIManager.getColor("Chart.point"),
                UIManager.getColor("Chart.pointRim"),
                UIManager.getColor("Chart.pointDense"),
                UIManager.getColor("Chart.line"),
                UIManager.getColor("Chart.casing"),
                UIManager.getColor("Chart.trail"),
                UIManager.getColor("Chart.former"),
                UIManager.getColor("Chart.best"),
                UIManager.getColor("Chart.contourFill"),
                UIManager.getColor("Chart.contourEdge"),
                UIManager.getColor("Chart.bestBand"),
                UIManager.getColor("Chart.truth"),
                UIManager.getColor("Chart.residual"),
                UIManager.getColor("Chart.residualFill"),
                IntStream.rangeClosed(1, KeptRun.MAX_COUNT)
                        .mapToObj(slot -> UIManager.getColor("Chart.kept" + slot))
                        .toList(),
                font("Chart.font"),
                UIScale.scale((float) UIManager.getInt("Chart.lineWidth")));
    }

    private static void setUp(Look.Shade shade) {
        switch (shade) {
            case LIGHT -> FlatLightLaf.setup();
            case DARK -> FlatDarkLaf.setup();
        }
    }

    private static float presenterZoom(Dimension room) {
        // The system's own type size may have made all larger already.
        float already = UIScale.getUserScaleFactor() / UIScale.getZoomFactor();
        float max = Math.min((float) room.width / MIN_SIZE.width, (float) room.height / MIN_SIZE.height) / already;
        return Math.max(1, Math.min(MAX_ZOOM, max));
    }

    /** Returns a length in pixels as it is in the present look: larger for presenters. */
    public static int scaled(int length) {
        return UIScale.scale(length);
    }

    public static Font font(String key) {
        return UIManager.getFont(key);
    }

    /** Returns an icon in the colour of the text beside it. */
    public static Icon icon(String name) {
        FlatSVGIcon icon = new FlatSVGIcon(PATH.substring(1) + name + ".svg");
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, colour) -> foreground(component)));
        return icon;
    }

    /** Returns an icon in the theme's colour of the given key. */
    public static Icon icon(String name, String colourKey) {
        FlatSVGIcon icon = new FlatSVGIcon(PATH.substring(1) + name + ".svg");
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, colour) -> UIManager.getColor(colourKey)));
        return icon;
    }

    private static Color foreground(Component component) {
        return component.isEnabled() ? component.getForeground() : UIManager.getColor("Button.disabledText");
    }

    /** Returns the program's icon in the sizes that window systems ask for. */
    public static List<Image> windowImages() {
        return FlatSVGUtils.createWindowIconImages(PATH + "icon.svg");
    }
}
