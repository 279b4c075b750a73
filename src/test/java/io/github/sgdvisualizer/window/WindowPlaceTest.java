package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the window opens the next time. */
@DisplayTest
final class WindowPlaceTest {
    private static final Rectangle MAIN = new Rectangle(0, 30, 1920, 1050);
    private static final Rectangle RIGHT = new Rectangle(1920, 0, 1280, 1024);

    private final WindowPreferences preferences = new WindowPreferences();
    private MainWindow window;

    @BeforeEach
    @AfterEach
    void forget() {
        preferences.forgetBounds();
    }

    @AfterEach
    void close() {
        EventThread.run(() -> {
            if (window != null) {
                window.dispose();
            }
        });
    }

    private void open() {
        window = EventThread.read(() -> MainWindow.open(Experiment.of(Settings.DEFAULT), last -> Look.LIGHT));
        EventThread.await("the window is in front", window::isFocused);
    }

    private void reopen() {
        close();
        open();
    }

    private Rectangle bounds() {
        return EventThread.read(window::getBounds);
    }

    private void awaitBounds(Rectangle expected) {
        EventThread.await("the window is at " + expected, () -> bounds().equals(expected));
    }

    @Test
    void it_opens_where_it_was() {
        open();
        Rectangle place = new Rectangle(101, 57, 1003, 701);
        EventThread.run(() -> window.setBounds(place));
        EventThread.await(
                "it is remembered",
                () -> preferences.bounds().filter(place::equals).isPresent());

        reopen();

        awaitBounds(place);
    }

    @Test
    void it_opens_maximised_if_it_was_and_small_again_where_it_was_before() {
        open();
        Rectangle place = new Rectangle(101, 57, 1003, 701);
        EventThread.run(() -> window.setBounds(place));
        EventThread.await(
                "it is remembered",
                () -> preferences.bounds().filter(place::equals).isPresent());
        EventThread.run(() -> window.setExtendedState(Frame.MAXIMIZED_BOTH));
        EventThread.await("it is maximised", () -> bounds().width > 1_003 && preferences.maximized());

        reopen();

        EventThread.await(
                "it is maximised", () -> bounds().equals(LookChanger.room(window.getGraphicsConfiguration())));
        assertThat(EventThread.read(window::getExtendedState)).isEqualTo(Frame.MAXIMIZED_BOTH);
        EventThread.run(() -> window.setExtendedState(Frame.NORMAL));
        awaitBounds(place);
        EventThread.await("that is remembered", () -> !preferences.maximized());
    }

    @Test
    void the_whole_screen_is_not_remembered() throws Exception {
        try (WindowDriver driver = WindowDriver.open()) {
            Rectangle place = new Rectangle(101, 57, 1003, 701);
            EventThread.run(() -> driver.window().setBounds(place));
            EventThread.await(
                    "it is remembered",
                    () -> preferences.bounds().filter(place::equals).isPresent());
            driver.press(KeyEvent.VK_F11);
            EventThread.await("full screen", () -> driver.window().getWidth() > 1_003);
            driver.press(KeyEvent.VK_F11);
            EventThread.await("and back", () -> driver.window().getBounds().equals(place));

            assertThat(preferences.bounds()).contains(place);
            assertThat(preferences.maximized()).isFalse();
        }
    }

    @Test
    void a_place_on_a_screen_that_is_gone_comes_back_into_sight() {
        preferences.setBounds(new Rectangle(9_000, -5_000, 1_000, 700));

        open();

        assertThat(EventThread.read(() -> window.getGraphicsConfiguration().getBounds()))
                .satisfies(screen -> assertThat(screen.contains(bounds()))
                        .as("%s in %s", bounds(), screen)
                        .isTrue());
        assertThat(bounds().getSize()).isEqualTo(new Rectangle(1_000, 700).getSize());
    }

    @Test
    void what_is_remembered_may_be_nonsense() {
        for (String nonsense :
                List.of("", "1 2 3", "a b c d", "1 2 3 99999999999999999999", "NaN NaN NaN NaN", "0 0 0 0")) {
            Preferences.userRoot().node(WindowPreferences.NODE).put("bounds", nonsense);
            open();

            assertThat(bounds().width).as(nonsense).isGreaterThanOrEqualTo(960);
            close();
        }
    }

    @Test
    void a_window_whose_screen_is_unplugged_comes_back_when_it_is_turned_to() {
        open();
        // Window managers do not let a window leave all screens, but its title bar may.
        EventThread.run(() -> window.setLocation(300, -600));
        EventThread.await("it is away", () -> bounds().y < -500);

        // What is in front takes the keyboard, and gives it back when it is closed.
        JDialog dialog = EventThread.read(() -> {
            JDialog made = new JDialog(window);
            made.setVisible(true);
            return made;
        });
        EventThread.await("the dialog has the keyboard", dialog::isFocused);
        EventThread.run(dialog::dispose);

        EventThread.await(
                "it is back",
                () -> window.getGraphicsConfiguration().getBounds().contains(bounds()));
    }

    @Test
    void a_place_that_still_exists_stays() {
        Rectangle place = new Rectangle(2_000, 100, 1_000, 700);

        assertThat(WindowPlace.inSight(place, List.of(MAIN, RIGHT))).isEqualTo(place);
    }

    @Test
    void without_the_second_screen_it_is_moved_to_the_edge_of_the_first() {
        assertThat(WindowPlace.inSight(new Rectangle(2_000, 100, 1_000, 700), List.of(MAIN)))
                .isEqualTo(new Rectangle(920, 100, 1_000, 700));
    }

    @Test
    void a_window_larger_than_the_screen_gets_the_screen_s_size() {
        assertThat(WindowPlace.inSight(new Rectangle(-200, -100, 3_000, 2_000), List.of(MAIN)))
                .isEqualTo(MAIN);
    }

    @Test
    void a_window_between_two_screens_goes_to_the_one_with_more_of_it() {
        assertThat(WindowPlace.inSight(new Rectangle(1_800, 100, 1_000, 700), List.of(MAIN, RIGHT)))
                .isEqualTo(new Rectangle(1_920, 100, 1_000, 700));
    }

    @Test
    void the_title_bar_is_never_under_a_bar_of_the_screen() {
        assertThat(WindowPlace.inSight(new Rectangle(100, 0, 1_000, 700), List.of(MAIN)))
                .isEqualTo(new Rectangle(100, 30, 1_000, 700));
    }

    @Test
    void a_window_can_be_taken_by_a_part_of_its_upper_edge_only() {
        List<Rectangle> rooms = List.of(MAIN, RIGHT);

        assertThat(WindowPlace.isReachable(new Rectangle(-800, 30, 1_000, 700), rooms))
                .isTrue();
        assertThat(WindowPlace.isReachable(new Rectangle(-950, 30, 1_000, 700), rooms))
                .isFalse();
        assertThat(WindowPlace.isReachable(new Rectangle(100, -300, 1_000, 700), rooms))
                .isFalse();
        assertThat(WindowPlace.isReachable(new Rectangle(100, 1_075, 1_000, 700), rooms))
                .isFalse();
        assertThat(WindowPlace.isReachable(new Rectangle(3_300, 100, 1_000, 700), rooms))
                .isFalse();
    }
}
