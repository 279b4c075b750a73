package io.github.sgdvisualizer.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.table.PointsWriter;
import io.github.sgdvisualizer.file.table.Table;
import io.github.sgdvisualizer.file.table.TableReader;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What reading a table of a million points costs, beside plain FastCSV with {@link Double#parseDouble}. */
public final class TableBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int TIMES = 9;

    private TableBenchmark() {}

    /** Prints the medians, and our first time, in which classes are still loaded and compiled. */
    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("points", ".csv");
        double[] ours = new double[TIMES];
        double[] plain = new double[TIMES];
        try {
            Points points = Settings.DEFAULT.generated().withCount(ROWS).points();
            PointsWriter.write(file, points, "x", "y");
            System.out.printf(
                    Locale.ROOT,
                    "Reading %,d rows of two numbers, %,d bytes, in milliseconds:%n",
                    ROWS,
                    Files.size(file));
            for (int i = 0; i < TIMES; i++) {
                ours[i] = milliseconds(() -> TableReader.read(file, Progress.NONE)
                        .points(new Table.Pair(0, 1), Table.Strays.REFUSED, Progress.NONE));
                plain[i] = milliseconds(() -> plain(file));
            }
        } finally {
            Files.delete(file);
        }
        System.out.printf(
                Locale.ROOT,
                "ours: median %.0f, the first %.0f; plain FastCSV: median %.0f%n",
                median(ours),
                ours[0],
                median(plain));
    }

    private static double milliseconds(Callable<Points> read) throws Exception {
        long start = System.nanoTime();
        int size = read.call().size();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (size != ROWS) {
            throw new IllegalStateException("there should be " + ROWS + " rows, not " + size);
        }
        return milliseconds;
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static Points plain(Path file) throws IOException {
        double[] x = new double[ROWS];
        double[] y = new double[ROWS];
        try (Reader reader = Files.newBufferedReader(file);
                CsvReader<CsvRecord> parser = CsvReader.builder().ofCsvRecord(reader)) {
            Iterator<CsvRecord> rows = parser.iterator();
            rows.next();
            for (int i = 0; i < ROWS; i++) {
                CsvRecord row = rows.next();
                x[i] = Double.parseDouble(row.getField(0));
                y[i] = Double.parseDouble(row.getField(1));
            }
        }
        return Points.of(x, y);
    }
}
