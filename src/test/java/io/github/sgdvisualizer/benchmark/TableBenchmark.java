package io.github.sgdvisualizer.benchmark;

import io.github.sgdvisualizer.file.PointsWriter;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.TableReader;
import io.github.sgdvisualizer.model.Points;
import io.github.sgdvisualizer.model.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What reading a table of a million points costs, beside plain Commons CSV with {@link Double#parseDouble}. */
public final class TableBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int TIMES = 9;

    private TableBenchmark() {}

    /** Prints the first time, in which classes are loaded and compiled, and the median of all. */
    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("points", ".csv");
        try {
            Points points = Settings.LESSON.lesson().withCount(ROWS).points();
            PointsWriter.write(file, points, "x", "y");
            System.out.printf(
                    Locale.ROOT,
                    "Reading %,d rows of two numbers, %,d bytes, in milliseconds:%n",
                    ROWS,
                    Files.size(file));
            print("ours", () -> TableReader.read(file, Progress.NONE).points(0, 1));
            print("plain Commons CSV", () -> plain(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void print(String what, Callable<Points> read) throws Exception {
        double[] milliseconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            int size = read.call().size();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
            if (size != ROWS) {
                throw new IllegalStateException(what + " read " + size + " rows");
            }
        }
        double first = milliseconds[0];
        Arrays.sort(milliseconds);
        System.out.printf(Locale.ROOT, "%17s: first %5.0f, median %5.0f%n", what, first, milliseconds[TIMES / 2]);
    }

    private static Points plain(Path file) throws IOException {
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            Iterator<CSVRecord> rows = parser.iterator();
            rows.next();
            for (int i = 0; i < ROWS; i++) {
                CSVRecord row = rows.next();
                x[i] = Double.parseDouble(row.get(0));
                y[i] = Double.parseDouble(row.get(1));
            }
        }
        return Points.of(x, y);
    }
}
