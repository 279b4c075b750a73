package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.settings.RateSlider;
import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

/** What an experiment hides is nowhere to be seen, read or heard; colours are those that the design names. */
@DisplayTest
final class HidingTest extends RestrictedWindow {
    private static final Color POINT = new Color(0xE69F00);
    private static final Color RESIDUAL = new Color(0xD55E00);
    private static final String REASON = "This is hidden for now.";

    private static final Map<ScreenPart, List<CommandId>> VIEWS = Map.of(
            ScreenPart.LOSS, List.of(CommandId.VIEW_LOSS, CommandId.STAGE_LOSS),
            ScreenPart.SURFACE, List.of(CommandId.LOSS_SURFACE, CommandId.STAGE_SURFACE),
            ScreenPart.STEP, List.of(CommandId.NUMBERS, CommandId.STAGE_STEP),
            ScreenPart.CODE, List.of(CommandId.VIEW_CODE, CommandId.STAGE_CODE, CommandId.COPY_CODE),
            ScreenPart.RUNS, List.of(CommandId.VIEW_RUNS, CommandId.STAGE_RUNS),
            ScreenPart.RESIDUALS, List.of(CommandId.VIEW_RESIDUALS, CommandId.STAGE_RESIDUALS));

    private static boolean isOpen(ScreenPart view) {
        return window.named("view-").contains("view-" + view.key());
    }

    private static void choose(CommandId... ids) {
        for (CommandId id : ids) {
            EventThread.run(() -> item(id).doClick(0));
        }
    }

