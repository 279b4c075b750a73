package io.github.sgdvisualizer.window.lesson.part;

import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;

/** Read-only text of a lesson, wrapped to its width; markup in it is shown as it is. */
public final class StyledText extends JTextPane {
    private static final float GAP = 0.5f;

    /** Whether lines are broken by rules for all scripts, instead of at blanks. */
    private static final String MULTI_BYTE = "multiByte";

    /** Creates a text that does not change any more. */
    public StyledText(String name, List<TextBlock> blocks) {
        setName(name);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder());
        Font font = Theme.font("Label.font");
        setFont(font);
        setForeground(UIManager.getColor("Label.foreground"));
        for (int i = 0; i < blocks.size(); i++) {
            append(blocks.get(i), font, i == blocks.size() - 1);
        }
        // Else lines would break within numbers that have a sign: Java's rules for lines allow that.
        getDocument().putProperty(MULTI_BYTE, false);
    }

    private void append(TextBlock block, Font font, boolean last) {
        StyledDocument document = getStyledDocument();
        int start = document.getLength();
        for (TextBlock.Span span : block.spans()) {
            insert(span.text(), attributes(block.kind(), span.style(), font));
        }
        int length = document.getLength() - start;
        SimpleAttributeSet paragraph = new SimpleAttributeSet();
        if (block.kind() == TextBlock.Kind.QUOTE || block.kind() == TextBlock.Kind.CODE) {
            StyleConstants.setLeftIndent(paragraph, font.getSize2D());
        }
        document.setParagraphAttributes(start, length, paragraph, false);
        // Lines of code are paragraphs of their own.
        StyleConstants.setSpaceBelow(paragraph, last ? 0 : GAP * font.getSize2D());
        document.setParagraphAttributes(document.getLength() - 1, 1, paragraph, false);
        if (!last) {
            insert("\n", new SimpleAttributeSet());
        }
    }

    private void insert(String text, MutableAttributeSet attributes) {
        StyledDocument document = getStyledDocument();
        try {
            document.insertString(document.getLength(), text, attributes);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MutableAttributeSet attributes(TextBlock.Kind kind, TextBlock.Style style, Font font) {
        SimpleAttributeSet attributes = new SimpleAttributeSet();
        boolean strong = style == TextBlock.Style.STRONG || kind == TextBlock.Kind.HEADING;
        StyleConstants.setFontFamily(
                attributes,
                style == TextBlock.Style.CODE
                        ? Font.MONOSPACED
                        : strong ? Theme.font("Title.font").getFamily() : font.getFamily());
        StyleConstants.setFontSize(
                attributes,
                style == TextBlock.Style.CODE ? Theme.font("Chart.font").getSize() : font.getSize());
        StyleConstants.setItalic(attributes, style == TextBlock.Style.EMPHASISED);
        return attributes;
    }
}
