package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The points of a run, ready for use: their loss function and their raster.
 *
 * <p>Made on the background thread, since both take time in proportion to the number of points.
 *
 * @param settings the settings that were wanted when this was made
 * @param error the loss function over the points
 * @param bounds the part of the plane that the raster shows; that of an earlier instance if it was held
 * @param raster the points, painted
 * @param isInItsBox whether the bounds are the points' own, not bounds that were held
 */
record PreparedPoints(
        Settings settings, MeanSquaredError error, PlotBounds bounds, PointRaster raster, boolean isInItsBox) {

    /**
     * Returns the prepared points of the settings for a canvas, with all parts of the former instance that still hold.
     *
     * @param former the instance to reuse parts of; null for none
     * @param held whether the bounds of the former instance stay, because the user is dragging
     */
    static PreparedPoints make(@Nullable PreparedPoints former, Settings settings, Canvas canvas, boolean held) {
        // Mostly one and the same: a record that compares itself for the first time delays the first frame by 50 ms.
        MeanSquaredError error = former != null && Objects.equals(former.settings.source(), settings.source())
                ? former.error
                : new MeanSquaredError(settings.source().points());
        PlotBounds box = PlotBounds.around(error.points(), settings.start());
        PlotBounds bounds = held && former != null ? former.bounds : box;
        PointRaster raster = former != null && former.shows(error, bounds, canvas)
                ? former.raster
                : PointRaster.of(error.points(), bounds, canvas);
        return new PreparedPoints(settings, error, bounds, raster, bounds.equals(box));
    }

    private boolean shows(MeanSquaredError sameError, PlotBounds sameExtent, Canvas canvas) {
        return error == sameError && raster.canvas().equals(canvas) && bounds.equals(sameExtent);
    }

    /** Returns whether this has the points, the first guess and the canvas given; other settings do not matter. */
    boolean suits(Settings wanted, Canvas canvas) {
        return Objects.equals(settings.source(), wanted.source())
                && Objects.equals(settings.start(), wanted.start())
                && raster.canvas().equals(canvas);
    }
}
