package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.Progress;
import io.github.sgdvisualizer.file.ProgressStream;
import io.github.sgdvisualizer.file.ThrottledProgress;
import io.github.sgdvisualizer.file.table.TextSource.Opener;
import io.github.sgdvisualizer.file.table.text.BrokenQuote;
import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.FileSignature;
import io.github.sgdvisualizer.file.table.text.Rows.BrokenQuoteException;
import io.github.sgdvisualizer.file.table.text.TableFormatException;
import io.github.sgdvisualizer.file.table.text.TextFile;
import io.github.sgdvisualizer.file.table.text.TextReader;
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
import java.util.Optional;

/**
 * Reads tables of numbers as a person would: it looks through all rows first, and decides then, column by column.
 *
 * <ul>
 *   <li>Cells are separated by tabs, semicolons, bars, commas or runs of blanks, whichever explains the rows; a line
 *       {@code sep=;} says so. Cells may be quoted. Blank lines, comments, and lines of text above and below the table
 *       are left out.
 *   <li>A first row is a header if any of its cells is no number in a column of numbers, or if it counts the columns.
 *   <li>A column holds numbers if nearly all of its cells are numbers or gaps. What else is in it is told when it is
 *       wanted.
 *   <li>The decimal mark is decided for each column; marks between thousands must be proven by another number.
 *   <li>A file is read as UTF-16 if it is; else as UTF-8 or, if it is not valid UTF-8, as windows-1252.
 * </ul>
 *
 * <p>Reading takes time in proportion to the size: keep it off the event thread.
 */
public final class TableReader {
    /** What may stand between the numbers of a table below a text. */
    private static final String SEPARATORS = Dialect.BLANKS + "\t;|,";

    /** The number of characters that tell what a text is that is no table. */
    private static final int BEGIN = 1000;

    private TableReader() {}

    /**
     * Looks through the table in a file.
     *
     * @param progress called on the calling thread
     * @throws TableFormatException if the file is not a table or cannot be read
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Table read(Path file, Progress progress) throws TableFormatException {
        Progress throttled = new ThrottledProgress(progress);
        try {
            TextFile text = TextFile.of(file);
            try {
                return read(text::open, throttled);
            } catch (CharacterCodingException e) {
                return read(text::openWindows1252, throttled);
            }
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

    /**
     * Looks through the table in a text, for example a pasted one.
     *
     * @throws TableFormatException if the text is not a table
     */
    public static Table readText(String text) throws TableFormatException {
        return readText(text, Progress.NONE);
    }

    /**
     * Looks through the table in a text, for example a pasted one.
     *
     * @param progress called on the calling thread
     * @throws TableFormatException if the text is not a table
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Table readText(String text, Progress progress) throws TableFormatException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return read(
                    told -> new InputStreamReader(
                            new ProgressStream(new ByteArrayInputStream(bytes), bytes.length, told),
                            StandardCharsets.UTF_8),
                    new ThrottledProgress(progress));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
    }

    private static Table read(Opener opener, Progress progress) throws IOException, TableFormatException {
        try {
            return table(opener, progress);
        } catch (TextReader.Refused e) {
            throw named(opener, e.trouble());
        } catch (TableFormatException e) {
            return tableBelowText(opener, progress).orElseThrow(() -> named(opener, e));
        } catch (OutOfMemoryError e) {
            throw TableFormatException.of("no.memory");
        }
    }

    private static Optional<Table> tableBelowText(Opener opener, Progress progress) throws IOException {
        for (int i = 0; i < SEPARATORS.length(); i++) {
            try (Reader text = opener.openChecked(progress)) {
                Optional<Dialect> dialect = TableBelowText.find(text, SEPARATORS.charAt(i));
                if (dialect.isPresent()) {
                    return Optional.of(tableWithoutQuotes(opener, dialect.get(), progress));
                }
            } catch (TextReader.Refused | TableFormatException e) {
                // The first refusal says more.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns what says better what a text is: a web page or JSON, which was no table. */
    private static TableFormatException named(Opener opener, TableFormatException refusal) {
        char[] begin = new char[BEGIN];
        try (Reader text = opener.openChecked(Progress.NONE)) {
            int length = Math.max(0, text.read(begin));
            return FileSignature.ofText(new String(begin, 0, length))
                    .map(key -> TableFormatException.atLine(1, key))
                    .orElse(refusal);
        } catch (IOException | TableFormatException e) {
            return refusal;
        }
    }

    private static Table table(Opener opener, Progress progress) throws IOException, TableFormatException {
        Dialect dialect;
        try (Reader text = opener.openChecked(Progress.NONE)) {
            dialect = DialectFinder.find(text);
        }
        try {
            return table(opener, dialect, progress);
        } catch (BrokenQuoteException e) {
            if (dialect.separator() != '\t') {
                try (Reader text = opener.openChecked(Progress.NONE)) {
                    throw BrokenQuote.in(text, dialect.separator());
                }
            }
        }
        return tableWithoutQuotes(opener, dialect.withoutQuotes(), progress);
    }

    private static Table tableWithoutQuotes(Opener opener, Dialect dialect, Progress progress)
            throws IOException, TableFormatException {
        try {
            return table(opener, dialect, progress);
        } catch (BrokenQuoteException e) {
            throw new IllegalStateException("without quotes none is broken", e);
        }
    }

    private static Table table(Opener opener, Dialect dialect, Progress progress)
            throws IOException, TableFormatException, BrokenQuoteException {
        TextSource source = new TextSource(opener, dialect);
        Survey.Result survey = source.survey(true, progress);
        boolean isWrong = survey.layout().byCounting()
                && survey.profiles().stream().anyMatch(profile -> profile.isNumeric() && profile.hasWholeNumber());
        // A number without decimals far below shows that the first row is data after all.
        return new Table(source, isWrong ? source.survey(false, progress) : survey);
    }
}
