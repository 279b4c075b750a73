package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.window.theme.Look;
import java.awt.Dimension;
import java.util.List;

/** The sizes of the window at which no page scrolls, and what the column has there at least. */
public final class ColumnSizes {
    public static final List<Case> ALL = List.of(
            new Case(new Dimension(1280, 800), Look.LIGHT, new Dimension(300, 563)),
            new Case(new Dimension(1280, 720), Look.DARK, new Dimension(300, 483)),
            new Case(new Dimension(1920, 1080), Look.LIGHT.withPresenter(true), new Dimension(755, 707)));

    private ColumnSizes() {}

    /**
     * A size of the window.
     *
     * @param window its width and height, with its title bar, in px
     * @param look its look
     * @param column what the column of a lesson has there at least, in px
     */
    public record Case(Dimension window, Look look, Dimension column) {}
}
