package io.github.sgdvisualizer.engine;

import io.github.sgdvisualizer.model.Extent;
import io.github.sgdvisualizer.model.MeanSquaredError;
import io.github.sgdvisualizer.model.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a run plays on: the points' error and the points as painted; made beside the clock, since both take time that
 * grows with n.
 *
 * @param settings what was wanted when it was made
 */
record Scene(Settings settings, MeanSquaredError error, PointRaster raster) {

    /** Returns the scene for the settings and canvas, keeping what of the former one is still true. */
    static Scene make(@Nullable Scene former, Settings settings, Canvas canvas) {
        MeanSquaredError error = former != null && former.settings.source().equals(settings.source())
                ? former.error
                : new MeanSquaredError(settings.source().points());
        Extent extent = Extent.around(error.points(), settings.start());
        PointRaster raster = former != null && former.shows(error, extent, canvas)
                ? former.raster
                : PointRaster.of(error.points(), extent, canvas);
        return new Scene(settings, error, raster);
    }

    private boolean shows(MeanSquaredError sameError, Extent extent, Canvas canvas) {
        return error == sameError
                && raster.canvas().equals(canvas)
                && Extent.around(error.points(), settings.start()).equals(extent);
    }

    /** Returns whether this is the scene for the settings and canvas; the learning rate does not matter to it. */
    boolean suits(Settings wanted, Canvas canvas) {
        return settings.source().equals(wanted.source())
                && settings.start().equals(wanted.start())
                && raster.canvas().equals(canvas);
    }
}
