package io.github.sgdvisualizer.file.table.text;

import java.io.IOException;
import java.io.Reader;

/** Finds the quote that made the CSV parser fail, since the parser does not report its column. */
public final class BrokenQuote {
    private final Reader text;
    private final char separator;
    private long line = 1;
    private int column = 1;
    private CellPosition opened = new CellPosition(1, 1);
    private boolean isAfterReturn;

    private enum State {
        BEFORE_CELL,
        PLAIN,
        QUOTED,
        /** After a quote in a quoted cell: it ends the cell, or is the first of two that stand for one. */
        QUOTE,
        AFTER_QUOTED
    }

    private BrokenQuote(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * Reads the text from its beginning and returns an exception that describes the first quote that is wrong.
     *
     * @param text a text that the parser has refused because of a quote
     * @throws IOException if the text cannot be read
     */
    public static TableFormatException in(Reader text, char separator) throws IOException {
        return new BrokenQuote(text, separator).find();
    }

    private TableFormatException find() throws IOException {
        State state = State.BEFORE_CELL;
        for (int sign = text.read(); sign >= 0; sign = text.read()) {
            state = next(state, (char) sign);
            if (state == State.AFTER_QUOTED && !Character.isWhitespace(sign)) {
                return TableFormatException.at(opened, "quote.goes.on");
            }
            count((char) sign, state);
        }
        return TableFormatException.at(opened, "quote.open");
    }

    private State next(State state, char sign) {
        boolean ends = sign == separator || sign == '\n' || sign == '\r';
        return switch (state) {
            case BEFORE_CELL -> {
                if (sign == '"') {
                    opened = new CellPosition(line, column);
                    yield State.QUOTED;
                }
                yield ends || Character.isWhitespace(sign) ? state : State.PLAIN;
            }
            case PLAIN -> ends ? State.BEFORE_CELL : state;
            case QUOTED -> sign == '"' ? State.QUOTE : state;
            case QUOTE -> {
                if (sign == '"') {
                    yield State.QUOTED;
                }
                yield ends ? State.BEFORE_CELL : State.AFTER_QUOTED;
            }
            case AFTER_QUOTED -> ends ? State.BEFORE_CELL : state;
        };
    }

    private void count(char sign, State state) {
        if (sign == '\r' || (sign == '\n' && !isAfterReturn)) {
            line++;
        }
        isAfterReturn = sign == '\r';
        if (state == State.BEFORE_CELL && sign == separator) {
            column++;
        } else if (state == State.BEFORE_CELL && (sign == '\r' || sign == '\n')) {
            column = 1;
        }
    }
}
