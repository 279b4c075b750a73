package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.model.base.OneTwoFive;
import java.util.ArrayList;
import java.util.List;

/** Selects the earlier lines of a run that stay visible: those of steps 0, 1, 2, 5, 10, 20, 50, 100 … */
public final class Trail {
    private Trail() {}

    /**
     * Returns the trail's steps before the given one, in ascending order.
     *
     * @param step number of steps taken, 0 or more
     * @return the steps; empty for 0
     */
    public static List<Integer> before(int step) {
        List<Integer> steps = new ArrayList<>();
        for (int earlier = 0; earlier < step; earlier = earlier == 0 ? 1 : (int) OneTwoFive.atLeast(earlier * 1.5)) {
            steps.add(earlier);
        }
        return steps;
    }
}
