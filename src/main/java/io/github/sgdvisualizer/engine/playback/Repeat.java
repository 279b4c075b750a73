package io.github.sgdvisualizer.engine.playback;

/** What playing does at the end of a run. */
public enum Repeat {
    /** It stops there. */
    ONCE,
    /** It begins again at the other end. */
    LOOP,
    /** It turns round. */
    REFLECT;

    /** Returns the next in the order in which a button goes through them. */
    public Repeat next() {
        return switch (this) {
            case ONCE -> LOOP;
            case LOOP -> REFLECT;
            case REFLECT -> ONCE;
        };
    }
}
