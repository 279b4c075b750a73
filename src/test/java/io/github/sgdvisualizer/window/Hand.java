package io.github.sgdvisualizer.window;

import io.github.sgdvisualizer.window.command.Shortcut;
import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.stream.IntStream;
import javax.swing.JSlider;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/**
 * A person's hand at the real mouse and keyboard. After each movement it waits until the program has felt it, so that
 * what is read next is what came of it.
 */
final class Hand implements AutoCloseable {
    /** From a slider's edge to the middle of its thumb at the end of the track, in pixels. */
    private static final int SLIDER_MARGIN = 12;

    private static final int MOVES_PER_DRAG = 12;

    /** Between the moves of what is dragged from window to window, in milliseconds. */
    private static final int DROP_DELAY = 30;

    private final Robot robot;
    private final AWTEventListener feeler = this::feel;

    // Touched by the event thread only.
    private int buttonEvents;
    private int keyEvents;
    private MouseEvent lastMove;

    Hand() throws AWTException {
        robot = new Robot();
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        feeler, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK | AWTEvent.KEY_EVENT_MASK);
    }

    @Override
    public void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(feeler);
    }

    private void feel(AWTEvent event) {
        switch (event.getID()) {
            case MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED -> buttonEvents++;
            case MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_DRAGGED -> lastMove = (MouseEvent) event;
            case KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED -> keyEvents++;
            default -> {
                // Neither a movement nor a press.
            }
        }
    }

    /** Moves the mouse to a place within a component; past its edges only while dragging. */
    void moveTo(Component component, Point place) {
        EventThread.run(() -> lastMove = null);
        EventThread.await("the mouse is felt over " + component.getName(), () -> {
            if (isAt(component, place)) {
                return true;
            }
            // Again until it is felt: a window that has just opened may not be yet where it says.
            Point target = new Point(place);
            SwingUtilities.convertPointToScreen(target, component);
            robot.mouseMove(target.x, target.y + 1);
            robot.mouseMove(target.x, target.y);
            return false;
        });
    }

    private boolean isAt(Component component, Point place) {
        return lastMove != null
                && SwingUtilities.convertPoint(lastMove.getComponent(), lastMove.getPoint(), component)
                                .distance(place)
                        <= 1;
    }

    /** Returns the place within a component at so much of its width and height, each from 0 to 1. */
    static Point place(Component component, double across, double down) {
        Dimension size = EventThread.read(component::getSize);
        return new Point((int) (across * size.width), (int) (down * size.height));
    }

    void moveTo(Component component) {
        moveTo(component, place(component, 0.5, 0.5));
    }

    void click(Component component) {
        moveTo(component);
        pressButton();
        releaseButton();
    }

    void pressButton() {
        int before = EventThread.read(() -> buttonEvents);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        try {
            EventThread.await("a press of the mouse button is felt", () -> buttonEvents > before);
        } catch (AssertionError notFelt) {
            // It would stay pressed for all tests that come.
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            throw notFelt;
        }
    }

    void releaseButton() {
        int before = EventThread.read(() -> buttonEvents);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        EventThread.await("the release of the mouse button is felt", () -> buttonEvents > before);
    }

    /** Takes a slider's thumb and drags it, in small moves, to a part of the track: 0 its first end, 1 its last. */
    void drag(JSlider slider, double to) {
        hold(slider, to);
        releaseButton();
    }

    /** Drags a slider's thumb and keeps the button down. */
    void hold(JSlider slider, double to) {
        double from = EventThread.read(() -> (double) slider.getValue() / slider.getMaximum());
        moveTo(slider, onTrack(slider, from));
        pressButton();
        for (int move = 1; move <= MOVES_PER_DRAG; move++) {
            moveTo(slider, onTrack(slider, from + (to - from) * move / MOVES_PER_DRAG));
        }
    }

    /** Drags on what is held to another part of the track, in one move. */
    void dragOn(JSlider slider, double to) {
        moveTo(slider, onTrack(slider, to));
    }

    private static Point onTrack(JSlider slider, double part) {
        Point end = place(slider, 1, 0.5);
        return new Point(SLIDER_MARGIN + (int) Math.round(part * (end.x - 2 * SLIDER_MARGIN)), end.y);
    }

    void clickAt(Component component, Point place) {
        moveTo(component, place);
        pressButton();
        releaseButton();
    }

    /** Drags from place to place within a component, in small moves. */
    void drag(Component component, Point from, Point to) {
        moveTo(component, from);
        pressButton();
        for (int move = 1; move <= MOVES_PER_DRAG; move++) {
            int x = from.x + (to.x - from.x) * move / MOVES_PER_DRAG;
            int y = from.y + (to.y - from.y) * move / MOVES_PER_DRAG;
            moveTo(component, new Point(x, y));
        }
        releaseButton();
    }

    /** Drags something from one component and drops it on another, maybe of another window. */
    void dragTo(Component from, Component to) {
        moveTo(from);
        pressButton();
        Point start = middleOf(from);
        Point end = middleOf(to);
        // While something is dragged between windows no component feels the mouse.
        robot.setAutoDelay(DROP_DELAY);
        for (int move = 1; move <= MOVES_PER_DRAG; move++) {
            robot.mouseMove(
                    start.x + (end.x - start.x) * move / MOVES_PER_DRAG,
                    start.y + (end.y - start.y) * move / MOVES_PER_DRAG);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.setAutoDelay(0);
    }

    private static Point middleOf(Component component) {
        Point middle = place(component, 0.5, 0.5);
        SwingUtilities.convertPointToScreen(middle, component);
        return middle;
    }

    /** Presses a key that closes a window, which may be gone before it feels the release. */
    void close(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    /** Presses keys together, the first first, and lets go of them. */
    void press(int... keys) {
        int before = EventThread.read(() -> keyEvents);
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        EventThread.await(
                "the key " + KeyEvent.getKeyText(keys[keys.length - 1]) + " is felt",
                () -> keyEvents >= before + 2 * keys.length);
    }

    /** Presses the key of a command. */
    void press(Shortcut key) {
        KeyStroke stroke = key.stroke();
        if (stroke.getKeyChar() == '?') {
            press(KeyEvent.VK_SHIFT, KeyEvent.VK_SLASH);
            return;
        }
        IntStream.Builder keys = IntStream.builder();
        if ((stroke.getModifiers() & Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx()) != 0) {
            keys.add(shortcutKey());
        }
        if ((stroke.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_SHIFT);
        }
        press(keys.add(stroke.getKeyCode()).build().toArray());
    }

    /** Types characters that have a key of their own: small letters, digits, point, comma, space. */
    void type(String text) {
        text.chars().forEach(character -> press(KeyEvent.getExtendedKeyCodeForChar(character)));
    }

    /** Pastes a text, whatever the keyboard's layout. */
    void paste(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        press(shortcutKey(), KeyEvent.VK_V);
    }

    /** Selects all that stands in the field with the keyboard. */
    void selectAll() {
        press(shortcutKey(), KeyEvent.VK_A);
    }

    /** Returns the key that makes others commands: Ctrl, or ⌘ on a Mac. */
    static int shortcutKey() {
        boolean mac = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() == InputEvent.META_DOWN_MASK;
        return mac ? KeyEvent.VK_META : KeyEvent.VK_CONTROL;
    }
}
