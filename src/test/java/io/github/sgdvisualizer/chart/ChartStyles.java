package io.github.sgdvisualizer.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Colours, type and sizes for charts that are painted in tests. */
public final class ChartStyles {
    static final List<Color> KEPT = List.of(Color.MAGENTA, Color.BLACK, Color.PINK, Color.CYAN);

    /** As the light look has them. */
    public static final ChartStyle LIGHT = new ChartStyle(
            Color.WHITE,
            new Color(0xebedf0),
            new Color(0x565d66),
            new Color(0xe69f00),
            new Color(0x7a5200),
            new Color(0x7a3300),
            new Color(0x0072b2),
            Color.WHITE,
            new Color(0x590072b2, true),
            Color.GRAY,
            Color.GREEN,
            Color.WHITE,
            Color.WHITE,
            new Color(0x50009e73, true),
            new Color(0x6b727b),
            new Color(0xd55e00),
            new Color(0x28d55e00, true),
            new Color(0xa65e00),
            KEPT,
            new Font(Font.SANS_SERIF, Font.PLAIN, 13),
            3);

    /** A dark one, all different from the light. */
    public static final ChartStyle DARK = new ChartStyle(
            Color.BLACK,
            Color.GRAY,
            Color.WHITE,
            Color.ORANGE,
            Color.YELLOW,
            Color.WHITE,
            Color.CYAN,
            Color.BLACK,
            Color.BLUE,
            Color.GRAY,
            Color.GREEN,
            Color.WHITE,
            Color.WHITE,
            Color.GREEN,
            Color.GRAY,
            Color.RED,
            Color.RED,
            Color.MAGENTA,
            KEPT,
            LIGHT.font(),
            3);

    /** Each thing in a colour of its own, on a grid that is not to be seen. */
    public static final ChartStyle PLAIN = new ChartStyle(
            Color.WHITE,
            Color.WHITE,
            Color.BLACK,
            Color.ORANGE,
            Color.BLACK,
            Color.RED,
            Color.BLUE,
            Color.WHITE,
            Color.CYAN,
            Color.GRAY,
            Color.GREEN,
            Color.WHITE,
            Color.RED,
            Color.GREEN,
            Color.GRAY,
            Color.RED,
            Color.RED,
            Color.MAGENTA,
            KEPT,
            new Font(Font.SANS_SERIF, Font.PLAIN, 13),
            3);

    private ChartStyles() {}
}
