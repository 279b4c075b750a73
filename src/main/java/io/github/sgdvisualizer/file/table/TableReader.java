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
 * Reads tables of numbers as programs and people write them (RFC 4180 and its dialects).
 *
 * <ul>
 *   <li>Between cells stand commas, semicolons or tabs, as the first row shows; around them there may be spaces. Cells
 *       may be quoted. Blank lines do not count.
 *   <li>The first row is a header if any of its cells is no number.
 *   <li>Decimals have a point or, where it does not separate cells, a comma; the first one decides for the whole table.
 *   <li>A column that begins with text, or has nothing in it, is left out. An empty cell between numbers is a gap.
 *   <li>A file is UTF-8 or else windows-1252.
 * </ul>
 */
public final class TableReader {
    private TableReader() {}

    /** A text that can be opened more than once. */
    private interface Source {
        Reader open() throws IOException, TableFormatException;
    }

    /**
     * Returns the table in a file.
     *
     * @throws TableFormatException if there is none, or the file cannot be read
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
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
     * Returns the table in a text, such as one that was pasted.
     *
     * @throws TableFormatException if there is none
     */
    public static Table readText(String text) throws TableFormatException {
        return readText(text, Progress.NONE);
    }

    /**
     * Returns the table in a text, such as one that was pasted.
     *
     * @throws TableFormatException if there is none
     * @throws java.util.concurrent.CancellationException if the progress was cancelled
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
