package io.github.sgdvisualizer.experiment;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What an experiment hides and locks, with all that follows from it.
 *
 * @param hidden the parts that are hidden; unmodifiable
 * @param locked what cannot be changed; unmodifiable
 * @param still whether the run neither plays nor moves, because a prediction is asked for
 */
public record Restrictions(Set<ScreenPart> hidden, Set<Lock> locked, boolean still) {
    /** Nothing is hidden or locked. */
    public static final Restrictions NONE = new Restrictions(Set.of(), Set.of(), false);

    public Restrictions {
        hidden = Set.copyOf(hidden);
        locked = Set.copyOf(locked);
    }

    /** Returns what a view state hides and locks. */
    public static Restrictions of(ViewState viewState) {
        return new Restrictions(viewState.hidden(), viewState.locked(), false);
    }

    /** Returns whether anything is hidden, locked or kept still. */
    public boolean areAny() {
        return still || !hidden.isEmpty() || !locked.isEmpty();
    }

    /** Returns whether a part is hidden, itself or because it would show what is. */
    public boolean hides(ScreenPart part) {
        return hidden.contains(part)
                || switch (part) {
                    case RESIDUALS -> hidden.contains(ScreenPart.POINTS) || hidden.contains(ScreenPart.LINE);
                    case STEP, CODE -> hidden.contains(ScreenPart.EQUATION) || hidden.contains(ScreenPart.NUMBERS);
                    default -> false;
                };
    }

    public boolean locks(Lock lock) {
        return locked.contains(lock);
    }

    /** Returns whether the line can neither be dragged nor chosen on the loss surface: it is the first guess of the next run. */
    public boolean keepsLine() {
        return locks(Lock.LINE) || locks(Lock.START);
    }

    /** Returns the first lock that forbids a change of settings; empty if none does. */
    public Optional<Lock> against(Settings before, Settings after) {
        return Arrays.stream(Lock.values())
                .filter(lock -> locks(lock) && lock.isOf(before, after))
                .findFirst();
    }
}
