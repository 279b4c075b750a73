package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.UiLocale;
import java.awt.AWTException;
import java.awt.event.KeyEvent;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window in German: texts, numbers shown and typed, dialogs. */
@DisplayTest
final class GermanTest {
    private WindowDriver window;

    @BeforeEach
    void open() throws AWTException {
        UiLocale.install(UiLocale.of("de"));
        window = WindowDriver.open();
        window.press(KeyEvent.VK_SPACE);
        window.awaitText("play-button", "Start");
        window.press(KeyEvent.VK_R);
        window.awaitText("step-value", "0");
    }

    @AfterEach
    void close() {
        window.close();
        UiLocale.install(UiLocale.of("en"));
    }

    @Test
    void numbers_are_shown_and_typed_with_commas() {
        assertThat(window.text("loss-value")).isEqualTo("5,5084");
        assertThat(window.text("equation-value")).isEqualTo("y = 0,50x + 0,75");
        assertThat(window.text("status-value")).isEqualTo("Bereit: Startgerade y = 0,50x + 0,75. Drück die Leertaste.");
        assertThat(window.text("learning-rate-field")).isEqualTo("0,1");

        window.set("learning-rate-field", "0,55");
        window.awaitText("learning-rate-field", "0,55");
        window.set("learning-rate-field", "0.25");
        window.awaitText("learning-rate-field", "0,25");
        window.set("learning-rate-field", "1.000");
        window.awaitText("learning-rate-field", "1000");
        window.set("point-count-field", "1.234");
        window.awaitText("point-count-field", "1.234");
        window.awaitText("loss-value", WindowDriver.firstLoss(1_234).replace('.', ','));
    }

    @Test
    void a_wrong_number_is_explained_in_german_with_german_numbers() {
        window.type("point-count-field", "1,234");
        window.press(KeyEvent.VK_ENTER);

        assertThat(window.complaint()).contains("„1,234“ ist nicht eine ganze Zahl von 2 bis 1.000.000.");
        window.press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void swing_s_own_dialogs_are_in_german() {
        assertThat(EventThread.read(() -> {
                    JFileChooser files = new JFileChooser();
                    return files.getUI().getApproveButtonText(files) + ", "
                            + files.getUI().getDialogTitle(files);
                }))
                .isEqualTo("Öffnen, Öffnen");
        assertThat(EventThread.read(
                        () -> UIManager.getString("OptionPane.cancelButtonText", new JOptionPane().getLocale())))
                .isEqualTo("Abbrechen");
        assertThat(EventThread.read(
                        () -> UIManager.getString("FileChooser.lookInLabelText", new JFileChooser().getLocale())))
                .isEqualTo("Suchen in:");
    }
}
