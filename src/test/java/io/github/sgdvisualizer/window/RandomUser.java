package io.github.sgdvisualizer.window;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.ComboPopup;

/** Does one thing after another to the window, chosen at random: clicks, drags, keys, texts, pastes, other sizes. */
final class RandomUser {
    private static final Dimension MIN_SIZE = new Dimension(960, 600);
    private static final Dimension MAX_SIZE = new Dimension(1600, 1000);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MAX_REMEMBERED = 20;

    /** What is not bound to a root pane, but does something in charts, fields and sliders. */
    private static final List<String> OTHER_KEYS = List.of(
            "TAB",
            "shift TAB",
            "PAGE_UP",
            "PAGE_DOWN",
            "shift PAGE_UP",
            "shift PAGE_DOWN",
            "INSERT",
            "DELETE",
            "ESCAPE",
            "ENTER",
            "UP",
            "DOWN",
            "shift UP",
            "shift DOWN",
            "shift LEFT",
            "shift RIGHT",
            "ctrl A");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "1",
            "2",
            "3",
            "7",
            "20",
            "100",
            "1000",
            "9999",
            "20000",
            "250000",
            "1000000",
            "1000001",
            "0.1",
            "0.5",
            "1.1",
            "0,5",
            ".5",
            "5.",
            "-1",
            "-10",
            "11",
            "1e-9",
            "1e-300",
            "1e5",
            "1e300",
            "1e999",
            "4294967295",
            "4294967296",
            "99999999999999999999999",
            "1,000",
            "1 000",
            "all",
            "abc",
            "0x10",
            "%s",
            "−3",
            "<html>",
            "<html><b>1</b>",
            "<html><img src='x'>",
            "{1}",
            "Infinity",
            "NaN",
            "٣",
            "½",
            "\u202Eabc");

    private final WindowDriver driver;
    private final RobotInput input;
    private final DialogCloser dialogs;
    private final SplittableRandom actionSeeds;
    private final Deque<String> lastActions = new ArrayDeque<>();
    private int count;

    /** Chooses of its own for the present action, so that the next one does not depend on how much this one took. */
    private RandomGenerator random;

    RandomUser(WindowDriver driver, RobotInput input, DialogCloser dialogs, long seed) {
        this.driver = driver;
        this.input = input;
        this.dialogs = dialogs;
        actionSeeds = new SplittableRandom(seed);
    }

    int count() {
        return count;
    }

    /** Returns the last actions, oldest first, by their numbers. */
    List<String> lastActions() {
        return List.copyOf(lastActions);
    }

    private void say(String action) {
        lastActions.add(count + ". " + action);
        if (lastActions.size() > MAX_REMEMBERED) {
            lastActions.remove();
        }
    }

    /** Does the next thing; before it the window has the keyboard, and no dialog is open. */
    void act() {
        count++;
        random = actionSeeds.split();
        closeDialogs();
        awaitKeyboard();
        int kind = random.nextInt(100);
        if (kind < 12) {
            clickAnywhere();
        } else if (kind < 20) {
            dragAnywhere();
        } else if (kind < 50) {
            workControl();
        } else if (kind < 75) {
            press(anyKey());
        } else if (kind < 79) {
            hold();
        } else if (kind < 84) {
            paste();
        } else if (kind < 87) {
            turnWheel();
        } else if (kind < 91) {
            chooseFromDataMenu();
        } else if (kind < 97) {
            resize();
        } else if (kind < 98) {
            iconify();
        } else {
            hover();
        }
    }

    // What may be in the way.

    private void closeDialogs() {
        for (Optional<Dialog> open = DialogCloser.open(); open.isPresent(); open = DialogCloser.open()) {
            Dialog dialog = open.get();
            say("close the dialog " + EventThread.read(dialog::getTitle));
            if ("columns-dialog".equals(dialog.getName())
                    && random.nextBoolean()
                    && EventThread.comesTrue(PATIENCE, () -> EventThread.read(dialog::isFocused))) {
                input.press(KeyEvent.VK_ENTER);
                EventThread.comesTrue(PATIENCE, () -> !EventThread.read(dialog::isShowing));
            } else {
                dialogs.close(dialog);
            }
        }
    }

    private void awaitKeyboard() {
        Frame window = driver.window();
        if (!EventThread.comesTrue(PATIENCE, () -> isReady(window))) {
            // A menu of the window manager may have it.
            input.press(KeyEvent.VK_ESCAPE);
            EventThread.run(() -> {
                window.setExtendedState(Frame.NORMAL);
                window.toFront();
                driver.window().getRootPane().requestFocus();
            });
            if (!EventThread.comesTrue(PATIENCE, () -> isReady(window))) {
                // As a person would; a window manager may give it to nobody.
                say("click to get the keyboard back");
                System.out.println("No window had the keyboard: " + lastActions());
                input.click(inside(driver.find("status-value")), InputEvent.BUTTON1_DOWN_MASK, 1);
            }
            EventThread.await("the window has the keyboard again", () -> isReady(window));
        }
    }

    /** A dialog that opens just now is closed before the next action. */
    private static boolean isReady(Frame window) {
        return EventThread.read(window::isFocused) || DialogCloser.open().isPresent();
    }

    // Anywhere.

    private Point anyPlace() {
        return EventThread.read(() -> {
            Component content = driver.window().getContentPane();
            return onScreen(content, random.nextInt(content.getWidth()), random.nextInt(content.getHeight()));
        });
    }

    private static Point onScreen(Component component, int x, int y) {
        Point place = new Point(x, y);
        SwingUtilities.convertPointToScreen(place, component);
        return place;
    }

    private static String text(Point place) {
        return place.x + "," + place.y;
    }

    /** Most often the left one. */
    private int anyButton() {
        return switch (random.nextInt(10)) {
            case 0 -> InputEvent.BUTTON2_DOWN_MASK;
            case 1, 2 -> InputEvent.BUTTON3_DOWN_MASK;
            default -> InputEvent.BUTTON1_DOWN_MASK;
        };
    }

    private void clickAnywhere() {
        Point place = anyPlace();
        int button = anyButton();
        int times = 1 + random.nextInt(3);
        say("click " + times + " × " + InputEvent.getModifiersExText(button) + " at " + text(place));
        input.click(place, button, times);
    }

    private void dragAnywhere() {
        Point from = anyPlace();
        Point to = anyPlace();
        int button = anyButton();
        say("drag " + InputEvent.getModifiersExText(button) + " from " + text(from) + " to " + text(to));
        input.drag(from, to, button, 2 + random.nextInt(12));
    }

    private void turnWheel() {
        Point place = anyPlace();
        int notches = random.nextInt(-5, 6);
        say("wheel " + notches + " at " + text(place));
        input.wheel(place, notches);
    }

    // Controls.

    private Optional<Component> any(List<Component> components) {
        return components.isEmpty() ? Optional.empty() : Optional.of(components.get(random.nextInt(components.size())));
    }

    private List<Component> controls() {
        return EventThread.read(() -> WindowDriver.tree(driver.window().getContentPane())
                .filter(component -> component.getName() != null && component.isShowing() && component.isEnabled())
                .filter(component -> component instanceof AbstractButton
                        || component instanceof JSlider
                        || component instanceof JComboBox
                        || component instanceof JTextField
                        || component.getName().endsWith("-chart"))
                .toList());
    }

    private Point inside(Component component) {
        return EventThread.read(() -> component.isShowing() && component.getWidth() > 0 && component.getHeight() > 0
                ? onScreen(component, random.nextInt(component.getWidth()), random.nextInt(component.getHeight()))
                : new Point());
    }

    private void workControl() {
        any(controls()).ifPresent(control -> {
            if (control instanceof JSlider) {
                dragWithin(control);
            } else if (control instanceof JComboBox<?> box) {
                chooseFrom(box);
            } else if (control instanceof JTextField) {
                fill(control);
            } else if (control instanceof AbstractButton && random.nextInt(8) > 0) {
                clickOn(control, 1 + random.nextInt(10) / 8);
            } else if (random.nextBoolean()) {
                dragWithin(control);
            } else {
                clickOn(control, 1);
            }
        });
    }

    private void clickOn(Component control, int times) {
        say("click " + times + " × on " + control.getName());
        input.click(inside(control), anyButton(), times);
    }

    private void dragWithin(Component control) {
        say("drag within " + control.getName());
        input.drag(inside(control), inside(control), InputEvent.BUTTON1_DOWN_MASK, 2 + random.nextInt(12));
    }

    private void hover() {
        any(controls()).ifPresent(control -> {
            say("stay over " + control.getName());
            input.moveTo(inside(control));
            EventThread.comesTrue(
                    Duration.ofSeconds(1),
                    () -> EventThread.read(() -> Arrays.stream(java.awt.Window.getWindows())
                            .flatMap(WindowDriver::tree)
                            .anyMatch(
                                    component -> component instanceof javax.swing.JToolTip && component.isShowing())));
        });
    }

    private void chooseFrom(JComboBox<?> box) {
        say("choose from " + box.getName());
        input.click(inside(box), InputEvent.BUTTON1_DOWN_MASK, 1);
        JList<?> list = EventThread.read(() -> ((ComboPopup) box.getUI().getAccessibleChild(box, 0)).getList());
        EventThread.comesTrue(Duration.ofMillis(200), () -> EventThread.read(list::isShowing));
        if (random.nextBoolean()) {
            input.click(inside(list), InputEvent.BUTTON1_DOWN_MASK, 1);
        } else {
            int key = random.nextBoolean() ? KeyEvent.VK_DOWN : KeyEvent.VK_UP;
            IntStream.rangeClosed(0, random.nextInt(6)).forEach(i -> input.press(key));
            input.press(random.nextInt(4) > 0 ? KeyEvent.VK_ENTER : KeyEvent.VK_ESCAPE);
        }
    }

    private void fill(Component field) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        boolean stays = field.getName().contains("name") || field.getName().equals("votes-field");
        if (stays && WindowChecks.isNotForPeople(text)) {
            // What was typed may stay as it is; the check of all texts would take it for the program's.
            text = "x".repeat(random.nextInt(60));
        }
        say("fill " + field.getName() + " with " + text);
        input.click(inside(field), InputEvent.BUTTON1_DOWN_MASK, 1);
        input.press(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        if (text.matches("[a-z0-9.,]+")) {
            input.type(text);
        } else {
            RandomClipboard.put(text);
            input.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        }
        switch (random.nextInt(6)) {
            case 0 -> input.press(KeyEvent.VK_TAB);
            case 1 -> input.press(KeyEvent.VK_ESCAPE);
            case 2 -> say("and leave it so");
            default -> input.press(KeyEvent.VK_ENTER);
        }
    }

    private void chooseFromDataMenu() {
        say("open the data menu");
        input.click(inside(driver.find("data-button")), InputEvent.BUTTON1_DOWN_MASK, 1);
        EventThread.comesTrue(
                Duration.ofMillis(300),
                () -> EventThread.read(() -> WindowDriver.anywhere("data-menu")).isPresent());
        any(EventThread.read(() -> WindowDriver.anywhere("data-menu").stream()
                        .flatMap(WindowDriver::tree)
                        .filter(component -> component instanceof JMenuItem && component.isShowing())
                        .toList()))
                .ifPresent(item -> {
                    say("choose " + item.getName());
                    input.click(inside(item), InputEvent.BUTTON1_DOWN_MASK, 1);
                });
    }

    // Keys.

    /** Half of them are those of the window itself. */
    private KeyStroke anyKey() {
        if (random.nextInt(3) == 0) {
            return KeyStroke.getKeyStroke(OTHER_KEYS.get(random.nextInt(OTHER_KEYS.size())));
        }
        List<KeyStroke> bound = boundKeys();
        return bound.get(random.nextInt(bound.size()));
    }

    private List<KeyStroke> boundKeys() {
        return EventThread.read(() -> Arrays.stream(driver.window()
                        .getLayeredPane()
                        .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                        .allKeys())
                .filter(key -> (key.getModifiers() & InputEvent.META_DOWN_MASK) == 0 && !key.isOnKeyRelease())
                .sorted(Comparator.comparing(KeyStroke::toString))
                .toList());
    }

    private static int[] keys(KeyStroke stroke) {
        IntStream.Builder keys = IntStream.builder();
        if ((stroke.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_CONTROL);
        }
        if ((stroke.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_SHIFT);
        }
        return keys.add(stroke.getKeyCode()).build().toArray();
    }

    private void press(KeyStroke key) {
        int times = random.nextInt(5) == 0 ? 1 + random.nextInt(10) : 1;
        say("press " + times + " × " + key);
        IntStream.range(0, times).forEach(i -> input.press(keys(key)));
    }

    private void hold() {
        KeyStroke key = random.nextInt(4) == 0 ? KeyStroke.getKeyStroke("P") : anyKey();
        Duration time = Duration.ofMillis(random.nextInt(400, 1_200));
        say("hold " + key + " for " + time.toMillis() + " ms");
        long start = System.nanoTime();
        input.hold(time, keys(key));
        long over = Duration.ofNanos(System.nanoTime() - start).minus(time).toMillis();
        if (over > 1_000) {
            say("it was let go " + over + " ms late, for the window system was busy");
        }
    }

    private void paste() {
        say("paste " + RandomClipboard.fill(random));
        input.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
    }

    // The window as a whole.

    private void resize() {
        EventThread.run(() -> {
            Frame window = driver.window();
            GraphicsConfiguration screen = window.getGraphicsConfiguration();
            Rectangle room = screen.getBounds();
            int width = random.nextInt(4) == 0 ? MIN_SIZE.width : random.nextInt(MIN_SIZE.width, MAX_SIZE.width + 1);
            int height =
                    random.nextInt(4) == 0 ? MIN_SIZE.height : random.nextInt(MIN_SIZE.height, MAX_SIZE.height + 1);
            say("resize to " + width + "×" + height);
            window.setSize(width, height);
            window.setLocation(
                    random.nextInt(Math.max(1, room.width - window.getWidth())),
                    random.nextInt(Math.max(1, room.height - window.getHeight())));
        });
    }

    private void iconify() {
        say("iconify and restore");
        Frame window = driver.window();
        EventThread.run(() -> window.setExtendedState(Frame.ICONIFIED));
        EventThread.comesTrue(PATIENCE, () -> !EventThread.read(window::isFocused));
        EventThread.run(() -> window.setExtendedState(Frame.NORMAL));
        EventThread.comesTrue(PATIENCE, () -> EventThread.read(window::isFocused));
    }
}
