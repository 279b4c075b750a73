package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.ProgressStream;
import io.github.sgdvisualizer.file.ThrottledProgress;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.csv.CSVException;

/**
 * Reads tables of numbers in the usual variants of CSV (RFC 4180 and its dialects).
 *
 * <ul>
 *   <li>Cells are separated by commas, semicolons or tabs, as the first row shows; spaces around separators are
 *       ignored. Cells may be quoted. Blank lines are ignored.
 *   <li>The first row is a header if any of its cells is neither empty nor a number.
 *   <li>The decimal mark is a point or, where it does not separate cells, a comma; the first one decides for the whole
 *       table.
 *   <li>A column that begins with text or is empty is left out. An empty cell in a numeric column is a gap.
 *   <li>A file is read as UTF-8 or, if it is not valid UTF-8, as windows-1252.
 * </ul>
 *
 * <p>Reading takes time in proportion to the size: keep it off the event thread.
 */
public final class TableReader {
    private TableReader() {}

    /** A text that can be opened more than once. */
    private interface Source {
        Reader open() throws IOException, TableFormatException;
    }

    /**
     * Reads the table in a file.
     *
     * @param progress called on the calling thread
     * @throws TableFormatException if the file is not a table or cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Table read(Path file, Progress progress) throws TableFormatException {
        TextFile text = new TextFile(file, progress);
        try {
            return readInAnyEncoding(text);
        } catch (NoSuchFileException e) {
            throw TableFormatException.of("no.file", file);
        } catch (AccessDeniedException e) {
            throw TableFormatException.of("no.permission", file);
        } catch (IOException e) {
            String reason =
                    Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            throw TableFormatException.of("not.readable", file, reason);
        }
    }

    private static Table readInAnyEncoding(TextFile text) throws IOException, TableFormatException {
        try {
            return read(text::openUtf8);
        } catch (CharacterCodingException e) {
            return read(text::openWindows1252);
        }
    }

    /**
     * Reads the table in a text, for example a pasted one.
     *
     * @throws TableFormatException if the text is not a table
     */
    public static Table readText(String text) throws TableFormatException {
        return readText(text, Progress.NONE);
    }

    /**
     * Reads the table in a text, for example a pasted one.
     *
     * @param progress called on the calling thread
     * @throws TableFormatException if the text is not a table
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Table readText(String text, Progress progress) throws TableFormatException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return read(() -> new InputStreamReader(
                    new ProgressStream(new ByteArrayInputStream(bytes), bytes.length, new ThrottledProgress(progress)),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
    }

    private static Table read(Source source) throws IOException, TableFormatException {
        try (Reader text = open(source)) {
            Separator separator = Separator.of(text);
            try {
                return TableBuilder.read(new Rows(text, separator));
            } catch (CSVException e) {
                throw brokenQuote(source, separator);
            }
        } catch (TextReader.Refused e) {
            throw e.trouble();
        }
    }

    private static TableFormatException brokenQuote(Source source, Separator separator)
            throws IOException, TableFormatException {
        try (Reader text = open(source)) {
            return BrokenQuote.in(text, separator);
        }
    }

    private static Reader open(Source source) throws IOException, TableFormatException {
        return new BufferedReader(new TextReader(source.open()));
    }
}
