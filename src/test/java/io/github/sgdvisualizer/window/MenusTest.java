package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The menu bar and the sheet of keys in the real window. */
@DisplayTest
final class MenusTest extends DefaultWindow {
    private static final Dimension SMALLEST = new Dimension(960, 600);

    @AfterAll
    static void forgetLook() {
        new WindowPreferences().setLook(Look.LIGHT);
    }

    @AfterEach
    void closeAll() {
        EventThread.run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
    }

    private static List<JMenu> menus() {
        return EventThread.read(
                () -> Arrays.stream(window.window().getJMenuBar().getComponents())
                        .map(JMenu.class::cast)
                        .toList());
    }

    private static void resize(Dimension size) {
        EventThread.run(() -> window.window().setSize(size));
        EventThread.await(
                "the window has its size", () -> window.window().getSize().equals(size));
        EventThread.await(
                "the window is laid out", () -> window.window().getRootPane().isValid());
    }

    @Test
    void a_click_on_an_item_does_what_the_key_does() {
        window.pauseAtStart();

        window.chooseItem("run-menu", "step-item");

        window.awaitText("step-value", "1");
    }

    @Test
    void an_item_of_a_submenu_can_be_clicked() {
        window.chooseItem("points-menu", "ready-sets-menu", "data-anscombe-1-item");

        window.awaitText("point-count-field", "11");
    }

    @Test
    void letters_choose_in_an_open_menu_and_do_nothing_else() {
        window.pauseAtStart();

        window.press(KeyEvent.VK_ALT, KeyEvent.VK_R);
        EventThread.await(
                "the menu is open", () -> WindowDriver.anywhere("step-item").isPresent());
        // T is the letter of "Take one step".
        window.press(KeyEvent.VK_T);

        window.awaitText("step-value", "1");
        EventThread.await(
                "the menu is closed", () -> WindowDriver.anywhere("step-item").isEmpty());
        window.press(KeyEvent.VK_RIGHT);
        window.awaitText("step-value", "2");
    }

    @Test
    void after_one_escape_from_an_open_menu_keys_are_those_of_the_window() {
        window.pauseAtStart();
        window.chooseItem("points-menu", "by-hand-menu");
        EventThread.await(
                "the submenu is open",
                () -> WindowDriver.anywhere("move-up-item").isPresent());

        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await(
                "the menus are closed",
                () -> WindowDriver.anywhere("by-hand-menu").isEmpty());
        window.press(KeyEvent.VK_RIGHT);

        window.awaitText("step-value", "1");
    }

    @Test
    void points_are_chosen_and_moved_by_the_menu_then_by_keys() {
        window.pauseAtStart();

        window.chooseItem("points-menu", "by-hand-menu", "select-next-item");
        EventThread.await("the chart has the keyboard", () -> window.hasKeyboard("data-chart"));
        window.chooseItem("points-menu", "by-hand-menu", "move-far-up-item");

        window.awaitText("data-button", "Points by hand");
        window.press(KeyEvent.VK_DELETE);
        window.awaitText("point-count-field", "99");
    }

    @Test
    void each_menu_is_on_the_screen_whole_in_a_small_window_and_in_a_large_one() {
        resize(SMALLEST);
        assertMenusOnScreen();

        window.press(KeyEvent.VK_P);
        EventThread.await("type is large", () -> window.isSelected("presenter-box"));
        assertMenusOnScreen();
        window.press(KeyEvent.VK_P);
        EventThread.await("type is as before", () -> !window.isSelected("presenter-box"));
    }

    private static void assertMenusOnScreen() {
        Rectangle screen = EventThread.read(
                () -> window.window().getGraphicsConfiguration().getBounds());
        for (JMenu menu : menus()) {
            window.hand().click(menu);
            EventThread.await("the menu is open", () -> menu.getPopupMenu().isShowing());
            EventThread.run(() -> {
                Component popup = menu.getPopupMenu();
                assertThat(screen)
                        .matches(whole -> whole.contains(new Rectangle(popup.getLocationOnScreen(), popup.getSize())));
                assertThat(popup.getSize()).isEqualTo(popup.getPreferredSize());
            });
            window.press(KeyEvent.VK_ESCAPE);
            EventThread.run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
        }
    }

    @Test
    void the_window_can_be_as_small_as_before_with_its_menus_in_it() {
        assertThat(EventThread.read(() -> window.window().getMinimumSize())).isEqualTo(SMALLEST);

        resize(SMALLEST);

        Insets frame = EventThread.read(() -> window.window().getInsets());
        assertThat(frame).isEqualTo(new Insets(0, 0, 0, 0));
        window.awaitNothingCutOff();
        for (JMenu menu : menus()) {
            assertThat(EventThread.read(menu::getWidth))
                    .isEqualTo(EventThread.read(() -> menu.getPreferredSize().width));
        }
    }

    @Test
    void the_sheet_of_keys_fits_into_the_smallest_window_and_goes_by_its_key_escape_or_button() {
        resize(SMALLEST);
        for (Runnable close : List.<Runnable>of(
                () -> window.press(KeyEvent.VK_F1),
                () -> window.press(KeyEvent.VK_ESCAPE),
                () -> window.click("keys-close-button"))) {
            window.press(KeyEvent.VK_F1);
            EventThread.await("the sheet is shown", () -> window.isShown("key-sheet"));
            EventThread.run(() -> {
                JComponent sheet = (JComponent) window.find("key-sheet");
                Rectangle content = SwingUtilities.convertRectangle(
                        window.window().getContentPane().getParent(),
                        window.window().getContentPane().getBounds(),
                        sheet.getParent());
                assertThat(content.contains(sheet.getBounds())).isTrue();
                assertThat(sheet.getSize()).isEqualTo(sheet.getPreferredSize());
            });

            close.run();

            EventThread.await("the sheet is gone", () -> !window.isShown("key-sheet"));
            EventThread.await("the keyboard is free", window::keyboardIsFree);
        }
    }

    @Test
    void keys_go_on_working_while_the_sheet_names_them() {
        window.pauseAtStart();
        window.chooseItem("help-menu", "keys-item");
        EventThread.await("the sheet is shown", () -> window.isShown("key-sheet"));

        window.press(KeyEvent.VK_RIGHT);

        window.awaitText("step-value", "1");
        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("the sheet is gone", () -> !window.isShown("key-sheet"));
    }
}
