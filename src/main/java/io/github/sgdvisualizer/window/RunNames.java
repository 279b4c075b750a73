package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.engine.KeptRun;
import io.github.sgdvisualizer.engine.Snapshot;
import io.github.sgdvisualizer.model.Line;
import io.github.sgdvisualizer.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What runs side by side are called: what a person has called them, else by what differs between them.
 *
 * @param present the present run
 * @param kept the kept ones, in their order
 */
record RunNames(String present, List<String> kept) {

    static RunNames of(Snapshot snapshot) {
        List<Settings> all = Stream.concat(
                        Stream.of(snapshot.progress().settings()),
                        snapshot.kept().stream().map(run -> run.progress().settings()))
                .toList();
        boolean startsDiffer = all.stream().map(Settings::start).distinct().count() > 1;
        boolean ratesDiffer = all.stream().map(Settings::schedule).distinct().count() > 1;
        return new RunNames(
                name(all.get(0), ratesDiffer, startsDiffer),
                snapshot.kept().stream()
                        .map(run -> nameOf(run, ratesDiffer, startsDiffer))
                        .toList());
    }

    private static String nameOf(KeptRun run, boolean ratesDiffer, boolean startsDiffer) {
        return run.name().isEmpty() ? name(run.progress().settings(), ratesDiffer, startsDiffer) : run.name();
    }

    private static String name(Settings settings, boolean ratesDiffer, boolean startsDiffer) {
        List<String> parts = new ArrayList<>();
        if (ratesDiffer || !startsDiffer) {
            String rate = Numbers.shortest(settings.learningRate());
            int from = settings.schedule().lastChange();
            parts.add(from == 0 ? Words.of("kept.rate", rate) : Words.of("kept.rate.from", rate, Numbers.whole(from)));
        }
        if (startsDiffer) {
            Line start = settings.start();
            parts.add(Words.of("kept.start", Numbers.equation(start.slope(), start.intercept())));
        }
        return String.join(", ", parts);
    }
}
