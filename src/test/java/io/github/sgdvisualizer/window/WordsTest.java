package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.text.Term;
import io.github.sgdvisualizer.window.command.Shortcut;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToolTip;
import javax.swing.ToolTipManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The words of the field: in the list of all, and where they stand. */
@DisplayTest
final class WordsTest extends DefaultWindow {
    @AfterEach
    void closeDialog() {
        EventThread.run(() -> Arrays.stream(window.window().getOwnedWindows()).forEach(Window::dispose));
    }

    private static JMenuItem wordsItem() {
        JMenuBar bar = window.window().getJMenuBar();
        return IntStream.range(0, bar.getMenuCount())
                .mapToObj(bar::getMenu)
                .flatMap(menu -> Arrays.stream(menu.getMenuComponents()))
                .filter(item -> "words-item".equals(item.getName()))
                .map(JMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void openWords() {
        EventThread.run(() -> wordsItem().doClick(0));
        EventThread.await(
                "the words are open", () -> dialog().filter(Window::isFocused).isPresent());
    }

    private static Optional<Window> dialog() {
        return Arrays.stream(window.window().getOwnedWindows())
                .filter(owned -> "words-dialog".equals(owned.getName()) && owned.isShowing())
                .findFirst();
    }

    private static JPanel list() {
        return (JPanel) WindowDriver.anywhere("words-list").orElseThrow();
    }

    @Test
    void the_list_explains_every_term_in_full_within_the_width_of_the_smallest_window() {
        int width = EventThread.read(() -> window.window().getWidth());
        int height = EventThread.read(() -> window.window().getHeight());
        EventThread.run(() -> window.window().setSize(960, 600));
        try {
            openWords();
            EventThread.await("it is laid out", () -> list().getWidth() > 0);

            List<Component> children = EventThread.read(() -> List.of(list().getComponents()));
            assertThat(children).hasSize(2 * Term.values().length);
            EventThread.run(() -> children.forEach(child -> {
                assertThat(child.getX() + child.getWidth()).isLessThanOrEqualTo(list().getWidth());
                assertThat(child.getHeight()).isGreaterThanOrEqualTo(child.getPreferredSize().height);
                if (child instanceof JLabel label) {
                    assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.getPreferredSize().width);
                }
            }));
            assertThat(EventThread.read(() -> children.stream()
                            .filter(JTextArea.class::isInstance)
                            .map(child -> ((JTextArea) child).getText())
                            .toList()))
                    .isEqualTo(Arrays.stream(Term.values()).map(Term::sentence).toList());
            assertThat(EventThread.read(() -> window.window()
                            .getBounds()
                            .contains(dialog().orElseThrow().getBounds())))
                    .isTrue();
        } finally {
            EventThread.run(() -> window.window().setSize(width, height));
        }
    }

    @Test
    void keys_scroll_the_list_and_the_cancel_key_closes_it() {
        openWords();
        EventThread.await("the list has the keyboard", () -> list().isFocusOwner());
        assertThat(EventThread.read(() -> list().getVisibleRect().y)).isZero();
        window.press(KeyEvent.VK_PAGE_DOWN);
        EventThread.await("it has scrolled", () -> list().getVisibleRect().y > 0);

        window.hand().close(Shortcut.CANCEL.stroke().getKeyCode());

        EventThread.await("it is closed", () -> dialog().isEmpty());
    }

    @Test
    void it_opens_once() {
        openWords();
        openWords();

        assertThat(EventThread.read(() -> Arrays.stream(window.window().getOwnedWindows())
                        .filter(owned -> "words-dialog".equals(owned.getName()) && owned.isShowing())
                        .count()))
                .isEqualTo(1);
    }

    private static Optional<String> tip() {
        return Arrays.stream(Window.getWindows())
                .flatMap(WindowDriver::tree)
                .filter(component -> component instanceof JToolTip && component.isShowing())
                .map(component -> ((JToolTip) component).getTipText())
                .findFirst();
    }

    /** With a delay after which no resting mouse could have opened it. */
    @Test
    void a_tap_on_a_word_says_what_it_means_at_once() {
        window.playToEnd();
        EventThread.run(() -> ToolTipManager.sharedInstance().setInitialDelay(60_000));
        try {
            window.hand().click(window.find("status-value"));
            EventThread.await("the tap is answered", () -> tip().isPresent());

            assertThat(EventThread.read(WordsTest::tip)).contains(Term.CONVERGED.sentence());
        } finally {
            EventThread.run(() -> ToolTipManager.sharedInstance().setInitialDelay(750));
        }
    }

    /** 5.5084 is PyTorch's first loss; 100 times as much is the sum of the squares. */
    @Test
    void the_loss_says_how_it_comes_about() {
        window.pauseAtStart();
        window.hand().click(window.find("loss-value"));
        EventThread.await("the tap is answered", () -> tip().isPresent());

        assertThat(EventThread.read(WordsTest::tip).orElseThrow())
                .contains(Term.MEAN_SQUARED_ERROR.sentence(), "the sum of the 100 squares; 550.8 ÷ 100 = 5.5084");
    }

    /** The captions and what they say, for a reader who meets them first. */
    @Test
    void captions_explain_themselves() {
        EventThread.run(() -> window.button("more-button").doClick(0));
        EventThread.run(() -> window.button("numbers-button").doClick(0));
        try {
            EventThread.run(() -> {
                assertThat(tipOf("Loss")).contains("for how badly the line fits", "divide by the number of points");
                assertThat(tipOf("Step")).contains("one small change of slope and intercept");
                assertThat(tipOf("Learning rate"))
                        .contains("how long the steps are", "safe rate", "best rate", "limit");
                assertThat(tipOf("Points per step")).contains("A batch is");
                assertThat(tipOf("Optimizer")).contains("the rule that makes a step");
                assertThat(tipOf("Rate over time")).contains("A schedule is");
                assertThat(tipOf("Noise")).contains("random amount");
                assertThat(tipOf("Seed")).contains("fixes everything random");
                assertThat(tipOf("RMSE")).contains("square root of the loss");
                assertThat(tipOf("gradient")).contains("two numbers");
                assertThat(((JComponent) window.find("optimizer-value")).getToolTipText())
                        .contains("formulas call them θ", "η stands", "g stands");
            });
        } finally {
            EventThread.run(() -> window.button("numbers-button").doClick(0));
        }
    }

    private static String tipOf(String text) {
        return WindowDriver.tree(window.window())
                .filter(component -> component instanceof JLabel label
                        && text.equals(label.getText())
                        && label.getToolTipText() != null)
                .map(component -> ((JLabel) component).getToolTipText())
                .findFirst()
                .orElse("");
    }
}
