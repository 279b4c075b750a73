package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Excerpt;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/**
 * A field for a name. Without the keyboard focus, it shows a name that is too long for its width shortened, with an
 * ellipsis; with the focus, it shows the whole name.
 */
public final class NameField extends ShortField {
    private String whole = "";
    private boolean typing;

    /**
     * Creates an empty field.
     *
     * @param columns the preferred width, as for {@link javax.swing.JTextField}
     */
    public NameField(String componentName, int columns) {
        super(columns);
        setName(componentName);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (!event.isTemporary() && !typing) {
                    typing = true;
                    setText(whole);
                }
            }

            @Override
            public void focusLost(FocusEvent event) {
                // Temporary, because another window has the focus: the typed text stays.
                if (!event.isTemporary()) {
                    typing = false;
                    fit();
                }
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (!typing) {
                    fit();
                }
            }
        });
    }

    /** Shows a name; while the user edits the field, it is shown only after the focus leaves. */
    public void show(String name) {
        if (!name.equals(whole)) {
            whole = name;
            if (!typing) {
                fit();
            }
        }
    }

    private void fit() {
        int room = getWidth() - getInsets().left - getInsets().right;
        String text = room <= 0
                ? whole
                : Excerpt.fitting(whole, part -> getFontMetrics(getFont()).stringWidth(part) < room);
        if (!text.equals(getText())) {
            setText(text);
            setCaretPosition(0);
        }
    }
}
