package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Data that the program brings along, in the order in which it is offered; each is there to show one thing. */
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

    /** Returns the name that files and words know the set by. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what the set is called, in a few words. */
    public String title() {
        return Messages.of("set." + key() + ".name");
    }

    /** Returns one sentence of what to notice when a line learns on the set by gradient descent. */
    public String notice() {
        return Messages.of("set." + key() + ".notice");
    }

    /** Returns the table, read anew. */
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

    /** Returns the points of the table's first two columns. */
    public Points points() {
        try {
            return table().points(0, 1);
        } catch (TableFormatException e) {
            throw new IllegalStateException(key() + " has no points", e);
        }
    }

    /** Returns what the first column is called, with its unit if it has one. */
    public String nameX() {
        return table().columns().get(0).name();
    }

    /** Returns what the second column is called, with its unit if it has one. */
    public String nameY() {
        return table().columns().get(1).name();
    }
}
