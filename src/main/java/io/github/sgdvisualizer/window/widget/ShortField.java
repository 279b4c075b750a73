package io.github.sgdvisualizer.window.widget;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import javax.swing.JTextField;
import javax.swing.UIManager;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a short text. What is too long is refused whole, and changes nothing: laid out in a field, a table pasted by
 * mistake would take a minute.
 */
abstract class ShortField extends JTextField {
    /** More characters than anybody types, and few enough to be laid out at once. */
    private static final int MAX_LENGTH = 1_000;

    ShortField(int columns) {
        super(columns);
        ((AbstractDocument) getDocument()).setDocumentFilter(new Limit());
    }

    /** Is told of a text that is too long. */
    void refuse(String text) {
        UIManager.getLookAndFeel().provideErrorFeedback(this);
    }

    /** Asks for the text alone: a spreadsheet takes half a minute to make all else that it offers. */
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

    /** Lets no more in than there is room for. */
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
                super.replace(bypass, offset, length, text, attributes);
            }
        }
    }
}
