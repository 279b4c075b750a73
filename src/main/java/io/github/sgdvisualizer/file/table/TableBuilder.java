package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.model.base.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A table while it is read. */
final class TableBuilder {
    /** More would be no table but another sort of file, whose names alone would fill the memory. */
    private static final int MOST_COLUMNS = 1000;

    /** A cell takes 8 bytes, twice that while columns grow. */
    private static final int MOST_CELLS = 20_000_000;

    private final Rows rows;
    private final List<ColumnBuilder> columns = new ArrayList<>();
    private long firstLine;
    private int count;

    private TableBuilder(Rows rows) {
        this.rows = rows;
    }

    /** Reads all rows into a table. */
    static Table read(Rows rows) throws IOException, BadTable {
        TableBuilder builder = new TableBuilder(rows);
        builder.readFirst();
        while (rows.next()) {
            builder.add();
        }
        return builder.build();
    }

    private void readFirst() throws IOException, BadTable {
        do {
            if (!rows.next()) {
                throw BadTable.atLine(1, "empty");
            }
            // Spreadsheets write empty rows above a table as separators alone.
        } while (rows.isEmpty());
        if (rows.cells() == 1) {
            throw BadTable.atLine(rows.line(), "one.column");
        }
        if (rows.cells() > MOST_COLUMNS) {
            throw BadTable.at(rows.place(MOST_COLUMNS), "many.columns", MOST_COLUMNS);
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

    private void add() throws BadTable {
        if (rows.cells() != columns.size()) {
            int wrong = Math.min(rows.cells(), columns.size());
            throw BadTable.at(rows.place(wrong), "ragged", rows.cells(), columns.size());
        }
        if (count == Parameter.POINTS.most()) {
            throw BadTable.atLine(rows.line(), "many.rows", Parameter.POINTS.most());
        }
        count++;
        if ((long) count * columns.size() > MOST_CELLS) {
            throw BadTable.atLine(rows.line(), "many.cells", MOST_CELLS, columns.size());
        }
        for (ColumnBuilder column : columns) {
            column.add(rows);
        }
    }

    private Table build() throws BadTable {
        if (count == 0) {
            throw BadTable.atLine(rows.line(), "header.only");
        }
        List<Table.Column> numeric = columns.stream()
                .map(ColumnBuilder::build)
                .flatMap(Optional::stream)
                .toList();
        if (numeric.size() < 2) {
            throw tooFew(numeric.size());
        }
        if (count < Parameter.POINTS.least()) {
            throw BadTable.atLine(rows.line(), "one.row");
        }
        return new Table(numeric);
    }

    private BadTable tooFew(int numeric) {
        return columns.stream()
                .map(ColumnBuilder::text)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(text -> text.place().line()))
                .map(text -> BadTable.at(text.place(), "text.column", Shown.of(text.cell()), numeric))
                .orElseGet(() -> BadTable.at(firstEmpty(), "empty.column", numeric));
    }

    private Place firstEmpty() {
        int column = 0;
        while (!columns.get(column).isEmpty()) {
            column++;
        }
        return new Place(firstLine, column + 1);
    }
}
