package io.github.sgdvisualizer.model.run;

/** What has become of a run. */
public enum Outcome {
    /** It can take a further step. */
    RUNNING,
    /** Its loss is as good as the least possible: R² is within a millionth of its best. */
    CONVERGED,
    /** The next step would leave the chart, or a number would leave all bounds. */
    DIVERGED,
    /** It has taken as many steps as are kept. */
    EXHAUSTED
}
