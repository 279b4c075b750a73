package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

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
     * Reads the table from its resource, on each call.
     *
     * @throws NullPointerException if the resource is missing
     * @throws UncheckedIOException if the resource cannot be read
     * @throws IllegalStateException if the resource is not a table
     */
    public Table table() {
        String resource = "sets/" + key() + ".csv";
        try (InputStream in =
                Objects.requireNonNull(ReadySet.class.getResourceAsStream(resource), "no resource " + resource)) {
            return TableReader.readText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TableFormatException e) {
            throw new IllegalStateException(resource + " is no table", e);
        }
    }

    /**
     * Reads the points of the table's first two columns, on each call.
     *
     * @throws IllegalStateException if the resource has no points
     */
    public Points points() {
        try {
            return table().points(0, 1);
        } catch (TableFormatException e) {
            throw new IllegalStateException(key() + " has no points", e);
        }
    }

    /** Returns the name of the first column, with its unit if it has one; reads the table on each call. */
    public String nameX() {
        return table().columns().get(0).name();
    }

    /** Returns the name of the second column, with its unit if it has one; reads the table on each call. */
    public String nameY() {
        return table().columns().get(1).name();
    }
}