    /** Moves the mouse over all of a chart and returns whether anything follows it. */
    private static boolean tellsAtTheMouse(String chart) {
        Component component = window.find(chart);
        ChartPicture without = picture(chart);
        for (int x = 2; x < 10; x++) {
            for (int y = 3; y < 10; y++) {
                Point place = Hand.place(component, x / 10.0, y / 10.0);
                EventThread.run(() -> component.dispatchEvent(
                        new MouseEvent(component, MouseEvent.MOUSE_MOVED, 0, 0, place.x, place.y, 0, false)));
                if (!picture(chart).isSameAs(without)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void hidden_points_are_not_painted_told_taken_or_copied() {
        choose(CommandId.RESIDUALS);
        hide();
        assertThat(picture("data-chart").count(POINT)).isPositive();
        assertThat(picture("data-chart").count(RESIDUAL)).isPositive();
        assertThat(description("data-chart")).contains("100 points");
        assertThat(tellsAtTheMouse("data-chart")).isTrue();

        hide(ScreenPart.POINTS, ScreenPart.LINE);
        assertThat(tellsAtTheMouse("data-chart")).isFalse();
        hide(ScreenPart.POINTS);

        assertThat(picture("data-chart").count(POINT)).isZero();
        assertThat(picture("data-chart").count(RESIDUAL)).isZero();
        assertThat(picture("data-chart").count(ChartPicture.LINE)).isPositive();
        assertThat(description("data-chart")).doesNotContain("point").contains("The line y = ");
        assertThat(List.of(CommandId.DATA_COPY, CommandId.DATA_SAVE, CommandId.ADD_POINT, CommandId.VIEW_RESIDUALS))
                .allMatch(id -> isForbidden(id, REASON));
        Component chart = window.find("data-chart");
        window.hand().clickAt(chart, Hand.place(chart, 0.5, 0.9));
        window.press(KeyEvent.VK_INSERT);
        assertThat(window.text("point-count-field")).isEqualTo("100");

        hide();
        assertThat(picture("data-chart").count(POINT)).isPositive();
        assertThat(picture("data-chart").count(RESIDUAL)).isPositive();
    }

    @Test
    void a_hidden_line_is_not_painted_told_or_dragged() {
        hide(ScreenPart.LINE);

        assertThat(picture("data-chart").count(ChartPicture.LINE)).isZero();
        assertThat(picture("data-chart").count(POINT)).isPositive();
        assertThat(description("data-chart")).isEqualTo("100 points, at step 10");
        assertThat(window.isShown("equation-value")).isTrue();

        hide();
        String equation = window.text("equation-value");
        ChartPicture before = picture("data-chart");
        int column = before.lineColumns()[before.lineColumns().length / 2];
        Point on = new Point(column, (int) before.lineRow(column));
        hide(ScreenPart.LINE, ScreenPart.POINTS);
        Component chart = window.find("data-chart");
        window.hand().drag(chart, on, new Point(on.x, on.y - 60));
        assertThat(window.text("step-value")).isEqualTo("10");
        assertThat(window.text("equation-value")).isEqualTo(equation);
    }

    @Test
    void hidden_views_are_closed_and_stay_so_and_are_back_afterwards() {
        VIEWS.forEach((view, commands) -> {
            hide();
            choose(commands.get(0), commands.get(1));
            if (!item(commands.get(1)).isSelected()) {
                throw new AssertionError(view + " is not large");
            }
            assertThat(isOpen(view)).as(view + " before").isTrue();

            hide(view);
            assertThat(isOpen(view)).as(view + " hidden").isFalse();
            assertThat(commands).allMatch(id -> isForbidden(id, REASON));
            int digit = KeyEvent.VK_1
                    + List.of(
                                    ScreenPart.POINTS,
                                    ScreenPart.LOSS,
                                    ScreenPart.SURFACE,
                                    ScreenPart.STEP,
                                    ScreenPart.CODE,
                                    ScreenPart.RUNS,
                                    ScreenPart.RESIDUALS)
                            .indexOf(view);
            window.press(Hand.shortcutKey(), digit);
            window.press(Hand.shortcutKey(), KeyEvent.VK_SHIFT, digit);
            window.press(KeyEvent.VK_X);
            window.press(KeyEvent.VK_X);
            assertThat(isOpen(view)).as(view + " by keys").isFalse();

            hide();
            assertThat(isOpen(view)).as(view + " afterwards").isTrue();
        });
    }

    @Test
    void something_else_takes_the_stage_and_the_points_if_there_is_nothing() {
        choose(CommandId.STAGE_SURFACE);
        hide(ScreenPart.SURFACE);
        assertThat(isOpen(ScreenPart.POINTS)).isTrue();

        hide(
                ScreenPart.LOSS,
                ScreenPart.SURFACE,
                ScreenPart.STEP,
                ScreenPart.CODE,
                ScreenPart.RUNS,
                ScreenPart.RESIDUALS);
        assertThat(ScreenPart.VIEWS).filteredOn(HidingTest::isOpen).containsExactly(ScreenPart.POINTS);

        hide();
        assertThat(item(CommandId.STAGE_SURFACE).isSelected()).isTrue();
    }

    @Test
    void the_best_and_the_true_line_can_be_hidden_although_they_were_chosen() {
        hide();
        ChartPicture plain = picture("data-chart");
        choose(CommandId.BEST_LINE);
        assertThat(picture("data-chart").isSameAs(plain)).isFalse();
        hide(ScreenPart.BEST_LINE);
        assertThat(picture("data-chart").isSameAs(plain)).isTrue();
        assertThat(isForbidden(CommandId.BEST_LINE, REASON)).isTrue();

        choose(CommandId.TRUE_LINE);
        assertThat(picture("data-chart").isSameAs(plain)).isFalse();
        hide(ScreenPart.TRUE_LINE, ScreenPart.BEST_LINE);
        assertThat(picture("data-chart").isSameAs(plain)).isTrue();
        assertThat(isForbidden(CommandId.TRUE_LINE, REASON)).isTrue();
        window.openSettings("more-points-button");
        assertThat(window.isShown("true-slope-field")).isFalse();
        assertThat(window.isShown("true-intercept-field")).isFalse();
        assertThat(window.isShown("seed-field")).isTrue();
    }

    @Test
    void hidden_marks_of_the_rate_are_not_seen_heard_or_taken() {
        RateSlider slider = (RateSlider) window.find("learning-rate-slider");
        hide();
        assertThat(description("learning-rate-slider")).contains("0.499");

        hide(ScreenPart.RATE_MARKS);

        assertThat(EventThread.read(slider::isExplained)).isFalse();
        assertThat(description("learning-rate-slider")).isEmpty();
        assertThat(EventThread.read(() -> {
                    for (int x = 0; x < slider.getWidth(); x++) {
                        MouseEvent event = new MouseEvent(
                                slider, MouseEvent.MOUSE_MOVED, 0, 0, x, slider.getHeight() / 2, 0, false);
                        if (slider.getToolTipText(event) != null) {
                            return "a tip at " + x;
                        }
                    }
                    return "no tip";
                }))
                .isEqualTo("no tip");
        assertThat(List.of(CommandId.EXPLAIN_RATES, CommandId.SAFE_RATE)).allMatch(id -> isForbidden(id, REASON));
        int place = EventThread.read(slider::getValue);
        show(paused(
                Settings.DEFAULT.withSource(ReadySet.HUNDRED.source(Settings.DEFAULT.generated())),
                0,
                Set.of(ScreenPart.RATE_MARKS),
                Set.of()));
        assertThat(EventThread.read(slider::getValue))
                .as("of the same rate, far above the limit of these points")
                .isEqualTo(place);
        hide(ScreenPart.RATE_MARKS);
        window.press(KeyEvent.VK_H);
        assertThat(EventThread.read(slider::isExplained)).isFalse();
        Settings tooFast = Settings.DEFAULT.withLearningRate(1.1);
        show(paused(tooFast, 0, Set.of(), Set.of()));
        window.press(KeyEvent.VK_E);
        window.awaitStatus("Diverged");
        assertThat(window.text("status-value")).contains("the limit is 0.998");
        show(paused(tooFast, 0, Set.of(ScreenPart.RATE_MARKS), Set.of()));
        window.press(KeyEvent.VK_E);
        window.awaitStatus("Diverged");
        assertThat(window.text("status-value")).doesNotContain("limit");
    }

    @Test
    void a_hidden_equation_is_told_nowhere() {
        choose(CommandId.LOSS_SURFACE);
        hide();
        String equation = window.text("equation-value");
        assertThat(equation).matches("y = \\d\\.\\d\\dx \\+ \\d\\.\\d\\d");
        assertThat(description("data-chart")).contains(equation);
        assertThat(description("loss-surface-chart")).contains(equation.substring(4, 8));

        hide(ScreenPart.EQUATION);

        assertThat(window.isShown("equation-value")).isFalse();
        assertThat(window.text("equation-value")).isEmpty();
        assertThat(description("data-chart")).isEqualTo("100 points, at step 10");
        assertThat(description("loss-surface-chart")).isEqualTo("At step 10");
        assertThat(isForbidden(CommandId.NUMBERS, REASON)).isTrue();
        show(paused(0, Set.of(ScreenPart.EQUATION), Set.of()));
        assertThat(window.text("status-value")).isEqualTo("Ready: a first guess. Press Space.");
    }

    @Test
    void hidden_numbers_are_told_nowhere() {
        hide();
        assertThat(window.text("loss-value")).isEqualTo("0.6177");
        assertThat(description("loss-chart")).contains("0.6177");

        hide(ScreenPart.NUMBERS);
        window.hand().moveTo(window.find("loss-value"));

        assertThat(window.text("loss-value")).isEqualTo("–");
        assertThat(EventThread.read(() -> ((JComponent) window.find("loss-value")).getToolTipText()))
                .doesNotContain("0.6")
                .doesNotContain("61.");
        assertThat(description("loss-chart")).isEqualTo("At step 10");
        assertThat(List.of(CommandId.DETERMINATION, CommandId.NUMBERS)).allMatch(id -> isForbidden(id, REASON));
        choose(CommandId.VIEW_RUNS);
        EventThread.await("the runs are shown", () -> isOpen(ScreenPart.RUNS));
        assertThat(window.texts("kept-loss-value-")).containsOnly("–");
    }

    @Test
    void a_hidden_status_says_nothing() {
        hide();
        assertThat(window.text("status-value")).startsWith("Paused at step 10");

        hide(ScreenPart.STATUS);

        assertThat(window.text("status-value")).isBlank();
        hide();
        assertThat(window.text("status-value")).startsWith("Paused at step 10");
    }

    @Test
    void nothing_is_exported_while_anything_is_hidden() {
        // A picture and a film hide the same.
        List<CommandId> exports = Stream.of(CommandId.values())
                .filter(id -> id.group() == CommandId.Group.EXPORTS
                        && id != CommandId.EXPORT_PICTURE
                        && id != CommandId.EXPORT_FILM)
                .toList();
        assertThat(exports).allMatch(id -> EventThread.read(() -> item(id).isEnabled()));

        show(paused(0, Set.of(ScreenPart.LINE), Set.of()));

        for (CommandId id : exports) {
            EventThread.await(id + " is forbidden", () -> !item(id).isEnabled());
        }
    }
}
