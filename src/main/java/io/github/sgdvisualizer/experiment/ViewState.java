package io.github.sgdvisualizer.experiment;

import java.util.Set;

/**
 * What is shown of an experiment, and what the user can change.
 *
 * @param shown the parts that are open; unmodifiable
 * @param stage the view that is large, one of {@link ScreenPart#VIEWS}
 * @param look how the charts show what they show
 * @param hidden the parts that are hidden, and cannot be opened until that is ended; unmodifiable
 * @param locked what cannot be changed; unmodifiable
 */
public record ViewState(
        Set<ScreenPart> shown, ScreenPart stage, ChartLook look, Set<ScreenPart> hidden, Set<Lock> locked) {
    /** What is shown after the first launch: nothing hidden or locked, the points large. */
    public static final ViewState DEFAULT =
            new ViewState(ScreenPart.CALM, ScreenPart.POINTS, ChartLook.PLAIN, Set.of(), Set.of());

    /**
     * Checks the view that is large.
     *
     * @throws IllegalArgumentException if the part is no view
     */
    public ViewState {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
        locked = Set.copyOf(locked);
        if (!ScreenPart.VIEWS.contains(stage)) {
            throw new IllegalArgumentException(stage + " cannot be the large view");
        }
    }
}
