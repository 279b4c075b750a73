package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Names changes of settings, for undo and redo, and says why some are refused. */
public final class ChangeName {
    private ChangeName() {}

    /** Returns why a lock refuses a change, in a sentence. */
    public static String refusal(Lock lock) {
        return Messages.of("locked." + lock.key());
    }

    /**
     * Returns the name of a change: the new value of the setting that has changed.
     *
     * @return a general name if several settings or none have changed
     */
    public static String of(Settings before, Settings after) {
        List<String> parts = new ArrayList<>();
        boolean otherSchedule = !before.schedule().equals(after.schedule());
        if (otherSchedule) {
            parts.add(Messages.of(
                    "change.schedule",
                    Messages.of("schedule." + after.schedule().name())));
        }
        // Another schedule drops the former rates by itself.
        if (before.learningRate() != after.learningRate()
                || (!otherSchedule && !before.formerRates().equals(after.formerRates()))) {
            parts.add(Messages.of("change.rate", Numbers.shortest(after.learningRate())));
        }
        if (!before.optimizer().equals(after.optimizer())) {
            parts.add(RunNames.optimizer(after));
        }
        if (!before.batchSize().equals(after.batchSize())) {
            parts.add(RunNames.batch(after));
        }
        if (!before.start().equals(after.start())) {
            parts.add(Messages.of("change.start", equation(after.start())));
        }
        if (!before.source().equals(after.source())) {
            addSource(parts, before, after);
        }
        return parts.size() == 1 ? parts.get(0) : Messages.of("change.several");
    }

    private static void addSource(List<String> parts, Settings before, Settings after) {
        if (!(before.source().isGenerated() && after.source().isGenerated())) {
            parts.add(ofSource(before.source(), after.source()));
            return;
        }
        GeneratedPoints from = before.generated();
        GeneratedPoints to = after.generated();
        if (from.count() != to.count()) {
            parts.add(Messages.plural("change.points", to.count()));
        }
        if (!from.truth().equals(to.truth())) {
            parts.add(Messages.of("change.truth", equation(to.truth())));
        }
        if (from.noise() != to.noise()) {
            parts.add(Messages.of("change.noise", Numbers.shortest(to.noise())));
        }
        if (from.kind() != to.kind()) {
            parts.add(Messages.of("change.noise." + to.kind()));
        }
        if (from.seed() != to.seed()) {
            parts.add(Messages.of("change.seed", Long.toString(to.seed())));
        }
    }

    private static String ofSource(PointSource before, PointSource after) {
        if (after.isStandardised()) {
            return Messages.of("change.standardised");
        }
        if (before.isStandardised() && before.inOwnUnits().equals(after)) {
            return Messages.of("change.own-units");
        }
        if (after.isGenerated()) {
            return Messages.plural("change.points", after.count());
        }
        if (!before.labels().equals(after.labels())) {
            return Messages.of("change.data", after.labels().title());
        }
        int more = after.count() - before.count();
        return Messages.of(more > 0 ? "change.added" : more < 0 ? "change.removed" : "change.moved");
    }

    private static String equation(Line line) {
        return Numbers.equation(line.slope(), line.intercept());
    }
}
