package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.text.Messages;

/** What a curve of losses looks like from afar, whether a run made it or somebody drew it. */
public enum CurveShape {
    /** It ends lower than it began, and gets there about evenly, or late. */
    FALLS("falls"),
    /** It ends lower than it began, and most of its fall is over in the first half of the steps. */
    BENDS("bends"),
    /** It ends higher than it began, or has no end: a number has overflowed. */
    RISES("rises"),
    /** It ends about where it began. */
    STAYS("stays");

    /** A difference of first and last loss below this part of the first one is none. */
    private static final double NO_CHANGE = 0.05;

    /** The part of the fall that a curve that bends has behind it in the middle of the steps; it is 1/2 of a straight line. */
    private static final double EARLY = 0.75;

    private final String key;

    CurveShape(String key) {
        this.key = key;
    }

    /**
     * Returns the shape of a curve.
     *
     * @param losses a loss for each step, or for places that are evenly spread; at least one; the first one is finite
     */
    public static CurveShape of(double[] losses) {
        double first = losses[0];
        double last = losses[losses.length - 1];
        double fall = first - last;
        if (!Double.isFinite(last)) {
            return RISES;
        }
        if (Math.abs(fall) <= NO_CHANGE * first) {
            return STAYS;
        }
        if (fall < 0) {
            return RISES;
        }
        return first - middle(losses) >= EARLY * fall ? BENDS : FALLS;
    }

    /** Returns the loss in the middle of the steps; their number may be odd. */
    private static double middle(double[] losses) {
        int last = losses.length - 1;
        return (losses[last / 2] + losses[last - last / 2]) / 2;
    }

    /** Returns what a curve of this shape does, in words that follow its name: <i>falls to the end</i>. */
    public String words() {
        return Messages.of("curve.shape." + key);
    }
}
