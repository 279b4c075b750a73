package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Walks between the states of the window by real mouse and keys: views, settings, kept runs, looks, sizes. Each begins
 * at the lesson, so that its seed alone repeats it.
 */
@DisplayTest
final class WalksTest {
    private static final int WALKS = 40;
    private static final int ACTIONS = 6;

    /** What a new size changes may be changed in a later event. */
    private static final Duration UNTIL_LAID_OUT = Duration.ofSeconds(5);

    private static final Dimension FIRST = new Dimension(1280, 800);
    private static final List<Dimension> SIZES =
            List.of(new Dimension(960, 600), new Dimension(1280, 720), FIRST, new Dimension(1920, 1080));

    private static final List<String> TABS = List.of(
            "view-points-button",
            "view-loss-button",
            "loss-surface-button",
            "numbers-button",
            "view-code-button",
            "view-runs-button",
            "view-residuals-button");

    private static final List<String> PAGES = List.of("more-points-button", "more-steps-button", "more-show-button");

    private final List<String> done = new ArrayList<>();
    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException, BackingStoreException {
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
        window = WindowDriver.open();
        // All sizes have room at the corner. There the window moves no more: moved and resized at once, some window
        // managers leave Java with the place before.
        EventThread.run(() -> window.window().setLocation(0, 0));
        // Felt only when it has arrived: before, this place was outside.
        window.hand().moveTo(window.find("reset-button"));
    }

    @AfterEach
    void close() throws BackingStoreException {
        window.close();
        new WindowPreferences().setLook(Look.LIGHT);
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
    }

    @Test
    @Timeout(240)
    void whichever_way_a_state_is_reached_all_of_it_is_inside_and_what_is_always_needed_is_seen() {
        Seeds.forEach(WALKS, seed -> {
            begin();
            SplittableRandom random = new SplittableRandom(seed);
            try {
                for (int i = 0; i < ACTIONS; i++) {
                    act(random.split());
                }
            } catch (AssertionError e) {
                throw new AssertionError(done + ": " + e.getMessage(), e);
            }
            List<String> faults = new ArrayList<>();
            boolean whole = EventThread.comesTrue(UNTIL_LAID_OUT, () -> {
                faults.clear();
                faults.addAll(EventThread.read(this::faults));
                return faults.isEmpty();
            });
            assertThat(whole).as("%s: %s", done, faults).isTrue();
        });
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        WindowChecks.outsideWindow(window.window()).forEach(name -> faults.add("outside: " + name));
        WindowChecks.lowCharts(window.window()).forEach(name -> faults.add("low: " + name));
        WindowChecks.notSeen(window.window()).forEach(name -> faults.add("not seen: " + name));
        return faults;
    }

    private void begin() {
        done.clear();
        if (window.isSelected("presenter-box")) {
            press(KeyEvent.VK_P);
        }
        EventThread.run(() -> {
            for (String button : List.of("more-steps-button", "restore-button")) {
                window.button(button).doClick(0);
            }
            if (window.button("more-button").isSelected()) {
                window.button("more-button").doClick(0);
            }
        });
        resize(FIRST);
        done.clear();
    }

    private void act(SplittableRandom random) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> click(any(TABS, random));
            case 3 -> click(any(window.named("swap-"), random));
            case 4 -> click("more-button");
            case 5 -> {
                if (!window.isSelected("more-button")) {
                    click("more-button");
                }
                click(any(PAGES, random));
            }
            case 6 -> {
                if (window.isEnabled("keep-button")) {
                    click("keep-button");
                }
            }
            case 7 -> press(KeyEvent.VK_P);
            case 8 -> resize(any(SIZES, random));
            default -> {
                if (random.nextBoolean()) {
                    set("learning-rate-field", random.nextBoolean() ? "1.1" : "0.3");
                } else {
                    window.openSettings("more-steps-button");
                    set("batch-size-field", "10");
                }
            }
        }
    }

    private static <T> T any(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void click(String button) {
        done.add("click " + button);
        Component found = window.find(button);
        EventThread.await(button + " is to be seen", found::isShowing);
        window.click(button);
    }

    private void set(String field, String value) {
        done.add("set " + field + " to " + value);
        window.set(field, value);
    }

    private void press(int key) {
        done.add("press " + KeyEvent.getKeyText(key));
        AbstractButton presenter = window.button("presenter-box");
        boolean before = EventThread.read(presenter::isSelected);
        window.press(key);
        EventThread.await("the look is another", () -> presenter.isSelected() != before);
    }

    /** The window manager may give it less, and the presenter's look more. */
    private void resize(Dimension size) {
        done.add("resize to " + size.width + "×" + size.height);
        EventThread.run(() -> window.window().setSize(size));
    }
}
