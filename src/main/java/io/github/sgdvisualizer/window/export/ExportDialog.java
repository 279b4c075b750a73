package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.window.command.Command;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;

/** A dialog of a command that exports, which leaves the window usable; Escape closes it. */
class ExportDialog extends JDialog {
    private final JPanel content =
            new JPanel(new MigLayout("insets 16, wrap, novisualpadding, hidemode 3", "[grow, fill]"));

    /**
     * Creates an empty dialog named {@code id-dialog} over a window.
     *
     * @param owner a component of the window
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up.
    ExportDialog(Component owner, Command command) {
        super(SwingUtilities.getWindowAncestor(owner), command.text().replace(" …", ""));
        setName(command.id() + "-dialog");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        setContentPane(content);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(), Shortcut.CANCEL.stroke(), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    /** Adds a part below the others. */
    final void addPart(JComponent part) {
        content.add(part);
    }

    /** Adds the row of buttons, and shows the dialog in the middle of its window. */
    final void open(JPanel buttons) {
        content.add(buttons, "gaptop 8");
        Theme.orient(this);
        pack();
        setLocationRelativeTo(getOwner());
        setVisible(true);
    }

    /** Returns an empty row of buttons at the right. */
    static JPanel buttons() {
        return new JPanel(new MigLayout("insets 0, gapx 8, alignx right, novisualpadding"));
    }
}
