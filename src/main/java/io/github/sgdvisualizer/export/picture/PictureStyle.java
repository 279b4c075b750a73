package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.chart.ChartStyle;
import io.github.sgdvisualizer.chart.Inter;
import io.github.sgdvisualizer.chart.Palette;
import io.github.sgdvisualizer.experiment.Shade;
import java.awt.Color;
import java.awt.Font;

/**
 * The colours and fonts of a picture.
 *
 * @param zoom factor of type and gaps
 * @param chart colours, font and sizes of the charts, whose text is also that of captions
 * @param background colour around the cards
 * @param foreground colour of titles and values
 * @param border colour of a card's border
 * @param title font of titles
 * @param value font of the large values
 */
record PictureStyle(
        double zoom, ChartStyle chart, Color background, Color foreground, Color border, Font title, Font value) {
    private static final int TITLE = 14;
    private static final int VALUE = 32;

    /** Returns the style of a look; {@code text} is all that comes from outside and is going to be written. */
    static PictureStyle of(Shade shade, double zoom, String text) {
        Palette palette = Palette.of(shade);
        return new PictureStyle(
                zoom,
                ChartStyle.of(shade, zoom, text),
                palette.colour(Palette.BACKGROUND),
                palette.colour(Palette.FOREGROUND),
                palette.colour(Palette.BORDER),
                Inter.semibold((int) Math.round(TITLE * zoom), text),
                Inter.semibold((int) Math.round(VALUE * zoom), text));
    }

    /** Returns a length in pixels, at least 1. */
    int scaled(double length) {
        return (int) Math.max(1, Math.round(length * zoom));
    }
}
