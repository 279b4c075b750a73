package io.github.sgdvisualizer.window;

import java.awt.AWTEvent;
import java.awt.AWTException;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** Real mouse and keys for random input: unlike a {@link Hand} it goes on when an event is not felt. */
final class RobotInput implements AutoCloseable {
    /** Long enough for an event to come round by the window system. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private static final int ALL_BUTTONS =
            InputEvent.BUTTON1_DOWN_MASK | InputEvent.BUTTON2_DOWN_MASK | InputEvent.BUTTON3_DOWN_MASK;

    private final Robot robot;
    private final AWTEventListener listener = this::feel;
    private final AtomicInteger felt = new AtomicInteger();
    private final Deque<Integer> down = new ArrayDeque<>();
    private volatile Point mouse = new Point();

    RobotInput() throws AWTException {
        robot = new Robot();
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        listener,
                        AWTEvent.MOUSE_EVENT_MASK
                                | AWTEvent.MOUSE_MOTION_EVENT_MASK
                                | AWTEvent.MOUSE_WHEEL_EVENT_MASK
                                | AWTEvent.KEY_EVENT_MASK);
    }

    @Override
    public void close() {
        robot.mouseRelease(ALL_BUTTONS);
        releaseKeys();
        Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
    }

    private void feel(AWTEvent event) {
        if (event instanceof MouseEvent mouseEvent) {
            mouse = mouseEvent.getLocationOnScreen();
        }
        felt.incrementAndGet();
    }

    /** Does something, and waits a moment until it is felt. */
    private void awaitFelt(Runnable input) {
        int before = felt.get();
        input.run();
        EventThread.comesTrue(PATIENCE, () -> felt.get() > before);
    }

    // The mouse; all places are on the screen.

    /** Returns whether the mouse is felt there: not where the window has just been, and on no other window. */
    boolean moveTo(Point place) {
        mouse = new Point(-1, -1);
        robot.mouseMove(place.x, place.y + 1);
        robot.mouseMove(place.x, place.y);
        return EventThread.comesTrue(PATIENCE, () -> mouse.equals(place));
    }

    void click(Point place, int buttonMask, int times) {
        if (moveTo(place)) {
            for (int i = 0; i < times; i++) {
                awaitFelt(() -> robot.mousePress(buttonMask));
                awaitFelt(() -> robot.mouseRelease(buttonMask));
            }
        }
    }

    void drag(Point from, Point to, int buttonMask, int moves) {
        if (!moveTo(from)) {
            return;
        }
        awaitFelt(() -> robot.mousePress(buttonMask));
        for (int move = 1; move <= moves; move++) {
            int x = from.x + (to.x - from.x) * move / moves;
            int y = from.y + (to.y - from.y) * move / moves;
            awaitFelt(() -> robot.mouseMove(x, y));
        }
        awaitFelt(() -> robot.mouseRelease(buttonMask));
    }

    void wheel(Point place, int notches) {
        if (moveTo(place)) {
            awaitFelt(() -> robot.mouseWheel(notches));
        }
    }

    // The keyboard.

    /** Presses keys together, the first first, and lets go of them. */
    void press(int... keys) {
        hold(Duration.ZERO, keys);
    }

    /** Keeps keys down for some time, in which the last one repeats itself. */
    void hold(Duration time, int... keys) {
        awaitFelt(() -> {
            try {
                for (int key : keys) {
                    robot.keyPress(key);
                    down.push(key);
                }
                EventThread.comesTrue(time, () -> time.isZero());
            } catch (IllegalArgumentException e) {
                // The keyboard has no such key.
            } finally {
                releaseKeys();
            }
        });
    }

    private void releaseKeys() {
        while (!down.isEmpty()) {
            robot.keyRelease(down.pop());
        }
    }

    /** Types characters that have a key of their own. */
    void type(String text) {
        text.chars().forEach(character -> press(KeyEvent.getExtendedKeyCodeForChar(character)));
    }
}
