package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

/** The step in code in the real window, as it is seen on the screen. */
@DisplayTest
final class CodeViewTest extends DefaultWindow {
    /** What lights up after a step, in turn. */
    private static final List<String> LINES = List.of(
            "a.sub_(lr * a.grad)", "a.grad.zero_()", "y_hat = x @ a", "loss = mse(y_hat, y)", "loss.backward()");

    private static final String REST = "loss.backward()";

    private record Line(String code, Point bar) {}

    /** Shows the code and the numbers in the side and the surface large, paused at step 0 at a rate of long steps. */
    private static void arrange() {
        window.pauseAtStart();
        window.set("learning-rate-field", "0.4");
        window.awaitText("step-value", "0");
        open(KeyEvent.VK_2, false, "view-loss");
        window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, KeyEvent.VK_3);
        EventThread.await("the surface is large", () -> window.isShown("loss-surface-chart"));
        open(KeyEvent.VK_1, false, "view-points");
        open(KeyEvent.VK_4, true, "view-step");
        open(KeyEvent.VK_5, true, "view-code");
    }

    private static void open(int digit, boolean open, String card) {
        if (window.named("view-").contains(card) != open) {
            window.press(Hand.shortcutKey(), digit);
        }
        EventThread.await(card, () -> window.named("view-").contains(card) == open);
    }

    /** Returns where the bar of each line is if it is lit up. */
    private static List<Line> lines() {
        return EventThread.read(() -> WindowDriver.tree(window.window())
                .filter(component -> String.valueOf(component.getName()).startsWith("code-line-"))
                .filter(Component::isShowing)
                .map(component -> {
                    Point bar = component.getParent().getLocationOnScreen();
                    bar.translate(1, component.getY() + component.getHeight() / 2);
                    return new Line(((JLabel) component).getText(), bar);
                })
                .toList());
    }

    private static Optional<String> lit(Robot robot, List<Line> lines, Color bar) {
        return lines.stream()
                .filter(line -> robot.getPixelColor(line.bar.x, line.bar.y).equals(bar))
                .map(Line::code)
                .findFirst();
    }

    @Test
    void while_stepping_the_lines_light_up_in_turn_and_with_them_the_numbers_and_the_arrow() throws AWTException {
        arrange();
        Robot robot = new Robot();
        Color bar = EventThread.read(() -> UIManager.getColor("Chart.lit"));
        List<Line> lines = lines();
        assertThat(lit(robot, lines, bar)).isEmpty();
        assertThat(ChartPicture.of(window.find("loss-surface-chart")).count(bar))
                .isZero();

        for (int step = 1; step <= 3; step++) {
            List<String> seen = new ArrayList<>();
            window.press(KeyEvent.VK_RIGHT);
            window.awaitText("step-value", Integer.toString(step));
            EventThread.await("the gradient is computed and what comes before was seen", () -> {
                Optional<String> now = lit(robot, lines, bar);
                now.filter(line -> seen.isEmpty() || !seen.get(seen.size() - 1).equals(line))
                        .ifPresent(seen::add);
                return seen.size() > 1 && now.equals(Optional.of(REST));
            });
            // On a slow machine some of them may be missed, but never is one seen before its turn.
            assertThat(LINES).containsSubsequence(seen.get(0).equals(REST) ? seen.subList(1, seen.size()) : seen);
            assertThat(ChartPicture.of(window.find("loss-surface-chart")).count(bar))
                    .as("pixels of the arrow")
                    .isPositive();
            assertThat(onScreen(robot, "gradient-slope-value")).isEqualTo(bar);
            assertThat(onScreen(robot, "new-slope-value")).isNotEqualTo(bar);
        }

        // At speed, and after any other move, nothing is singled out.
        window.press(KeyEvent.VK_HOME);
        EventThread.await("no line is lit up", () -> lit(robot, lines, bar).isEmpty());
    }

    /** Returns the colour just left of a number, where its bar would be. */
    private static Color onScreen(Robot robot, String number) {
        Point place = EventThread.read(() -> {
            Component label = window.find(number);
            Point corner = label.getLocationOnScreen();
            corner.translate(-3, label.getHeight() / 2);
            return corner;
        });
        return robot.getPixelColor(place.x, place.y);
    }
}
