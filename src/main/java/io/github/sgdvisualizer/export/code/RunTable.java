package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.model.run.RunState;
import io.github.sgdvisualizer.model.run.RunStates;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.io.Writer;

/** Every step of a run as CSV, with all digits. */
public final class RunTable {
    /** The first line, with its end. */
    public static final String HEADER = "step,slope,intercept,loss\n";

    private RunTable() {}

    /** Returns the line of a step, with its end. */
    public static String row(RunState state) {
        return state.step() + "," + state.line().slope() + "," + state.line().intercept() + "," + state.loss() + "\n";
    }

    /**
     * Writes the table of a run, which ends where its numbers are not finite any more.
     *
     * @param steps the number of the last step, at least 0
     */
    public static void write(Writer out, Settings settings, int steps) throws IOException {
        out.write(HEADER);
        RunStates states = new RunStates(settings, steps);
        while (states.hasNext()) {
            out.write(row(states.next()));
        }
    }
}
