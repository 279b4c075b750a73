package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.export.picture.PicturePainter;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.file.PictureView;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import org.jspecify.annotations.Nullable;

/** The board on one page, as large as the page allows; as an image, which every printer prints alike. */
final class BoardPage implements Printable {
    /** Pixels per point of 1/72 inch: type of 13 pixels becomes 9 points. */
    private static final double PIXELS_PER_POINT = 1.4;

    private final Experiment experiment;
    private @Nullable BufferedImage image;
    private int imageWidth;
    private int imageHeight;

    BoardPage(Experiment experiment) {
        this.experiment = experiment;
    }

    /** Prints the page; called more than once for it, on the thread that prints. */
    @Override
    public int print(Graphics graphics, PageFormat format, int page) {
        if (page > 0) {
            return NO_SUCH_PAGE;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(format.getImageableX(), format.getImageableY());
        g.scale(1 / PIXELS_PER_POINT, 1 / PIXELS_PER_POINT);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int width = (int) (format.getImageableWidth() * PIXELS_PER_POINT);
        int height = (int) (format.getImageableHeight() * PIXELS_PER_POINT);
        g.drawImage(image(width, height), 0, 0, width, height, null);
        g.dispose();
        return PAGE_EXISTS;
    }

    private BufferedImage image(int width, int height) {
        BufferedImage made = image;
        if (made == null || imageWidth != width || imageHeight != height) {
            int step = experiment.playing().step();
            PictureOptions options = new PictureOptions(
                    PictureView.BOARD,
                    Math.max(PictureOptions.MIN_WIDTH, width),
                    Math.max(PictureOptions.MIN_HEIGHT, height),
                    PictureOptions.MAX_SCALE,
                    Shade.LIGHT,
                    step,
                    PictureOptions.Film.DEFAULT,
                    null);
            made = new PicturePainter(experiment, options, false, () -> false).image(step);
            image = made;
            imageWidth = width;
            imageHeight = height;
        }
        return made;
    }
}
