package io.github.sgdvisualizer.experiment;

/**
 * How the charts show what they show; all switches are off after the first launch.
 *
 * @param residuals whether residuals stand on the chart of the points
 * @param squares whether residuals, if shown, are squares; the mean of their areas is the loss
 * @param logarithmicLoss whether the loss has a logarithmic axis
 * @param stepEffects whether each step's effect on the loss stands above the loss
 * @param pointGradients whether the loss surface shows where each point alone would push
 * @param cloud whether the loss surface shows the ends of runs with other shuffles
 * @param rSquared whether R² stands beside the loss
 */
public record ChartLook(
        boolean residuals,
        boolean squares,
        boolean logarithmicLoss,
        boolean stepEffects,
        boolean pointGradients,
        boolean cloud,
        boolean rSquared) {
    /** Everything off. */
    public static final ChartLook PLAIN = new ChartLook(false, false, false, false, false, false, false);
}
