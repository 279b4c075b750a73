package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.RunStates;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a program runs, and what it prints on the way.
 *
 * @param steps the number of steps; less than were asked for if the numbers would not be finite any more
 * @param every losses are printed before each step that this divides, and after the last one
 * @param overflows whether the numbers are finite no longer after {@code steps} steps
 * @param lines what the program prints, each line with a step and its loss; unmodifiable
 */
record Printout(int steps, int every, boolean overflows, List<String> lines) {
    private static final int USUAL = 10;
    private static final int MAX_LINES = 100;

    /**
     * Takes the steps of a run, in time in proportion to their number.
     *
     * @param wanted the number of steps that the program is to take
     */
    static Printout of(Settings settings, int wanted) {
        int every = USUAL;
        while (wanted / every > MAX_LINES) {
            every *= 10;
        }
        List<String> lines = new ArrayList<>();
        RunStates states = new RunStates(settings, wanted);
        int steps = 0;
        while (states.hasNext()) {
            RunState state = states.next();
            steps = state.step();
            if (steps % every == 0 || !states.hasNext()) {
                lines.add(steps + " " + PythonLiteral.decimal(state.loss()));
            }
        }
        return new Printout(steps, every, states.isOverflown() && states.step() <= wanted, List.copyOf(lines));
    }

    /** Returns what is printed, with an end of line after each line. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
