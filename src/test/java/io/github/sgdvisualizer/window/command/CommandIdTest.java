package io.github.sgdvisualizer.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.text.UiLocales;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of commands, against the bundle, the sources and the README. */
final class CommandIdTest {
    private static final Path WINDOW = Path.of("src", "main", "java", "io", "github", "sgdvisualizer", "window");
    private static final Pattern KEY_LITERAL =
            Pattern.compile("KeyStroke\\.getKeyStroke\\(|\"(?:ctrl|meta|menu|shift|alt) |VK_(?!UNDEFINED)");

    /** A letter or sign in parentheses at the end, an arrow for a step, a letter with what it does. */
    private static final String KEY_IN_TEXT = "\\((?:[A-Z]|→|←|−|\\+)\\)$|[.] [→←] \\p{Lower}|; [A-Z] \\p{Lower}";

    static Stream<String> languages() {
        return UiLocale.supported().stream();
    }

    @Test
    void every_command_has_its_texts() {
        assertThat(new Commands().all())
                .hasSizeGreaterThan(CommandId.values().length)
                .allSatisfy(command -> {
                    assertThat(command.text()).as(command.id()).isNotBlank();
                    assertThat(command.tip()).as(command.id()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {InputEvent.CTRL_DOWN_MASK, InputEvent.META_DOWN_MASK})
    void a_key_means_one_thing_in_each_context(int menuMask) {
        for (CommandId.Context context : CommandId.Context.values()) {
            List<KeyStroke> strokes = Arrays.stream(CommandId.values())
                    .filter(id -> id.context() == context)
                    .flatMap(id -> id.keys().stream())
                    .flatMap(key -> key.strokes(menuMask).stream())
                    .toList();
            assertThat(strokes).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void no_key_is_written_elsewhere_in_the_window() throws IOException {
        Predicate<Path> table =
                path -> path.endsWith("command/CommandId.java") || path.endsWith("command/Shortcut.java");
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(WINDOW)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(table.negate()).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> KEY_LITERAL.matcher(line).find())
                        .forEach(line -> literals.add(file + ": " + line));
            }
        }
        assertThat(literals).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_key_is_written_in_a_text(String language) {
        ResourceBundle texts = UiLocales.get(language, Messages::bundle);
        Stream<String> names = Stream.of("key.SPACE", "key.ctrl", "key.shift").map(texts::getString);
        Pattern named = Pattern.compile(names.collect(Collectors.joining("|", "\\b(?:", ")\\b")) + "|" + KEY_IN_TEXT);
        assertThat(texts.keySet().stream().filter(key -> !key.startsWith("key.")))
                .isNotEmpty()
                .noneMatch(key -> named.matcher(texts.getString(key)).find());
    }

    @Test
    void the_readme_names_each_key_once() throws IOException {
        List<String> named = new ArrayList<>();
        boolean inTable = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            inTable = line.startsWith("| key |") || (inTable && line.startsWith("|"));
            if (inTable && !line.matches("\\| (key|---) \\|.*")) {
                named.addAll(List.of(line.substring(2, line.indexOf(" |", 2)).split(", | or ", -1)));
            }
        }

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CommandId.values())
                        .flatMap(id -> id.keys().stream())
                        .map(key -> key.text(InputEvent.CTRL_DOWN_MASK))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SPACE, Space, Space",
        "N, N, N",
        "PLUS|shift EQUALS, +, +",
        "menu Z, Ctrl+Z, ⌘Z",
        "menu shift Z, Ctrl+Shift+Z, ⇧⌘Z",
        "shift PAGE_DOWN, Shift+Page Down, ⇧Page Down",
    })
    void keys_are_named_as_the_platform_names_them(String codes, String elsewhere, String mac) {
        Shortcut key = Shortcut.of(codes);

        assertThat(key.text(InputEvent.CTRL_DOWN_MASK)).isEqualTo(elsewhere);
        assertThat(key.text(InputEvent.META_DOWN_MASK)).isEqualTo(mac);
    }

    @ParameterizedTest
    @CsvSource({"SPACE, Leertaste", "menu shift Z, Strg+Umschalt+Z", "HOME, Pos1", "shift PAGE_DOWN, Umschalt+Bild ab"})
    void keys_are_named_as_german_keyboards_name_them(String codes, String name) {
        assertThat(UiLocales.get("de", () -> Shortcut.of(codes).text(InputEvent.CTRL_DOWN_MASK)))
                .isEqualTo(name);
    }
}
