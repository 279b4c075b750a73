package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in data sets, in the order in which they are offered; each demonstrates one thing. */
public enum ReadySet {
    PERFECT,
    NOISE,
    OUTLIER,
    CLUSTERS,
    SPREAD,
    MOVED,
    HUNDRED,
    ANSCOMBE_1,
    ANSCOMBE_2,
    ANSCOMBE_3,
    ANSCOMBE_4,
    PETALS;

    /** What the resource holds. */
    private record Contents(Points points, String nameX, String nameY) {}

    private static final Map<ReadySet, Contents> READ = new ConcurrentHashMap<>();

    /** Returns the name of the set in file names and message keys: {@code anscombe-1} for {@link #ANSCOMBE_1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the title of the set for the user, a few words. */
    public String title() {
        return Messages.of("set." + key() + ".name");
    }

    /** Returns one sentence for the user on what to notice when gradient descent fits a line to the set. */
    public String notice() {
        return Messages.of("set." + key() + ".notice");
    }

    /**
     * Returns the points as a source; read once, so that equal calls give equal sources.
     *
     * @param generated the generated points to which the user can return; its seed is also used for shuffles
     * @throws IllegalStateException if the resource is not a table with points
     */
    public GivenPoints source(GeneratedPoints generated) {
        Contents read = contents();
        return new GivenPoints(read.points, new Labels(read.nameX, read.nameY, title(), notice()), generated);
    }

    /** Returns the set that a source is, unchanged and in its own units; empty if it is none. */
    public static Optional<ReadySet> of(PointSource source) {
        return Arrays.stream(values())
                // The title is compared first, so that no table is read for points that are none of these.
                .filter(set ->
                        source.labels().title().equals(set.title()) && source.equals(set.source(source.generated())))
                .findFirst();
    }

    /**
     * Returns the points of the table's first two columns.
     *
     * @throws IllegalStateException if the resource is not a table with points
     */
    public Points points() {
        return contents().points;
    }

    private Contents contents() {
        return READ.computeIfAbsent(this, ReadySet::read);
    }

    private Contents read() {
        try {
            Table table = table();
            return new Contents(
                    table.points(new Table.Pair(0, 1), Table.Strays.REFUSED, Progress.NONE),
                    table.columns().get(0).name(),
                    table.columns().get(1).name());
        } catch (TableFormatException e) {
            throw new IllegalStateException(key() + " has no points", e);
        }
    }

    /** Reads the table from its resource, on each call. */
    Table table() throws TableFormatException {
        String resource = "sets/" + key() + ".csv";
        try (InputStream in =
                Objects.requireNonNull(ReadySet.class.getResourceAsStream(resource), "no resource " + resource)) {
            return TableReader.readText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
