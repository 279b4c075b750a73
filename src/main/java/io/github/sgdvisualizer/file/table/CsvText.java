package io.github.sgdvisualizer.file.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows of text as CSV, in which no spreadsheet finds a formula. */
public final class CsvText {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@-].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+(?:E-?[0-9]+)?");

    private CsvText() {}

    /** Returns the text, with {@code \n} after each row. */
    public static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer =
                CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(text)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvText::safe).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always writable", e);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
