package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.model.Parameter;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * A field for one number: Enter, or leaving it after typing, takes the number over; a wrong one is marked and explained, changes
 * nothing, and gives way to the last good one when the field is left.
 */
class NumberField extends JTextField {
    private static final int GAP = 6;
    private static final int LONGEST_QUOTE = 24;

    private final Parameter parameter;
    private final DoubleConsumer entered;
    private double good;
    private boolean edited;
    private boolean showing;
    private @Nullable Popup complaint;

    /** A field with a component name, telling each good number a person enters to {@code entered}. */
    NumberField(String name, Parameter parameter, int columns, DoubleConsumer entered) {
        super(columns);
        this.parameter = parameter;
        this.entered = entered;
        setName(name);
        setHorizontalAlignment(SwingConstants.RIGHT);
        addActionListener(event -> enter());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                selectAll();
            }

            @Override
            public void focusLost(FocusEvent event) {
                if (event.isTemporary()) {
                    hideComplaint();
                } else {
                    leave();
                }
            }
        });
        addHierarchyBoundsListener(new HierarchyBoundsAdapter() {
            @Override
            public void ancestorMoved(HierarchyEvent event) {
                hideComplaint();
            }

            @Override
            public void ancestorResized(HierarchyEvent event) {
                hideComplaint();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "revert");
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

    /** Shows a value, unless a person is at work in the field. */
    void show(double value) {
        boolean changed = value != good || getText().isEmpty();
        good = value;
        if (changed && !edited) {
            revert();
        }
    }

    /** A number that is cut off would be a wrong one. */
    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private void typed() {
        if (!showing) {
            edited = true;
            if (read(getText()).isPresent()) {
                forgive();
            }
        }
    }

    private void enter() {
        OptionalDouble value = read(getText());
        if (value.isEmpty()) {
            complain();
            return;
        }
        take(value.getAsDouble());
        // Space is to play again, so the field lets go of the keyboard.
        getRootPane().requestFocusInWindow();
    }

    private void leave() {
        OptionalDouble value = read(getText());
        if (edited && value.isPresent()) {
            take(value.getAsDouble());
        } else {
            revert();
        }
    }

    private void take(double value) {
        good = value;
        revert();
        entered.accept(value);
    }

    private void revert() {
        showing = true;
        setText(written(good));
        // Where a long number does not fit, its front digits are the ones that matter.
        setCaretPosition(0);
        boolean cutOff =
                getFontMetrics(getFont()).stringWidth(getText()) > getWidth() - getInsets().left - getInsets().right;
        setToolTipText(cutOff ? getText() : null);
        showing = false;
        edited = false;
        forgive();
    }

    /** Returns the number that a text means; nothing where it is no allowed one. */
    OptionalDouble read(String text) {
        return parameter.read(text);
    }

    /** Returns how a number is written. */
    String written(double value) {
        return parameter.kind() == Parameter.Kind.WHOLE ? Numbers.whole(value) : Numbers.shortest(value);
    }

    /** Returns which numbers are allowed, in words. */
    String allowed() {
        return Words.of("allowed." + parameter.kind(), written(parameter.least()), written(parameter.most()));
    }

    private void complain() {
        forgive();
        String message = Words.of("wrong.value", shortened(getText()), allowed());
        putClientProperty("JComponent.outline", "error");
        getAccessibleContext().setAccessibleDescription(message);
        JToolTip tip = createToolTip();
        tip.setName("complaint");
        // What was typed is never markup.
        tip.putClientProperty("html.disable", true);
        tip.setTipText(message);
        Point corner = getLocationOnScreen();
        int x = Math.min(
                corner.x,
                getRootPane().getLocationOnScreen().x + getRootPane().getWidth() - tip.getPreferredSize().width - GAP);
        int y = corner.y - tip.getPreferredSize().height - GAP;
        complaint = PopupFactory.getSharedInstance().getPopup(this, tip, x, y);
        complaint.show();
    }

    /** Returns the text as far as a message has room for it. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private void hideComplaint() {
        if (complaint != null) {
            complaint.hide();
            complaint = null;
        }
    }

    private void forgive() {
        hideComplaint();
        putClientProperty("JComponent.outline", null);
        getAccessibleContext().setAccessibleDescription(null);
    }
}
