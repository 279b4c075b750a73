package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds a table row by row and checks its shape. */
final class TableBuilder {
    /** More columns would mean another kind of file, whose column names alone would fill the memory. */
    private static final int MAX_COLUMNS = 1000;

    /** Limits the memory: a cell takes 8 bytes, and 16 while columns grow. */
    private static final int MAX_CELLS = 20_000_000;

    private final Rows rows;
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private long firstLine;
    private int count;

    private TableBuilder(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads all rows into a table.
     *
     * @param rows before the first row
     * @throws TableFormatException if the rows are not a table of at least two numeric columns and two rows
     */
    static Table read(Rows rows) throws IOException, TableFormatException {
        TableBuilder builder = new TableBuilder(rows);
        builder.readFirst();
        while (rows.next()) {
            builder.add();
        }
        return builder.build();
    }

    private void readFirst() throws IOException, TableFormatException {
        do {
            if (!rows.next()) {
                throw TableFormatException.atLine(1, "empty");
            }
            // Spreadsheets write empty rows above a table as lines of separators.
        } while (rows.isEmpty());
        if (rows.cells() == 1) {
            throw TableFormatException.atLine(rows.line(), "one.column");
        }
        if (rows.cells() > MAX_COLUMNS) {
            throw TableFormatException.at(rows.place(MAX_COLUMNS), "many.columns", MAX_COLUMNS);
        }
        firstLine = rows.line();
        boolean isHeader = Header.isHeader(rows);
        DecimalMark mark = new DecimalMark();
        for (int column = 0; column < rows.cells(); column++) {
            String name = isHeader ? Header.name(rows, column) : Header.nameWithout(rows, column);
            columns.add(new ColumnBuilder(name, column, mark));
        }
        if (!isHeader) {
            add();
        }
    }

    private void add() throws TableFormatException {
        if (rows.cells() != columns.size()) {
            int wrong = Math.min(rows.cells(), columns.size());
            throw TableFormatException.at(
                    rows.place(wrong),
                    "ragged",
                    Messages.plural("cells", rows.cells()),
                    Messages.plural("cells", columns.size()));
        }
        if (count == Parameter.POINTS.max()) {
            throw TableFormatException.atLine(rows.line(), "many.rows", Parameter.POINTS.max());
        }
        count++;
        if ((long) count * columns.size() > MAX_CELLS) {
            throw TableFormatException.atLine(rows.line(), "many.cells", MAX_CELLS, columns.size());
        }
        for (ColumnBuilder column : columns) {
            column.add(rows);
        }
    }

    private Table build() throws TableFormatException {
        if (count == 0) {
            throw TableFormatException.atLine(rows.line(), "header.only");
        }
        List<Table.Column> numeric = columns.stream()
                .map(ColumnBuilder::build)
                .flatMap(Optional::stream)
                .toList();
        if (numeric.size() < 2) {
            throw tooFew(numeric.size());
        }
        if (count < Parameter.POINTS.min()) {
            throw TableFormatException.atLine(rows.line(), "one.row");
        }
        return new Table(numeric);
    }

    /** Returns an exception for fewer than two numeric columns, at the first text or else at the first empty column. */
    private TableFormatException tooFew(int numeric) {
        return columns.stream()
                .map(ColumnBuilder::text)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(text -> text.place().line()))
                .map(text ->
                        TableFormatException.counted(text.place(), "text.column", numeric, CellExcerpt.of(text.cell())))
                .orElseGet(() -> TableFormatException.counted(firstEmpty(), "empty.column", numeric));
    }

    private CellPosition firstEmpty() {
        int column = 0;
        while (!columns.get(column).isEmpty()) {
            column++;
        }
        return new CellPosition(firstLine, column + 1);
    }
}
