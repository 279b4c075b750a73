package io.github.sgdvisualizer.window.lesson;

import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.lesson.part.StyledText;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.Window;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** Shows text of a lesson in a window of its own, which can be drawn off the projector. */
final class NotesDialog {
    private static final int WIDTH = 460;
    private static final int MARGIN = 16;
    private static final double MAX_PART = 0.9;

    private NotesDialog() {}

    /** Opens a dialog over a window, with the name of the command that it belongs to; Escape closes it. */
    static void open(Window owner, Command command, List<TextBlock> blocks) {
        JDialog dialog = new JDialog(owner, command.text());
        dialog.setName(command.id() + "-dialog");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        StyledText text = new StyledText(command.id() + "-text", blocks);
        text.setFocusable(true);
        text.setCaretPosition(0);
        text.getAccessibleContext().setAccessibleName(command.text());
        text.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        int width = Theme.scaled(WIDTH);
        text.setSize(width, Short.MAX_VALUE);
        JScrollPane scroll = new JScrollPane(
                text, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        int height = Math.min(text.getPreferredSize().height + MARGIN, (int) (MAX_PART * owner.getHeight()));
        scroll.setPreferredSize(new Dimension(width, height));
        dialog.setContentPane(scroll);
        Theme.orient(dialog);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), Shortcut.CANCEL.stroke(), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}
