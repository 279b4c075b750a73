package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.model.base.ExemptFrom;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyBoundsAdapter;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javax.swing.AbstractAction;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.jspecify.annotations.Nullable;

/**
 * A field for one number: Enter, or leaving it after typing, takes the number over; a wrong one is marked and explained, changes
 * nothing, and gives way to the last good one when the field is left.
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

    /** How long an explanation stands. */
    private final Timer silence = new Timer(EXPLAINED_MILLIS, event -> forgive());

    /** A field with a component name, telling each good number a person enters to {@code entered}. */
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
                    hideComplaint();
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
    public void show(double value) {
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
            complain(getText());
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
        } else if (edited) {
            revert();
        } else {
            write(fitting());
        }
    }

    private void take(double value) {
        good = value;
        revert();
        entered.accept(value);
    }

    private void revert() {
        write(isFocusOwner() ? written(good) : fitting());
        edited = false;
        forgive();
    }

    private void write(String text) {
        showing = true;
        setText(text);
        setCaretPosition(0);
        String whole = written(good);
        setToolTipText(text.equals(whole) ? tip : whole);
        showing = false;
    }

    /** Returns the number as there is room for it: cut off like a text it would be another number. */
    private String fitting() {
        String whole = written(good);
        int room = getWidth() - getInsets().left - getInsets().right;
        return room <= 0 || fits(whole, room) ? whole : Numbers.fitting(good, text -> fits(text, room));
    }

    private boolean fits(String text, int room) {
        return getFontMetrics(getFont()).stringWidth(text) < room;
    }

    /** Says what the field is for, as long as it has nothing else to say. */
    public void setTip(String newTip) {
        tip = newTip;
        setToolTipText(newTip);
    }

    /** Returns the number that a text means; nothing where it is no allowed one. */
    public OptionalDouble read(String text) {
        return parameter.read(text);
    }

    /** Returns how a number is written. */
    public String written(double value) {
        return parameter.kind() == Parameter.Kind.WHOLE ? Numbers.whole(value) : Numbers.shortest(value);
    }

    /** Returns which numbers are allowed, in words. */
    public String allowed() {
        return Messages.of("allowed." + parameter.kind(), written(parameter.min()), written(parameter.max()));
    }

    private void complain(String about) {
        forgive();
        putClientProperty("JComponent.outline", "error");
        say(Messages.of("wrong.value", Excerpt.of(about, MAX_QUOTE_LENGTH), allowed()));
    }

    @Override
    final void refuse(String text) {
        complain(text);
        // What stands in the field is still right.
        silence.restart();
    }

    /** Says why the number that was entered leads to nothing, for some seconds. */
    public final void explain(String message) {
        forgive();
        say(message);
        silence.restart();
    }

    private void say(String message) {
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

    private void hideComplaint() {
        if (complaint != null) {
            complaint.hide();
            complaint = null;
        }
    }

    private void forgive() {
        silence.stop();
        hideComplaint();
        putClientProperty("JComponent.outline", null);
        getAccessibleContext().setAccessibleDescription(null);
    }
}
