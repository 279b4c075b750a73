package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.help.HintLayer;
import io.github.sgdvisualizer.window.help.HintLayer.Bubble;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayTest
final class HintsTest extends DefaultWindow {
    @AfterEach
    void hide() {
        if (window.isSelected("hints-button")) {
            window.click("hints-button");
        }
    }

    private static List<Bubble> bubbles() {
        return EventThread.read(() -> ((HintLayer) window.find("hint-layer")).bubbles());
    }

    private static Bubble bubble(String text) {
        return bubbles().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"960, 600", "1280, 800"})
    void labels_lie_in_the_window_and_beside_each_other(int width, int height) {
        window.pauseAtStart();
        Dimension before = EventThread.read(() -> window.window().getSize());
        EventThread.run(() -> window.window().setSize(width, height));
        EventThread.await(
                "the window has its size", () -> window.find("hint-layer").getHeight() <= height);

        window.click("hints-button");

        EventThread.await("hints are shown", () -> window.isShown("hint-layer"));
        List<Bubble> bubbles = bubbles();
        assertThat(bubbles)
                .extracting(Bubble::text)
                .contains(
                        "drag the line",
                        "drag a point",
                        "tap: step and loss",
                        "drag: any step again",
                        "keep this run",
                        "drag; click a mark",
                        "Swap: make it large");
        Rectangle content = EventThread.read(() -> SwingUtilities.convertRectangle(
                window.window().getContentPane().getParent(),
                window.window().getContentPane().getBounds(),
                window.find("hint-layer")));
        assertThat(bubbles).allMatch(bubble -> content.contains(bubble.bounds()));
        for (Bubble bubble : bubbles) {
            assertThat(bubbles)
                    .filteredOn(other -> !other.equals(bubble))
                    .noneMatch(other -> other.bounds().intersects(bubble.bounds()));
        }
        EventThread.run(() -> window.window().setSize(before));
    }

    @Test
    void the_mouse_goes_through_a_label() {
        window.pauseAtStart();
        window.press(KeyEvent.VK_SHIFT, KeyEvent.VK_SLASH);
        EventThread.await("hints are shown", () -> window.isShown("hint-layer"));
        Bubble bubble = bubble("drag the line");

        Component below = EventThread.read(() -> SwingUtilities.getDeepestComponentAt(
                window.window().getLayeredPane(), (int) bubble.bounds().getCenterX(), (int)
                        bubble.bounds().getCenterY()));

        assertThat(below.getName()).isEqualTo("data-chart");
    }

    @Test
    void what_cannot_be_done_has_no_label() {
        window.pauseAtStart();
        window.click("hints-button");
        EventThread.await("hints are shown", () -> window.isShown("hint-layer"));
        assertThat(bubbles()).extracting(Bubble::text).contains("keep this run");

        window.press(KeyEvent.VK_K);

        EventThread.await("the run is kept", () -> !window.isEnabled("keep-button"));
        assertThat(bubbles()).extracting(Bubble::text).doesNotContain("keep this run");
    }

    @Test
    void a_label_stays_while_only_its_line_has_to_follow() {
        window.pauseAtStart();
        window.press(KeyEvent.VK_SHIFT, KeyEvent.VK_SLASH);
        EventThread.await("hints are shown", () -> window.isShown("hint-layer"));
        Bubble first = bubble("drag the line");
        window.press(KeyEvent.VK_RIGHT);
        EventThread.await(
                "the line has moved", () -> !bubble("drag the line").anchor().equals(first.anchor()));
        Bubble second = bubble("drag the line");

        window.press(KeyEvent.VK_RIGHT);

        EventThread.await(
                "the line has moved", () -> !bubble("drag the line").anchor().equals(second.anchor()));
        assertThat(bubble("drag the line").bounds()).isEqualTo(second.bounds());
    }
}
