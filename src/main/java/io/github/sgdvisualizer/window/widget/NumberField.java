package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.text.TypedNumber;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * A field for one number. Enter, or leaving the field after typing, commits an allowed number. Enter on a text that is
 * no allowed number marks the field, explains what is allowed and commits nothing; leaving the field then restores the
 * number that was committed or shown last. Escape restores it, too.
 */
@ExemptFrom(rule = ExemptFrom.Rule.THREADS, reason = "a Swing timer runs on the event thread, and only hides a message")
public class NumberField extends ShortField {
    private static final int GAP = 6;
    private static final int MAX_QUOTE_LENGTH = 24;

    private static final int EXPLAINED_MILLIS = 5_000;

    private final Parameter parameter;
    private final DoubleConsumer entered;
    private double good;
    private boolean edited;
    private boolean showing;
    private @Nullable Popup complaint;
    private @Nullable String tip;

    /** Hides an explanation that asks the user for no correction. */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    private final Timer silence = new Timer(EXPLAINED_MILLIS, event -> clearError());

    /**
     * Creates an empty field.
     *
     * @param name the component name
     * @param parameter decides which numbers are allowed and how they are written
     * @param columns the preferred width, as for {@link javax.swing.JTextField}
     * @param entered receives each allowed number that the user commits, on the event thread
     */
    @SuppressWarnings("this-escape") // Swing: a component sets itself up, and no subclass needs more.
    public NumberField(String name, Parameter parameter, int columns, DoubleConsumer entered) {
        super(columns);
        this.parameter = parameter;
        this.entered = entered;
        setName(name);
        setHorizontalAlignment(SwingConstants.RIGHT);
        addActionListener(event -> enter());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (!edited) {
                    write(written(good));
                }
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                if (event.isTemporary()) {
                    hidePopup();
                } else {
                    leave();
                }
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (!edited && !isFocusOwner()) {
                    write(fitting());
                }
            }
        });
        silence.setRepeats(false);
        addHierarchyBoundsListener(new HierarchyBoundsAdapter() {
            @Override
            public void ancestorMoved(HierarchyEvent event) {
                hidePopup();
            }

            @Override
            public void ancestorResized(HierarchyEvent event) {
                hidePopup();
            }
        });
        getInputMap().put(Shortcut.CANCEL.stroke(), "revert");
        getActionMap().put("revert", new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                revert();
                selectAll();
            }
        });
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                typed();
            }
        });
    }

    /** Returns the preferred size of a field of the present look, without making one. */
    public static Dimension sizeOf(int columns) {
        JLabel sample = new JLabel();
        FontMetrics metrics = sample.getFontMetrics(UIManager.getFont("TextField.font"));
        Insets margin = UIManager.getInsets("TextField.margin");
        int frame = Theme.scaled(UIManager.getInt("Component.focusWidth") + UIManager.getInt("Component.borderWidth"));
        return new Dimension(
                columns * metrics.charWidth('m') + Theme.scaled(margin.left) + Theme.scaled(margin.right) + 2 * frame,
                metrics.getHeight() + Theme.scaled(margin.top) + Theme.scaled(margin.bottom) + 2 * frame);
    }

    /** Shows a value; while the user edits the field, it is kept for when the edit is reverted. */
    public void show(double value) {
        boolean changed = value != good || getText().isEmpty();
        good = value;
        if (changed && !edited) {
            revert();
        }
    }

    /** Returns the preferred size: a number that is cut off would read as another number. */
    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private void typed() {
        if (!showing) {
            edited = true;
            if (read(getText()).isPresent()) {
                clearError();
            }
        }
    }

    private void enter() {
        OptionalDouble value = read(getText());
        if (value.isEmpty()) {
            showError(getText());
            return;
        }
        commit(value.getAsDouble());
        // The field gives up the focus, so that Space plays again.
        getRootPane().requestFocusInWindow();
    }

    private void leave() {
        OptionalDouble value = read(getText());
        if (edited && value.isPresent()) {
            commit(value.getAsDouble());
        } else if (edited) {
            revert();
        } else {
            write(fitting());
        }
    }

    private void commit(double value) {
        good = value;
        revert();
        entered.accept(value);
    }

    private void revert() {
        write(isFocusOwner() ? written(good) : fitting());
        edited = false;
        clearError();
    }

    private void write(String text) {
        showing = true;
        setText(text);
        setCaretPosition(0);
        String whole = written(good);
        setToolTipText(text.equals(whole) ? tip : whole);
        showing = false;
    }

    /** Returns the number as a text that fits the field's width: cut off, it would read as another number. */
    private String fitting() {
        String whole = written(good);
        int room = getWidth() - getInsets().left - getInsets().right;
        return room <= 0 || fits(whole, room) ? whole : Numbers.fitting(good, text -> fits(text, room));
    }

    private boolean fits(String text, int room) {
        return getFontMetrics(getFont()).stringWidth(text) < room;
    }

    /** Sets the tooltip; while the field shows a shortened number, the tooltip is the whole number instead. */
    public void setTip(String newTip) {
        tip = newTip;
        setToolTipText(newTip);
    }

    /** Returns the number that a text stands for; empty if it is no number or one that is not allowed. */
    public OptionalDouble read(String text) {
        return TypedNumber.read(text, parameter);
    }

    /** Returns the text that the field shows for a number if there is room for all of it. */
    public String written(double value) {
        return parameter.kind() == Parameter.Kind.WHOLE ? Numbers.whole(value) : Numbers.shortest(value);
    }

    /** Returns the phrase of the error message that says which numbers are allowed. */
    public String allowed() {
        return Messages.of("allowed." + parameter.kind(), written(parameter.min()), written(parameter.max()));
    }

    private void showError(String rejected) {
        clearError();
        putClientProperty("JComponent.outline", "error");
        showPopup(Messages.of("wrong.value", Excerpt.of(rejected, MAX_QUOTE_LENGTH), allowed()));
    }

    @Override
    final void refuse(String text) {
        showError(text);
        // The field keeps its text, so there is no error that the user has to correct.
        silence.restart();
    }

    /**
     * Explains for up to 5 s, in a popup above the field, why the committed number has no effect.
     *
     * @param message plain text, never HTML
     */
    public final void explain(String message) {
        clearError();
        showPopup(message);
        silence.restart();
    }

    private void showPopup(String message) {
        getAccessibleContext().setAccessibleDescription(message);
        JToolTip tip = createToolTip();
        tip.setName("complaint");
        tip.setTipText(message);
        Point corner = getLocationOnScreen();
        int x = Math.min(
                corner.x,
                getRootPane().getLocationOnScreen().x + getRootPane().getWidth() - tip.getPreferredSize().width - GAP);
        int y = corner.y - tip.getPreferredSize().height - GAP;
        complaint = PopupFactory.getSharedInstance().getPopup(this, tip, x, y);
        complaint.show();
    }

    private void hidePopup() {
        if (complaint != null) {
            complaint.hide();
            complaint = null;
        }
    }

    private void clearError() {
        silence.stop();
        hidePopup();
        putClientProperty("JComponent.outline", null);
        getAccessibleContext().setAccessibleDescription(null);
    }
}
