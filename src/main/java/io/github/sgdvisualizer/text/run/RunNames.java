package io.github.sgdvisualizer.text.run;

import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of the present run and the kept runs.
 *
 * <p>A kept run has the name that the user gave it. Otherwise runs are named by the settings in which they differ.
 *
 * @param present the name of the present run
 * @param kept the names of the kept runs, in their order
 */
public record RunNames(String present, List<String> kept) {

    /** Returns the names of the runs of a snapshot. */
    public static RunNames of(Snapshot snapshot) {
        List<Settings> all = Stream.concat(
                        Stream.of(snapshot.run().progress().settings()),
                        snapshot.kept().stream().map(run -> run.progress().settings()))
                .toList();
        Differences differ = Differences.among(all);
        return new RunNames(
                differ.name(all.get(0)),
                snapshot.kept().stream()
                        .map(run ->
                                run.name().isEmpty() ? name(run.progress().settings(), all.get(0), differ) : run.name())
                        .toList());
    }

    /** Returns the name of a kept run; one equal to the present run says so, not to be taken for a different run. */
    private static String name(Settings kept, Settings present, Differences differ) {
        return kept.equals(present) ? Messages.of("kept.same") : differ.name(kept);
    }

    /** Which settings differ among runs, and so distinguish them. */
    private record Differences(boolean rates, boolean starts, boolean optimizers, boolean batches) {
        static Differences among(List<Settings> all) {
            return new Differences(
                    differ(all, one -> List.of(one.learningRate(), one.formerRates(), one.schedule())),
                    differ(all, Settings::start),
                    differ(all, Settings::optimizer),
                    differ(all, Settings::batchSize));
        }

        private static boolean differ(List<Settings> all, Function<Settings, Object> what) {
            return all.stream().map(what).distinct().count() > 1;
        }

        String name(Settings settings) {
            List<String> parts = new ArrayList<>();
            if (optimizers) {
                parts.add(optimizer(settings));
            }
            if (batches) {
                parts.add(batch(settings));
            }
            if (rates || !(starts || optimizers || batches)) {
                parts.add(rate(settings));
            }
            if (starts) {
                Line start = settings.start();
                parts.add(Messages.of("kept.start", Numbers.equation(start.slope(), start.intercept())));
            }
            return String.join(", ", parts);
        }

        private static String rate(Settings settings) {
            String rate = Numbers.shortest(settings.learningRate());
            int from = settings.lastRateChange();
            String text = from == 0
                    ? Messages.of("kept.rate", rate)
                    : Messages.of("kept.rate.from", rate, Numbers.whole(from));
            return settings.schedule() instanceof Schedule.Constant
                    ? text
                    : text + ' ' + Messages.of("schedule." + settings.schedule().name());
        }
    }

    /** Returns the name of the optimizer, with its parameters if they are not the default ones. */
    public static String optimizer(Settings settings) {
        Optimizer optimizer = settings.optimizer();
        String name = Messages.of("optimizer." + optimizer.name());
        return Optimizer.all().contains(optimizer)
                ? name
                : name
                        + optimizer.parameters().values().stream()
                                .map(Numbers::shortest)
                                .collect(Collectors.joining(" ", " (", ")"));
    }

    /** Returns the name of the batch size. */
    static String batch(Settings settings) {
        return settings.batchSize().isEmpty()
                ? Messages.of("kept.batch.all")
                : Messages.plural("kept.batch", settings.batchSize().getAsInt());
    }
}
