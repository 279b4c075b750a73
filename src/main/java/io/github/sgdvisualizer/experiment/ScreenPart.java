package io.github.sgdvisualizer.experiment;

import java.util.Locale;
import java.util.Set;

/** The parts of the window that an experiment can show and hide, in the order of the window. */
public enum ScreenPart {
    POINTS,
    LINE,
    LOSS,
    SURFACE,
    STEP,
    CODE,
    RUNS,
    RESIDUALS,
    BEST_LINE,
    TRUE_LINE,
    RATE_MARKS,
    EQUATION,
    STATUS,
    NUMBERS;

    /** The parts that are shown after the first launch; the others wait until they are opened. */
    public static final Set<ScreenPart> CALM = Set.of(POINTS, LINE, LOSS, RATE_MARKS, EQUATION, STATUS, NUMBERS);

    /** The parts that can be the large one in the middle of the window. */
    public static final Set<ScreenPart> VIEWS = Set.of(POINTS, LOSS, SURFACE, STEP, CODE, RUNS, RESIDUALS);

    /** Returns the name in command lines and lessons: {@code best-line} for {@link #BEST_LINE}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
