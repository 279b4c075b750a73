package io.github.sgdvisualizer.window.widget;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a text of one line and at most 1000 characters. Line breaks become blanks. A longer insertion is refused as a
 * whole: to lay out a table that was pasted by mistake would take a minute.
 */
abstract class ShortField extends JTextField {
    /** More characters than a user types, and few enough to be laid out without a delay. */
    private static final int MAX_LENGTH = 1_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    ShortField(int columns) {
        super(columns);
        ((AbstractDocument) getDocument()).setDocumentFilter(new Limit());
    }

    /** Reacts to an inserted text that was refused because it is too long; by default with the system's error sound. */
    void refuse(String text) {
        UIManager.getLookAndFeel().provideErrorFeedback(this);
    }

    /** Requests only the text format: a spreadsheet needs half a minute to produce all formats that it offers. */
    @Override
    public void paste() {
        if (!isEditable()) {
            return;
        }
        try {
            Object text = getToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            replaceSelection(String.valueOf(text));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            UIManager.getLookAndFeel().provideErrorFeedback(this);
        }
    }

    /** Refuses edits that would make the text longer than {@link #MAX_LENGTH}, and keeps it on one line. */
    private final class Limit extends DocumentFilter {
        @Override
        public void insertString(FilterBypass bypass, int offset, String text, @Nullable AttributeSet attributes)
                throws BadLocationException {
            replace(bypass, offset, 0, text, attributes);
        }

        @Override
        public void replace(
                FilterBypass bypass, int offset, int length, @Nullable String text, @Nullable AttributeSet attributes)
                throws BadLocationException {
            if (text != null && bypass.getDocument().getLength() - length + text.length() > MAX_LENGTH) {
                refuse(text);
            } else {
                super.replace(bypass, offset, length, text == null ? null : onOneLine(text), attributes);
            }
        }

        /** With a filter, Swing itself does not. A spreadsheet ends what is copied from it with a line break. */
        private static String onOneLine(String text) {
            return LINE_BREAK.matcher(text).find()
                    ? LINE_BREAK.matcher(text.strip()).replaceAll(" ")
                    : text;
        }
    }
}
