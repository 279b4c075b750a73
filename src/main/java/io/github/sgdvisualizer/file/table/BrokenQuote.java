package io.github.sgdvisualizer.file.table;

import java.io.IOException;
import java.io.Reader;

/** Finds the quote that a text could not be read for; the parser itself knows no column. */
final class BrokenQuote {
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
        /** After a quote inside quotes: the end of the cell, or the first of two that stand for one. */
        QUOTE,
        AFTER_QUOTED
    }

    private BrokenQuote(Reader text, Separator separator) {
        this.text = text;
        this.separator = separator.sign();
    }

    /** Reads the text once more and returns what is wrong with its quotes. */
    static TableFormatException in(Reader text, Separator separator) throws IOException {
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
