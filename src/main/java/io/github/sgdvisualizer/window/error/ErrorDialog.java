package io.github.sgdvisualizer.window.error;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.error.ErrorReporter.Report;
import io.github.sgdvisualizer.window.theme.Theme;
import io.github.sgdvisualizer.window.widget.PlainText;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Tells of errors in one sentence, with details that can be opened and copied, and names the log file. */
final class ErrorDialog extends JDialog {
    /** A dialog whose own painting fails would count for ever. */
    private static final int MAX_COUNT = 1_000;

    private static final int MAX_KINDS_SHOWN = 5;
    private static final int DETAILS_ROWS = 14;
    private static final int DETAILS_COLUMNS = 72;

    private final Set<String> kinds = new LinkedHashSet<>();
    private final JLabel count = new JLabel();
    private final JTextArea details = new JTextArea(DETAILS_ROWS, DETAILS_COLUMNS);
    private final JPanel opened =
            new JPanel(new MigLayout("insets 0, fill, wrap, novisualpadding", "[grow]", "[grow]8[]"));
    private final JCheckBox mute = new JCheckBox(Messages.of("trouble.mute"));
    private int times;

    /**
     * Creates a dialog that is not visible yet.
     *
     * @param again whether this error was told before, so that it can be wished never to be told again
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up.
    ErrorDialog(@Nullable Window owner, Report report, boolean again) {
        super(owner, Messages.of("trouble.title"), Dialog.ModalityType.APPLICATION_MODAL);
        setName("trouble-dialog");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(), Shortcut.CANCEL.stroke(), JComponent.WHEN_IN_FOCUSED_WINDOW);
        count.setName("trouble-count");
        mute.setName("trouble-mute-box");
        JPanel content = new JPanel(
                new MigLayout("insets 16, fill, hidemode 3, novisualpadding", "[]14[grow]", "[][][][]10[grow][]"));
        content.add(new JLabel(UIManager.getIcon("OptionPane.errorIcon")), "aligny top, spany 4");
        JTextArea sentence = PlainText.of(report.sentence());
        sentence.setBorder(BorderFactory.createEmptyBorder());
        content.add(sentence, "growx, wmin 0, wrap");
        content.add(count, "wrap");
        content.add(place(report), "growx, wmin 0, wrap");
        content.add(mute, "wrap");
        mute.setVisible(again);
        putDetails();
        content.add(opened, "span 2, grow, wmin 0, hmin 0, wrap");
        JButton close = button("trouble.close", this::dispose);
        content.add(buttons(close), "span 2, growx, gaptop 12");
        setContentPane(content);
        getRootPane().setDefaultButton(close);
        add(report);
        opened.setVisible(false);
        Theme.orient(this);
        // A class is read from left to right in any language.
        details.setComponentOrientation(java.awt.ComponentOrientation.LEFT_TO_RIGHT);
        pack();
        // The sentence knows how high it is only now that it has its width.
        sentence.invalidate();
        pack();
        setLocationRelativeTo(owner);
        close.requestFocusInWindow();
    }

    /** Counts one more error, and adds its details if they are others. */
    void add(Report report) {
        if (times >= MAX_COUNT) {
            return;
        }
        times++;
        count.setVisible(times > 1);
        count.setText(
                times < MAX_COUNT ? Messages.plural("trouble.count", times) : Messages.of("trouble.countless", times));
        if (kinds.size() < MAX_KINDS_SHOWN && kinds.add(report.kind())) {
            details.append((details.getText().isEmpty() ? "" : "\n") + report.details());
            details.setCaretPosition(0);
        }
        if (times == 2) {
            fit();
        }
    }

    /** Returns whether the user wants to be told no more of this error. */
    boolean isMuted() {
        return mute.isSelected();
    }

    /** Returns what says where the log is: text that can be selected, as it is to be opened elsewhere. */
    private static JComponent place(Report report) {
        if (report.file() == null) {
            return PlainText.of(Messages.of("trouble.no-log"));
        }
        JLabel name = new JLabel(Messages.of("trouble.log"));
        JTextField path = new JTextField(report.file().toString());
        path.setName("trouble-log-field");
        path.setEditable(false);
        path.setCaretPosition(0);
        name.setLabelFor(path);
        JPanel place = new JPanel(new MigLayout("insets 0, fillx, novisualpadding", "[]8[grow, fill]"));
        place.add(name);
        place.add(path, "wmin 0");
        return place;
    }

    private void putDetails() {
        details.setName("trouble-details");
        details.setEditable(false);
        details.setFont(Theme.font("Code.font"));
        details.getAccessibleContext().setAccessibleName(Messages.of("trouble.details"));
        opened.add(new JScrollPane(details), "grow, push, wmin 0, hmin 0");
        opened.add(button("trouble.copy", this::copy));
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(details.getText()), null);
    }

    private JPanel buttons(JButton close) {
        JToggleButton more = new JToggleButton(Messages.of("trouble.details"));
        more.setName("trouble-details-button");
        more.addActionListener(event -> {
            opened.setVisible(more.isSelected());
            fit();
        });
        JPanel buttons = new JPanel(new MigLayout("insets 0, fillx, novisualpadding", "[]push[]"));
        buttons.add(more);
        buttons.add(close);
        return buttons;
    }

    private static JButton button(String key, Runnable action) {
        JButton button = new JButton(Messages.of(key));
        button.setName(key.replace('.', '-') + "-button");
        button.addActionListener(event -> action.run());
        return button;
    }

    /** Gives the dialog the size that it needs now, within the screen. */
    private void fit() {
        if (!isShowing()) {
            return;
        }
        pack();
        Rectangle screen = getGraphicsConfiguration().getBounds();
        Rectangle bounds = getBounds();
        int width = Math.min(bounds.width, screen.width);
        int height = Math.min(bounds.height, screen.height);
        Rectangle within = new Rectangle(
                Math.max(screen.x, Math.min(bounds.x, screen.x + screen.width - width)),
                Math.max(screen.y, Math.min(bounds.y, screen.y + screen.height - height)),
                width,
                height);
        // A window manager that is still placing the dialog is not told where it was before.
        if (!within.equals(bounds)) {
            setBounds(within);
        }
    }
}
