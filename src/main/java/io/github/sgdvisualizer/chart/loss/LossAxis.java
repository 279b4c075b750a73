package io.github.sgdvisualizer.chart.loss;

/** How losses are laid out along the y axis. */
enum LossAxis {
    LINEAR,
    LOGARITHMIC;

    /** Returns the coordinate of a loss. */
    double of(double loss) {
        return this == LOGARITHMIC ? Math.log10(Math.max(loss, Double.MIN_NORMAL)) : loss;
    }
}
