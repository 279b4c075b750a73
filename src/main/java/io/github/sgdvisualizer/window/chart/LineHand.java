package io.github.sgdvisualizer.window.chart;

import io.github.sgdvisualizer.model.Line;

/** What a person does to the learning line with the mouse. */
public interface LineHand {

    /** The line was taken hold of. */
    void take();

    /** It was brought to another place. */
    void move(Line line);

    /** It was let go, moved or not. */
    void letGo();
}
