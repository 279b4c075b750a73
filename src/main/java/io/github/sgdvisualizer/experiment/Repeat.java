package io.github.sgdvisualizer.experiment;

/** What playing does at the end of a run. */
public enum Repeat {
    /** It stops there. */
    ONCE,
    /** It starts again at the other end. */
    LOOP,
    /** It reverses its direction. */
    REFLECT;

    /** Returns the value that a button cycles to next. */
    public Repeat next() {
        return switch (this) {
            case ONCE -> LOOP;
            case LOOP -> REFLECT;
            case REFLECT -> ONCE;
        };
    }
}
