package io.github.sgdvisualizer.engine;

/** Shows a snapshot: the one entrance of every panel, chart and control that follows the engine. */
@FunctionalInterface
public interface SnapshotView {

    /**
     * Shows the state of a snapshot, and nothing of those before; to be called on one thread only, in a window on the
     * event thread.
     */
    void show(Snapshot snapshot);
}
