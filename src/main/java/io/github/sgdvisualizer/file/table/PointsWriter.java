package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.file.table.text.Numeral;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes points as CSV: a header, then one row per point, with commas, decimal points and all digits.
 *
 * <p>{@link TableReader} reads the result as the same doubles, bit for bit.
 */
public final class PointsWriter {
    private PointsWriter() {}

    /**
     * Returns the points as CSV text with {@code \n} as the line end.
     *
     * @param nameX the header of the first column; quoted if necessary
     * @param nameY the header of the second column; quoted if necessary
     */
    public static String text(Points points, String nameX, String nameY) {
        StringBuilder text = new StringBuilder();
        try {
            append(text, points, nameX, nameY);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always writable", e);
        }
        return text.toString();
    }

    /**
     * Writes the points to a file atomically, as {@link AtomicFileWriter#write} does.
     *
     * @throws WriteFailedException if that fails; the message is the reason for the user
     */
    public static void write(Path file, Points points, String nameX, String nameY) throws WriteFailedException {
        AtomicFileWriter.write(file, writer -> append(writer, points, nameX, nameY));
    }

    private static void append(Appendable text, Points points, String nameX, String nameY) throws IOException {
        // A header that contains only numbers would be read as a row of data.
        boolean isHeader = isName(nameX) || isName(nameY);
        text.append(CsvText.cell(isHeader ? nameX : Messages.of("column.x") + ' ' + nameX));
        text.append(',');
        text.append(CsvText.cell(isHeader ? nameY : Messages.of("column.y") + ' ' + nameY));
        text.append('\n');
        for (int i = 0; i < points.size(); i++) {
            text.append(Double.toString(points.x(i)));
            text.append(',');
            text.append(Double.toString(points.y(i)));
            text.append('\n');
        }
    }

    private static boolean isName(String name) {
        return !Row.isGap(name) && Numeral.of(name).isEmpty();
    }
}
