package io.github.sgdvisualizer.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Draws text whose digits are all equally wide, so that a changing number does not shift; Java has no such figures. */
public final class TabularText {
    private TabularText() {}

    /** Returns the width of a text in component pixels. */
    public static int width(FontMetrics metrics, String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(metrics, text.charAt(i));
        }
        return width;
    }

    private static int width(FontMetrics metrics, char character) {
        return Character.isDigit(character) ? metrics.charWidth('0') : metrics.charWidth(character);
    }

    /** Draws a text in the font of a target, with its left end and its baseline at the given place. */
    public static void draw(Graphics2D g, String text, int left, int baseline) {
        FontMetrics metrics = g.getFontMetrics();
        int x = left;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int room = width(metrics, character);
            g.drawString(String.valueOf(character), x + (room - metrics.charWidth(character)) / 2f, baseline);
            x += room;
        }
    }
}
