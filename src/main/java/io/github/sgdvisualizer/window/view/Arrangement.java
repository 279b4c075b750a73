package io.github.sgdvisualizer.window.view;

import io.github.sgdvisualizer.experiment.ScreenPart;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which views are chosen, and which of them is on the stage.
 *
 * @param stage the large view, one of {@link ScreenPart#VIEWS}
 * @param side the views that are chosen for the side, without the one on the stage; unmodifiable, in the order of
 *     {@link ScreenPart}
 */
public record Arrangement(ScreenPart stage, Set<ScreenPart> side) {
    /** What the window shows at first launch. */
    public static final Arrangement DEFAULT = new Arrangement(ScreenPart.POINTS, Set.of(ScreenPart.LOSS));

    /**
     * Leaves out of the side what is on the stage.
     *
     * @throws IllegalArgumentException if one of the parts is no view
     */
    public Arrangement {
        EnumSet<ScreenPart> sorted = EnumSet.noneOf(ScreenPart.class);
        sorted.addAll(side);
        sorted.remove(stage);
        if (!ScreenPart.VIEWS.contains(stage) || !ScreenPart.VIEWS.containsAll(sorted)) {
            throw new IllegalArgumentException("not all of these are views: " + stage + ", " + sorted);
        }
        side = Collections.unmodifiableSet(sorted);
    }

    /**
     * Returns the views that the side shows if it has room for some: the first of those that are chosen.
     *
     * @param room number of views that fit, 0 or more
     */
    public List<ScreenPart> seen(int room) {
        return side.stream().limit(room).toList();
    }

    /**
     * Returns the arrangement with one more view in the side. If there is no room for it, it takes the place of the
     * last one that is seen; those that had no room are closed.
     *
     * @param room number of views that fit into the side; if it is 0, nothing is closed
     */
    public Arrangement open(ScreenPart view, int room) {
        EnumSet<ScreenPart> opened = EnumSet.noneOf(ScreenPart.class);
        opened.addAll(side);
        opened.add(view);
        if (room > 0 && opened.size() > room) {
            List<ScreenPart> before =
                    seen(room).stream().filter(other -> other != view).toList();
            opened.clear();
            opened.addAll(before.subList(0, Math.min(before.size(), room - 1)));
            opened.add(view);
        }
        return new Arrangement(stage, opened);
    }

    /**
     * Returns the arrangement without some views; if one of them is on the stage, the first of the others takes its
     * place, or the points if there is none.
     *
     * @param hidden the views, without the points
     */
    Arrangement without(Set<ScreenPart> hidden) {
        EnumSet<ScreenPart> left = EnumSet.noneOf(ScreenPart.class);
        left.addAll(side);
        left.removeAll(hidden);
        return new Arrangement(
                hidden.contains(stage) ? left.stream().findFirst().orElse(ScreenPart.POINTS) : stage, left);
    }

    /** Returns the arrangement without a view in the side. */
    public Arrangement close(ScreenPart view) {
        EnumSet<ScreenPart> left = EnumSet.noneOf(ScreenPart.class);
        left.addAll(side);
        left.remove(view);
        return new Arrangement(stage, left);
    }

    /**
     * Returns the arrangement with another view on the stage, whose place in the side is taken by the one that was
     * there.
     *
     * @param room number of views that fit into the side
     */
    public Arrangement swap(ScreenPart view, int room) {
        if (view == stage) {
            return this;
        }
        return new Arrangement(view, close(view).side).open(stage, room);
    }
}
