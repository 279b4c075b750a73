package io.github.sgdvisualizer.chart.points;

import io.github.sgdvisualizer.model.base.OneTwoFive;
import java.util.ArrayList;
import java.util.List;

/** Which earlier lines of a run stay to be seen: those of steps 0, 1, 2, 5, 10, 20, 50, 100 … */
public final class Trail {
    private Trail() {}

    /** Returns the trail's steps before the given one, in rising order. */
    public static List<Integer> before(int step) {
        List<Integer> steps = new ArrayList<>();
        for (int earlier = 0; earlier < step; earlier = earlier == 0 ? 1 : (int) OneTwoFive.atLeast(earlier * 1.5)) {
            steps.add(earlier);
        }
        return steps;
    }
}
