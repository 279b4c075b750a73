package io.github.sgdvisualizer.options;

/** Where options stand; each place allows some of them. */
public enum Place {
    /** The arguments of the program. */
    TERMINAL,
    /** The first line of a lesson's scene, which describes the present run and the window. */
    SCENE,
    /** A further line of a scene: a run that is kept beside the present one, on the same points. */
    SCENE_RUN,
    /** A line that someone sent, pasted into the window; it may not name files. */
    PASTED_LINE
}
