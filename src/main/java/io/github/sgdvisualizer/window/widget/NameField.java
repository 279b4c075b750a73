package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Excerpt;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;

/** A field for a name, which ends with an ellipsis where there is no room for all of it, unless a person is at work in it. */
public final class NameField extends ShortField {
    private String whole = "";
    private boolean typing;

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
                // Another window has the keyboard for a while: what was typed stays.
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

    /** Shows a name, as soon as no person is at work in the field. */
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
