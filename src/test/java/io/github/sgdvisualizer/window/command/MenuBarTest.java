package io.github.sgdvisualizer.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.text.UiLocales;
import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MenuBarTest {
    private final Commands commands = new Commands();
    private final MenuBar bar = filled(commands);

    private static MenuBar filled(Commands commands) {
        MenuBar bar = new MenuBar(commands);
        bar.fill();
        return bar;
    }

    static Stream<String> languages() {
        return UiLocale.supported().stream();
    }

    private static List<JMenu> menus(MenuBar bar) {
        return Arrays.stream(bar.getComponents()).map(JMenu.class::cast).toList();
    }

    private static List<JMenuItem> items(JMenu menu) {
        return Arrays.stream(menu.getMenuComponents())
                .filter(JMenuItem.class::isInstance)
                .map(JMenuItem.class::cast)
                .toList();
    }

    /** Returns the items of a menu and of its submenus, with the submenus. */
    private static Stream<JMenuItem> all(JMenu menu) {
        return items(menu).stream()
                .flatMap(item ->
                        Stream.concat(Stream.of(item), item instanceof JMenu submenu ? all(submenu) : Stream.empty()));
    }

    private JMenuItem item(String name) {
        return menus(bar).stream()
                .flatMap(MenuBarTest::all)
                .filter(item -> name.equals(item.getName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_menus_are_those_that_every_program_has_and_run_points_and_lesson() {
        assertThat(menus(bar))
                .extracting(JMenu::getText)
                .containsExactly("File", "Edit", "Run", "Points", "View", "Lesson", "Help");
    }

    @Test
    void each_command_stands_in_the_menu_bar_once() {
        List<String> names = menus(bar).stream()
                .flatMap(MenuBarTest::all)
                .filter(item -> !(item instanceof JMenu))
                .map(Component::getName)
                .toList();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(commands.all().stream()
                        .map(command -> command.id() + "-item")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_menu_and_each_item_has_a_letter_of_its_own(String language) {
        UiLocales.get(language, () -> {
            MenuBar own = filled(new Commands());
            assertLetters(menus(own));
            menus(own).stream()
                    .flatMap(menu -> Stream.concat(Stream.of(menu), all(menu)))
                    .filter(JMenu.class::isInstance)
                    .forEach(menu -> assertLetters(items((JMenu) menu)));
            return own;
        });
    }

    private static void assertLetters(List<? extends JMenuItem> items) {
        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.getText().toUpperCase(Locale.ROOT))
                        .contains(String.valueOf((char) item.getMnemonic())));
        assertThat(items).extracting(JMenuItem::getMnemonic).doesNotHaveDuplicates();
    }

    @Test
    void a_menu_that_is_opened_before_the_bar_is_filled_has_its_items() {
        JMenu menu = menus(new MenuBar(commands)).get(0);
        assertThat(items(menu)).isEmpty();

        menu.setSelected(true);

        assertThat(items(menu)).hasSameSizeAs(items(menus(bar).get(0))).isNotEmpty();
    }

    @Test
    void no_menu_begins_or_ends_with_a_line_and_no_two_lines_meet() {
        menus(bar).stream()
                .flatMap(menu -> Stream.concat(Stream.of(menu), all(menu)))
                .filter(JMenu.class::isInstance)
                .map(JMenu.class::cast)
                .forEach(menu -> {
                    String shape = Arrays.stream(menu.getMenuComponents())
                            .map(each -> each instanceof JPopupMenu.Separator ? "-" : "i")
                            .reduce("", String::concat);
                    assertThat(shape).as(menu.getText()).matches("i+(-i+)*");
                });
    }

    @Test
    void an_item_says_by_itself_what_the_button_says_with_what_stands_around_it() {
        assertThat(item("residual-squares-item").getText()).isEqualTo("Residuals as squares");
        assertThat(commands.get(CommandId.RESIDUAL_SQUARES).text()).isEqualTo("as squares");
        assertThat(item("cancel-cloud-item").getText()).isEqualTo("Stop the runs with other shuffles");
    }

    @Test
    void an_item_follows_the_text_of_a_command_that_has_none_for_menus() {
        commands.get(CommandId.PLAY).setText("Pause");

        assertThat(item("play-item").getText()).isEqualTo("Pause");
    }

    @Test
    void what_can_do_nothing_is_grey_when_the_menu_opens() {
        boolean[] chosen = {false};
        commands.get(CommandId.MOVE_LEFT).enableIf(() -> chosen[0]);
        JMenuItem item = item("move-left-item");
        JMenu byHand = (JMenu) item("by-hand-menu");

        byHand.setSelected(true);
        assertThat(item.isEnabled()).isFalse();

        byHand.setSelected(false);
        chosen[0] = true;
        byHand.setSelected(true);
        assertThat(item.isEnabled()).isTrue();
    }
}
