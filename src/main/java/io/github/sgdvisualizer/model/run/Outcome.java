package io.github.sgdvisualizer.model.run;

/** How a run ended, or that it has not ended. */
public enum Outcome {
    /** It can take a further step. */
    RUNNING,
    /** Its loss is practically the smallest possible: R² is within a millionth of its best value. */
    CONVERGED,
    /** The next step would leave the chart for good, make the loss too large or overflow; it is not taken. */
    DIVERGED,
    /** It has taken the maximum number of steps. */
    EXHAUSTED
}
