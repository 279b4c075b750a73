package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.Dialect;
import io.github.sgdvisualizer.file.table.text.Row;
import io.github.sgdvisualizer.file.table.text.Rows;
import io.github.sgdvisualizer.file.table.text.Rows.BrokenQuoteException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds out what separates the cells of a text, from its first rows. */
final class DialectFinder {
    /** The number of characters that are looked at. */
    private static final int SIGHT = 1 << 18;

    private static final int MAX_ROWS = 200;

    /** In this order: beside one of the others a comma may be a decimal mark. */
    private static final String SEPARATORS = "\t;|,";

    /** What Excel writes into a first line to say what separates cells. */
    private static final Pattern NAMED = Pattern.compile("(?i)\\s*\"?sep=([,;|\t])\"?\\s*(?:\r\n?|\n)(?s:.*)");

    /** Two numbers with nothing but blanks between: between commas this is no cell. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("[-+]?[0-9.]+ +[-+]?[0-9.]+");

    private DialectFinder() {}

    /**
     * How well a separator explains the rows.
     *
     * @param separator the separator
     * @param fits whether most rows have as many cells, at least two
     * @param fitsAll whether all rows have
     * @param numeric how many columns hold numbers
     * @param joined whether any cell holds two numbers with blanks between
     */
    private record Candidate(char separator, boolean fits, boolean fitsAll, int numeric, boolean joined) {
        boolean hasNumbers() {
            return numeric >= 2;
        }
    }

    /**
     * Finds out how the cells of a text are told apart.
     *
     * @param text at its beginning; its first {@value #SIGHT} characters are read
     */
    static Dialect find(Reader text) throws IOException {
        char[] begin = new char[SIGHT];
        int length = 0;
        int read;
        while (length < SIGHT && (read = text.read(begin, length, SIGHT - length)) > 0) {
            length += read;
        }
        String seen = new String(begin, 0, length);
        Matcher named = NAMED.matcher(seen);
        if (named.matches()) {
            return new Dialect(named.group(1).charAt(0), true, 1, 0);
        }
        boolean isWhole = length < SIGHT;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            candidates.add(candidate(rows(seen, separator, isWhole), separator));
        }
        return Dialect.of(choose(candidates, candidate(rows(seen, Dialect.BLANKS, isWhole), Dialect.BLANKS)));
    }

    private static char choose(List<Candidate> candidates, Candidate blanks) {
        boolean anyFitsAll = candidates.stream().anyMatch(Candidate::fitsAll);
        boolean blanksFit = blanks.fitsAll && blanks.hasNumbers();
        return first(candidates, each -> each.fitsAll && each.hasNumbers() && !(each.joined && blanksFit))
                .or(() -> blanksFit ? Optional.of(blanks) : Optional.empty())
                .or(() -> first(candidates, each -> !anyFitsAll && each.fits && each.hasNumbers()))
                .or(() -> first(candidates, Candidate::fitsAll))
                .or(() -> first(candidates, Candidate::fits))
                .or(() -> blanks.fits && blanks.hasNumbers() ? Optional.of(blanks) : Optional.empty())
                .map(Candidate::separator)
                .orElse(',');
    }

    private static Optional<Candidate> first(List<Candidate> candidates, Predicate<Candidate> demand) {
        return candidates.stream().filter(demand).findFirst();
    }

    private static List<Row> rows(String seen, char separator, boolean isWhole) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Rows all = new Rows(new StringReader(seen), Dialect.of(separator), true)) {
            Row row = all.next();
            while (row != null && rows.size() < MAX_ROWS) {
                if (row.commentMark().isEmpty()) {
                    rows.add(row);
                }
                row = all.next();
            }
            // The last row may be cut off.
            if (row == null && !isWhole && rows.size() > 1) {
                rows.remove(rows.size() - 1);
            }
        } catch (BrokenQuoteException e) {
            throw new IllegalStateException("any quote is read somehow", e);
        }
        return rows;
    }

    private static Candidate candidate(List<Row> rows, char separator) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> row.size() > 1).forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int size = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
        List<Row> fitting = IntStream.range(0, rows.size())
                .filter(i -> fits(rows.get(i), size, i == 0))
                .mapToObj(rows::get)
                .toList();
        boolean joined = rows.stream()
                .filter(row -> row.size() > 1)
                .flatMap(row -> Arrays.stream(row.cells()))
                .anyMatch(cell -> TWO_NUMBERS.matcher(cell).matches());
        return new Candidate(
                separator,
                !fitting.isEmpty() && 2 * fitting.size() >= rows.size(),
                !fitting.isEmpty() && fitting.size() == rows.size(),
                Layout.numericColumns(fitting).cardinality(),
                joined);
    }

    /** A name may be missing in the header, and a separator may stand at the end of rows. */
    private static boolean fits(Row row, int size, boolean isFirst) {
        return size > 1
                && (row.size() == size
                        || (row.size() == size + 1 && row.cell(size).isEmpty())
                        || (row.size() == size - 1 && isFirst));
    }
}
