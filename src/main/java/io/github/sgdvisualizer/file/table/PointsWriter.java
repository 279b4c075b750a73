package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.WriteFailedException;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Writes points as CSV: a header, then a row for each, with commas, decimal points and all digits.
 *
 * <p>What is written, {@link TableReader} reads as the same doubles, bit for bit.
 */
public final class PointsWriter {
    /** Signs that could be taken for the end of a cell. */
    private static final Pattern TO_QUOTE = Pattern.compile("[,;\t\"\r\n]");

    private PointsWriter() {}

    /** Returns the points as text. */
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
     * Writes the points to a file, whole or not at all.
     *
     * @throws WriteFailedException if that fails; what was there before is there still
     */
    public static void write(Path file, Points points, String nameX, String nameY) throws WriteFailedException {
        AtomicFileWriter.write(file, writer -> append(writer, points, nameX, nameY));
    }

    private static void append(Appendable text, Points points, String nameX, String nameY) throws IOException {
        // A header of numbers alone would be read as a row.
        boolean isHeader = Header.isName(nameX) || Header.isName(nameY);
        text.append(quoted(isHeader ? nameX : Messages.of("column.x") + ' ' + nameX));
        text.append(',');
        text.append(quoted(isHeader ? nameY : Messages.of("column.y") + ' ' + nameY));
        text.append('\n');
        for (int i = 0; i < points.size(); i++) {
            text.append(Double.toString(points.x(i)));
            text.append(',');
            text.append(Double.toString(points.y(i)));
            text.append('\n');
        }
    }

    private static String quoted(String name) {
        return TO_QUOTE.matcher(name).find() ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
