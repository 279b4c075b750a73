package io.github.sgdvisualizer.window.help;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.Buttons;
import io.github.sgdvisualizer.window.widget.PlainText;
import io.github.sgdvisualizer.window.widget.ScrolledPanel;
import java.awt.Rectangle;
import java.awt.Window;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.DefaultCaret;
import net.miginfocom.swing.MigLayout;

/**
 * All terms with what they mean, in a list that scrolls by mouse and keys; it may stay open while a run plays. To be
 * used on the event thread only.
 */
public final class WordsDialog {
    private static final String NAME = "words-dialog";

    /** Part of the owner's size that the dialog may take. */
    private static final double MAX_PART = 0.94;

    private WordsDialog() {}

    /** Opens the dialog over a window, or brings it to the front if it is open. */
    public static void open(Window owner) {
        for (Window window : owner.getOwnedWindows()) {
            if (NAME.equals(window.getName()) && window.isShowing()) {
                window.toFront();
                return;
            }
        }
        create(owner).setVisible(true);
    }

    private static JDialog create(Window owner) {
        JDialog dialog = new JDialog(owner, Messages.of("words.title"));
        dialog.setName(NAME);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        WordList list = new WordList();
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        JPanel content =
                new JPanel(new MigLayout("insets 12 16 12 16, fill, wrap, novisualpadding", "[grow]", "[]12[]"));
        content.add(scroll, "grow, push");
        content.add(Buttons.plain("words-close", dialog::dispose), "alignx right");
        dialog.setContentPane(content);
        Theme.orient(dialog);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), Shortcut.CANCEL.stroke(), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setSize(
                Math.min(
                        dialog.getWidth() + scroll.getVerticalScrollBar().getPreferredSize().width,
                        part(owner.getWidth())),
                Math.min(dialog.getHeight(), part(owner.getHeight())));
        dialog.setLocationRelativeTo(owner);
        // Arrow keys scroll.
        list.requestFocusInWindow();
        return dialog;
    }

    private static int part(int length) {
        return (int) (MAX_PART * length);
    }

    /** The two columns; takes the keyboard, so that its keys scroll. */
    private static final class WordList extends ScrolledPanel {
        WordList() {
            super(new MigLayout("insets 4 6 4 6, wrap 2, novisualpadding, gapy 10", "[]20[grow]", "[baseline]"));
            setName("words-list");
            setFocusable(true);
            getAccessibleContext().setAccessibleName(Messages.of("words.title"));
            for (Term term : Term.values()) {
                JLabel name = new JLabel(term.title());
                name.putClientProperty("FlatLaf.styleClass", "title");
                JTextArea text = PlainText.of(term.sentence());
                text.setName("term-" + term.id() + "-value");
                // A caret at the end of each text would scroll the list to its end.
                text.setCaret(new DefaultCaret() {
                    @Override
                    protected void adjustVisibility(Rectangle place) {
                        // Nobody sees it.
                    }
                });
                text.getAccessibleContext().setAccessibleName(term.title());
                name.setLabelFor(text);
                add(name);
                add(text, "growx, wmin 0");
            }
        }
    }
}
