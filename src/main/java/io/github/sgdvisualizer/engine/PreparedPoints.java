package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.engine.raster.Canvas;
import io.github.sgdvisualizer.engine.raster.PointRaster;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.PlotBounds;
import io.github.sgdvisualizer.model.run.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a run plays on: the points' error and the points as painted; made beside the clock, since both take time that
 * grows with n.
 *
 * @param settings what was wanted when it was made
 * @param bounds the box that the points are painted in; not that of the settings if another was held
 */
record PreparedPoints(Settings settings, MeanSquaredError error, PlotBounds bounds, PointRaster raster) {

    /**
     * Returns the scene for the settings and canvas, keeping what of the former one is still true.
     *
     * @param held whether the box stays as it is
     */
    static PreparedPoints make(@Nullable PreparedPoints former, Settings settings, Canvas canvas, boolean held) {
        MeanSquaredError error = former != null && former.settings.source().equals(settings.source())
                ? former.error
                : new MeanSquaredError(settings.source().points());
        PlotBounds bounds =
                held && former != null ? former.bounds : PlotBounds.around(error.points(), settings.start());
        PointRaster raster = former != null && former.shows(error, bounds, canvas)
                ? former.raster
                : PointRaster.of(error.points(), bounds, canvas);
        return new PreparedPoints(settings, error, bounds, raster);
    }

    private boolean shows(MeanSquaredError sameError, PlotBounds sameExtent, Canvas canvas) {
        return error == sameError && raster.canvas().equals(canvas) && bounds.equals(sameExtent);
    }

    /** Returns whether this is the scene for the settings and canvas; the learning rate does not matter to it. */
    boolean suits(Settings wanted, Canvas canvas) {
        return settings.source().equals(wanted.source())
                && settings.start().equals(wanted.start())
                && raster.canvas().equals(canvas);
    }

    /** Returns whether the points are painted in their own box. */
    boolean isInItsBox() {
        return bounds.equals(PlotBounds.around(error.points(), settings.start()));
    }
}
