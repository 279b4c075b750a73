package io.github.sgdvisualizer.window.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Inter;
import io.github.sgdvisualizer.chart.Palette;
import io.github.sgdvisualizer.concurrent.DaemonTask;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.text.UiLocale;
import java.awt.Color;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Image;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.ToolTipManager;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import net.miginfocom.layout.PlatformDefaults;

/**
 * Provides looks, colours, fonts and icons; with {@link FileChooser} the only class that uses FlatLaf.
 *
 * <p>The values are in property files in this package's resource directory. Colours, fonts and scaled lengths are those
 * of the look set last by {@link #install}. To be used on the event thread only.
 */
public final class Theme {
    private static final String PACKAGE = "io.github.sgdvisualizer.window.theme";
    private static final String PATH = "/io/github/sgdvisualizer/window/theme/";

    /**
     * Maximum zoom of the presenter look, chosen for a full-HD projector. On a coarser one the same fraction of the
     * picture takes fewer pixels.
     */
    private static final float MAX_ZOOM = 1.75f;

    /** Minimum size of the window in the presenter look, in pixels before zooming; limits the zoom on small screens. */
    public static final Dimension MIN_SIZE = new Dimension(960, 560);

    /** How long a tooltip stands, in milliseconds: long enough to read one of several lines aloud. */
    private static final int TIP_MILLIS = 30_000;

    /** Width and height of all icons, in px before scaling. */
    private static final int ICON_SIZE = 16;

    /** Asking Swing for its look and feel would set up another one first. */
    private static boolean installed;

    static {
        // When it is first needed: by then another thread may have done it.
        FontUtils.registerFontFamilyLoader(Inter.REGULAR, Inter::register);
        FontUtils.registerFontFamilyLoader(Inter.SEMIBOLD, Inter::register);
    }

    private Theme() {}

    /** Loads what {@link #install} needs late; may be called on any thread. */
    public static void preload() {
        // Asks for its bean descriptors, which takes a while.
        PlatformDefaults.getPlatform();
    }

    /**
     * Sets the look of all windows, those that are open and those opened later.
     *
     * @param look the look to set
     * @param room size of the screen area that is free for windows, in pixels; limits the zoom of the presenter look
     */
    public static void install(Look look, Dimension room) {
        FlatLaf.setPreferredFontFamily(Inter.REGULAR);
        FlatLaf.setPreferredSemiboldFontFamily(Inter.SEMIBOLD);
        FlatLaf.registerCustomDefaultsSource(PACKAGE);
        // By default dialogs would have buttons in the system's language.
        JComponent.setDefaultLocale(UiLocale.present().locale());
        // The system's font size is known only after a look and feel is set up, which takes a tenth of a second.
        boolean first = !installed;
        installed = true;
        if (first) {
            setUp(look.shade());
        }
        float zoom = look.presenter() ? presenterZoom(room) : 1;
        boolean zoomed = UIScale.setZoomFactor(zoom);
        if (!first || zoomed) {
            setUp(look.shade());
        }
        // Gaps are not zoomed: the room is for text and charts.
        PlatformDefaults.setHorizontalScaleFactor(1 / zoom);
        PlatformDefaults.setVerticalScaleFactor(1 / zoom);
        // Enter presses the focused button, as Space plays and pauses wherever the focus is.
        for (String button : new String[] {"Button", "ToggleButton", "CheckBox"}) {
            UIManager.put(
                    button + ".focusInputMap",
                    new UIDefaults.LazyInputMap(new Object[] {"ENTER", "pressed", "released ENTER", "released"}));
        }
        UIManager.put("ToolTipUI", WrappingToolTipUI.class.getName());
        ToolTipManager.sharedInstance().setDismissDelay(TIP_MILLIS);
        FlatLaf.updateUI();
    }

    /**
     * Lets the look decorate windows and dialogs that are created from now on, where it does so better than the system:
     * the menu bar then stands in the title bar. To be called after {@link #install}.
     */
    public static void decorateWindows() {
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
    }

    /** Lays out a component and all in it in the direction in which the present language is written. */
    public static void orient(Container component) {
        // From left to right is what components begin with.
        if (UiLocale.present().isRightToLeft()) {
            component.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        }
    }

    /** Returns a size in pixels, scaled for the current look. */
    public static Dimension scaled(Dimension size) {
        return UIScale.scale(size);
    }

    /** Returns the colours, font and sizes of charts in the current look. */
    public static ChartStyle chartStyle() {
        return ChartStyle.of(
                UIManager::getColor, font("Chart.font"), UIScale.scale((float) UIManager.getInt("Chart.lineWidth")));
    }

    private static void setUp(Shade shade) {
        FlatLaf.setGlobalExtraDefaults(Palette.of(shade).texts());
        switch (shade) {
            case LIGHT -> FlatLightLaf.setup();
            case DARK -> FlatDarkLaf.setup();
        }
    }

    private static float presenterZoom(Dimension room) {
        // The system's font size may already enlarge everything.
        float systemScale = UIScale.getUserScaleFactor() / UIScale.getZoomFactor();
        float max = Math.min((float) room.width / MIN_SIZE.width, (float) room.height / MIN_SIZE.height) / systemScale;
        return Math.max(1, Math.min(MAX_ZOOM, max));
    }

    /** Returns a length in pixels, scaled for the current look. */
    public static int scaled(int length) {
        return UIScale.scale(length);
    }

    /** Returns a font by its key, which must be defined by the property files or by Swing. */
    public static Font font(String key) {
        return UIManager.getFont(key);
    }

    /**
     * Returns an icon in the foreground colour of the component that shows it, greyed out if that is disabled.
     *
     * @param name the icon's file name without {@code .svg}
     */
    public static Icon icon(String name) {
        return icon(name, Theme::foreground);
    }

    /**
     * Returns an icon in a colour of the current look.
     *
     * @param name the icon's file name without {@code .svg}
     * @param colourKey key of a colour in the property files
     */
    public static Icon icon(String name, String colourKey) {
        return icon(name, component -> UIManager.getColor(colourKey));
    }

    private static Icon icon(String name, Function<Component, Color> colour) {
        return new LateIcon(ICON_SIZE, () -> {
            FlatSVGIcon icon = new FlatSVGIcon(PATH.substring(1) + name + ".svg", ICON_SIZE, ICON_SIZE);
            icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, original) -> colour.apply(component)));
            return icon;
        });
    }

    /** Paints no icons until {@link #paintIcons}: reading the first one takes long. */
    public static void postponeIcons() {
        LateIcon.postpone();
    }

    /** Reads in the background the icons that were to be painted, then paints them and all others; returns at once. */
    public static void paintIcons() {
        LateIcon.paintPostponed();
    }

    private static Color foreground(Component component) {
        return component.isEnabled() ? component.getForeground() : UIManager.getColor("Button.disabledText");
    }

    /**
     * Reads in the background the program's icon in the sizes that window systems use; returns at once.
     *
     * @param done receives the images on the event thread
     */
    public static void readWindowImages(Consumer<List<Image>> done) {
        DaemonTask.start("window images", () -> {
            List<Image> images = FlatSVGUtils.createWindowIconImages(PATH + "icon.svg");
            EventQueue.invokeLater(() -> done.accept(images));
        });
    }
}
