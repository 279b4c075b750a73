package io.github.sgdvisualizer.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.text.UiLocales;
import io.github.sgdvisualizer.window.WindowDriver;
import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class KeySheetTest {
    static Stream<String> languages() {
        return UiLocale.supported().stream();
    }

    private static List<JLabel> labels(JPanel sheet) {
        return WindowDriver.tree(sheet)
                .filter(JLabel.class::isInstance)
                .map(JLabel.class::cast)
                .toList();
    }

    @Test
    void the_sheet_lists_each_command_that_has_a_key_once() {
        List<String> listed = labels(KeySheet.content(new Commands())).stream()
                .map(Component::getName)
                .filter(name -> name != null)
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CommandId.values())
                        .filter(id -> !id.keys().isEmpty())
                        .map(id -> id.id() + "-keys")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_command_stands_beside_its_keys(String language) {
        List<String> texts = UiLocales.get(language, () -> labels(KeySheet.content(new Commands()))).stream()
                .map(JLabel::getText)
                .toList();

        if (language.equals("de")) {
            assertThat(texts).containsSequence("Leertaste", "Start").containsSequence("Pos1", "Zum ersten Schritt");
        } else {
            assertThat(texts).containsSequence("Space", "Play").containsSequence("Shift+↑", "Move far up");
        }
    }
}
