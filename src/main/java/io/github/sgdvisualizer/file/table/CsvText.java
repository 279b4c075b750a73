package io.github.sgdvisualizer.file.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows of text as CSV, in which no spreadsheet finds a formula. */
public final class CsvText {
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+@-].*");
    /** What a reader could take for the end of a cell, for a comment, or for Excel's line that names the separator. */
    private static final Pattern TO_QUOTE = Pattern.compile("[,;|\t\"\r\n]|^#|^%|^//|^(?i:sep=)");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+(?:E-?[0-9]+)?");

    private CsvText() {}

    /** Returns the text, with {@code \n} after each row. */
    public static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvText::safe).toList()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always writable", e);
        }
        return text.toString();
    }

    /** Returns a text as a cell in a row, quoted if necessary, that no spreadsheet runs. */
    public static String cell(String text) {
        String safe = safe(text);
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Returns a cell without the mark that keeps spreadsheets from running it. */
    static String withoutMark(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** Returns a cell that no spreadsheet runs. */
    static String safe(String cell) {
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
