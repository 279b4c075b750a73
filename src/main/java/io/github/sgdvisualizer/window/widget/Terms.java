package io.github.sgdvisualizer.window.widget;

import io.github.sgdvisualizer.text.Term;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;

/** Explains terms where they stand, by a tooltip that opens while the mouse rests on them, and at once at a tap. */
public final class Terms {
    private static final MouseAdapter TAP = new MouseAdapter() {
        @Override
        public void mousePressed(MouseEvent event) {
            openTip(event);
        }
    };

    private Terms() {}

    /** Explains terms at a component that shows them, each in a line of its own; returns the component. */
    public static <C extends JComponent> C explain(C component, Term... terms) {
        return explain(component, Term.sentences(terms));
    }

    /** Explains a component by a text, plain and never HTML, in place of any other; returns the component. */
    public static <C extends JComponent> C explain(C component, String text) {
        component.setToolTipText(text);
        return openAtTap(component);
    }

    /** Opens the tooltip that a component has at a tap, too: a touch screen has no mouse that rests. */
    public static <C extends JComponent> C openAtTap(C component) {
        // After Swing's listener, which closes the tooltip at a press.
        component.removeMouseListener(TAP);
        component.addMouseListener(TAP);
        return component;
    }

    private static void openTip(MouseEvent press) {
        ToolTipManager manager = ToolTipManager.sharedInstance();
        int delay = manager.getInitialDelay();
        // To Swing the tap is a mouse that has rested: so there is one tooltip at a time, and it closes by itself.
        manager.setInitialDelay(0);
        manager.mouseMoved(new MouseEvent(
                press.getComponent(),
                MouseEvent.MOUSE_MOVED,
                press.getWhen(),
                0,
                press.getX(),
                press.getY(),
                press.getXOnScreen(),
                press.getYOnScreen(),
                0,
                false,
                MouseEvent.NOBUTTON));
        manager.setInitialDelay(delay);
    }
}
