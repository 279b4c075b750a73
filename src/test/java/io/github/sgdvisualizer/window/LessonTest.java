package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.lesson.ColumnSizes;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lessons and predictions in the real window. */
@DisplayTest
final class LessonTest extends DefaultWindow {
    /** The right answers of the lesson's pages, as NumPy and PyTorch found them; on page 2 the line was not moved. */
    private static final List<String> RIGHT = List.of("2", "2", "2", "2", "4", "4", "2", "3", "2", "4", "2", "3");

    @TempDir
    private Path folder;

    @AfterEach
    void closeLesson() {
        if (window.isShown("lesson-column")) {
            // As a command, only where it is asked.
            EventThread.run(() -> ((AbstractButton) window.find("count-hands-button")).setSelected(false));
            perform(CommandId.LESSON_CLOSE);
            EventThread.await("the lesson is closed", () -> !window.isShown("lesson-column"));
        }
        EventThread.await("all can be done again", () -> window.isEnabled("restore-button"));
    }

    private static void perform(CommandId id) {
        EventThread.run(() -> window.window()
                .getLayeredPane()
                .getActionMap()
                .get(id.id())
                .actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, id.id())));
    }

    private static String shown(String name) {
        return window.isShown(name) ? window.text(name) : "";
    }

    private static void openLesson() {
        perform(CommandId.LESSON_LINE);
        EventThread.await("the first page", () -> shown("lesson-page-number").equals("1 of 12"));
        awaitAsked();
    }

    private static void awaitAsked() {
        EventThread.await(
                "the page asks",
                () -> window.isShown("see-button")
                        && window.text("status-value").equals("Predict first, then see"));
    }

    private static void awaitSeen() {
        EventThread.await("the page explains", () -> window.isShown("lesson-explanation"));
    }

    private static String description(String answer) {
        return EventThread.read(
                () -> String.valueOf(window.find(answer).getAccessibleContext().getAccessibleDescription()));
    }

    /** Returns the numbers of the answers of a question that are marked so. */
    private static List<String> marked(int question, String mark) {
        return window.named("answer-" + question + "-").stream()
                .filter(answer -> description(answer).equals(mark))
                .map(answer -> answer.substring("answer-1-".length()))
                .toList();
    }

    private static void awaitMarked(int question, String mark, String... answers) {
        EventThread.await(
                mark + ": " + List.of(answers), () -> marked(question, mark).equals(List.of(answers)));
    }

    // Walks.

    @Test
    @Timeout(180)
    void a_clicker_leads_through_all_pages_without_predictions() {
        openLesson();
        for (int page = 1; page <= RIGHT.size(); page++) {
            awaitPage(page);
            // What is said of points, and what would help after a divergence, may be the answer.
            assertThat(window.isShown("notice-value")).as("page " + page).isFalse();
            assertThat(window.isShown("halve-rate-button")).as("page " + page).isFalse();
            window.press(KeyEvent.VK_PAGE_DOWN);
            awaitSeen();
            assertThat(marked(1, "right")).as("page " + page).containsExactly(RIGHT.get(page - 1));
            assertThat(window.isShown("lesson-legend")).as("page " + page).isFalse();
            window.press(KeyEvent.VK_PAGE_DOWN);
        }
        assertThat(shown("lesson-page-number")).isEqualTo("12 of 12");
        window.press(KeyEvent.VK_PAGE_UP);
        awaitPage(11);
    }

    private static void awaitPage(int page) {
        EventThread.await("page " + page, () -> shown("lesson-page-number").equals(page + " of 12"));
        awaitAsked();
    }

    @Test
    @Timeout(180)
    void all_pages_are_walked_by_mouse_with_right_and_wrong_answers() {
        openLesson();
        for (int page = 1; page <= RIGHT.size(); page++) {
            awaitPage(page);
            String chosen = Integer.toString(1 + page % 2);
            window.click("answer-1-" + chosen);
            awaitMarked(1, "predicted", chosen);
            assertThat(window.isEnabled("lesson-next-button")).isFalse();
            window.click("see-button");
            awaitSeen();
            assertThat(marked(1, "right")).as("page " + page).containsExactly(RIGHT.get(page - 1));
            assertThat(window.isShown("lesson-legend")).isTrue();
            if (page < RIGHT.size()) {
                window.click("lesson-next-button");
            }
        }
        assertThat(window.isEnabled("lesson-next-button")).isFalse();
    }

    @Test
    void a_page_can_be_skipped_and_gone_back_to() {
        openLesson();
        window.click("lesson-skip-button");
        awaitPage(2);
        window.click("lesson-previous-button");
        awaitPage(1);
    }

    @Test
    void the_column_has_the_room_in_which_all_pages_fit() {
        openLesson();
        for (ColumnSizes.Case size : ColumnSizes.ALL) {
            MainWindow invisible =
                    EventThread.read(() -> MainWindow.invisible(Experiment.DEFAULT, last -> size.look()));
            EventThread.run(() -> {
                invisible.setSize(size.window());
                invisible
                        .getLayeredPane()
                        .getActionMap()
                        .get(CommandId.LESSON_LINE.id())
                        .actionPerformed(new ActionEvent(invisible, ActionEvent.ACTION_PERFORMED, ""));
            });
            EventThread.await("the column is there", () -> column(invisible).isPresent());
            EventThread.run(invisible::validate);
            Dimension column =
                    EventThread.read(() -> column(invisible).orElseThrow().getSize());
            EventThread.run(invisible::dispose);
            assertThat(column).as(size.toString()).isEqualTo(size.column());
        }
        EventThread.run(() -> Theme.install(Look.LIGHT, new Dimension(1280, 800)));
    }

    private static Optional<Component> column(MainWindow window) {
        return WindowDriver.tree(window)
                .filter(each -> "lesson-column".equals(each.getName()))
                .findFirst();
    }

    // Votes.

    @Test
    void keys_choose_the_majoritys_answer_and_a_second_vote_stands_beside_the_first() {
        openLesson();
        window.press(KeyEvent.VK_1);
        awaitMarked(1, "predicted", "1");
        window.press(KeyEvent.VK_V);
        awaitMarked(1, "predicted");
        window.press(KeyEvent.VK_2);
        window.press(KeyEvent.VK_PAGE_DOWN);
        awaitSeen();

        assertThat(results()).containsExactly("● → ", " → ●", " → ", " → ");
        assertThat(shown("lesson-legend")).isEqualTo("First vote → second vote");
    }

    /** Returns what stands at the end of each answer. */
    private static List<String> results() {
        return EventThread.read(() -> window.named("answer-1-").stream()
                .map(name -> WindowDriver.tree(window.find(name))
                        .filter(part -> "answer-result".equals(part.getName()))
                        .map(part -> ((javax.swing.JLabel) part).getText())
                        .findFirst()
                        .orElseThrow())
                .toList());
    }

    @Test
    void hands_are_counted_by_keys_and_typed_and_nobody_sees_them_before_the_answer() {
        openLesson();
        perform(CommandId.COUNT_HANDS);
        IntStream.of(KeyEvent.VK_1, KeyEvent.VK_1, KeyEvent.VK_3).forEach(key -> window.press(key));
        EventThread.await("three hands", () -> shown("votes-value").equals("3 hands"));
        awaitMarked(1, "predicted");
        assertThat(results()).containsOnly("");
        assertThat(bars()).isEmpty();
        perform(CommandId.VOTE_AGAIN);

        window.set("votes-field", "2 9 14 3");
        EventThread.await("all hands", () -> shown("votes-value").equals("28 hands"));
        assertThat(results()).containsOnly("");
        perform(CommandId.COUNT_HANDS);
        perform(CommandId.SEE);
        awaitSeen();

        assertThat(results()).containsExactly("2 → 2", "0 → 9", "1 → 14", "0 → 3");
        assertThat(bars()).hasSize(4);
    }

    private static List<String> bars() {
        return window.named("answer-1-").stream()
                .filter(name ->
                        EventThread.read(() -> ((JComponent) window.find(name)).getClientProperty("votes") != null))
                .toList();
    }

    @Test
    void a_wrong_count_changes_nothing_and_says_what_is_expected() {
        openLessonWithWrongCount();

        assertThat(shown("lesson-message")).isEqualTo("“2 9” is not 4 whole numbers with blanks between.");
        assertThat(shown("votes-value")).isEmpty();
        assertThat(isMarkedWrong("votes-field")).isTrue();
        leaveField();
        assertThat(isMarkedWrong("votes-field")).isFalse();
        assertThat(window.isShown("lesson-message")).isFalse();
    }

    private static void openLessonWithWrongCount() {
        openLessonToCount();
        window.type("votes-field", "2 9");
        window.press(KeyEvent.VK_ENTER);
        EventThread.await("it is told", () -> shown("lesson-message").contains("2 9"));
    }

    private static void openLessonToCount() {
        openLesson();
        perform(CommandId.COUNT_HANDS);
        EventThread.await("hands are counted", () -> window.isShown("votes-field"));
    }

    @Test
    void a_wrong_count_is_gone_on_the_next_page() {
        openLessonWithWrongCount();

        window.click("lesson-skip-button");

        awaitPage(2);
        assertThat(isMarkedWrong("votes-field")).isFalse();
        assertThat(window.text("votes-field")).isEmpty();
        assertThat(window.isShown("lesson-message")).isFalse();
    }

    private static void leaveField() {
        EventThread.await("the field has the keyboard", () -> window.hasKeyboard("votes-field"));
        window.press(KeyEvent.VK_ESCAPE);
        EventThread.await("the field has given the keyboard up", window::keyboardIsFree);
    }

    @Test
    void counts_that_were_typed_and_not_entered_are_taken_before_the_answer() {
        openLessonToCount();
        window.type("votes-field", "2 9 14 3");

        window.click("see-button");

        EventThread.await("all hands", () -> results().equals(List.of("2", "9", "14", "3")));
    }

    @Test
    void counts_that_were_typed_and_not_entered_are_taken_before_a_second_vote() {
        openLessonToCount();
        window.set("votes-field", "2 9 14 3");
        window.type("votes-field", "2 9 13 4");
        window.click("vote-again-button");
        window.set("votes-field", "0 0 28 0");

        perform(CommandId.SEE);

        EventThread.await("both votes", () -> results().equals(List.of("2 → 0", "9 → 0", "13 → 28", "4 → 0")));
    }

    @Test
    void a_wrong_count_holds_the_answer_back() {
        openLessonToCount();
        window.type("votes-field", "2 9");

        window.click("see-button");

        EventThread.await("it is told", () -> shown("lesson-message").contains("2 9"));
        assertThat(isMarkedWrong("votes-field")).isTrue();
        assertThat(window.text("votes-field")).isEqualTo("2 9");
        assertThat(window.isShown("see-button")).isTrue();
        leaveField();
        perform(CommandId.SEE);
        awaitSeen();
        assertThat(window.isShown("lesson-message")).isFalse();
    }

    @Test
    void a_number_that_was_typed_and_not_entered_is_taken_before_the_answer() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), """
                # Mine

                ## How many?

                ```scene
                --learning-rate 0.2
                ```

                ```predict
                steps
                ```
                """);
        EventThread.run(() -> window.window().openLesson(file));
        EventThread.await("it is asked", () -> window.isShown("votes-field"));
        window.type("votes-field", "30");

        window.click("see-button");

        EventThread.await("it is taken", () -> shown("votes-value").equals("Predicted: 30"));
    }

    @Test
    void a_line_that_was_typed_and_not_entered_is_taken_before_the_answer() {
        openLesson();
        perform(CommandId.LESSON_SKIP);
        awaitPage(2);
        window.type("fit-slope-field", "8");

        window.click("see-button");

        awaitSeen();
        assertThat(shown("fit-losses")).startsWith("Your loss: 10.9.");
    }

    private static boolean isMarkedWrong(String field) {
        return EventThread.read(
                () -> "error".equals(((JComponent) window.find(field)).getClientProperty("JComponent.outline")));
    }

    // What is on screen.

    @Test
    void the_run_stands_still_until_the_answer() {
        openLesson();
        window.press(KeyEvent.VK_RIGHT);
        window.press(KeyEvent.VK_END);
        window.press(KeyEvent.VK_E);
        window.press(KeyEvent.VK_B);
        window.click("timeline-slider");

        assertThat(window.step()).isZero();
        assertThat(window.isEnabled("step-button")).isFalse();
        assertThat(window.text("play-button")).isEqualTo("See");
        window.press(KeyEvent.VK_SPACE);
        awaitSeen();
    }

    @Test
    void a_page_can_be_left_and_gone_back_to() {
        openLesson();
        perform(CommandId.LESSON_SKIP);
        perform(CommandId.LESSON_SKIP);
        awaitPage(3);
        window.press(KeyEvent.VK_PAGE_DOWN);
        awaitSeen();
        window.set("learning-rate-field", "0.3");
        EventThread.await("the page is left", () -> window.isShown("back-to-page-button"));
        assertThat(shown("lesson-title")).isEqualTo("Which way?");

        window.click("back-to-page-button");

        awaitPage(3);
        window.awaitText("learning-rate-field", "0.1");
        assertThat(window.isShown("back-to-page-button")).isFalse();
    }

    @Test
    void eight_moves_are_counted_and_then_the_line_stays() {
        openLesson();
        perform(CommandId.LESSON_SKIP);
        awaitPage(2);
        for (int move = 1; move <= 8; move++) {
            int left = 8 - move;
            window.set("fit-slope-field", Integer.toString(move));
            EventThread.await(left + " left", () -> shown("fit-moves").startsWith(left + " move"));
        }
        EventThread.await("no move is left", () -> !window.isEnabled("fit-slope-slider"));
        window.press(KeyEvent.VK_PAGE_DOWN);
        awaitSeen();

        // NumPy: the mean of (8x + 0.75 − y)² over the lesson's points, and descent's eight steps.
        assertThat(shown("fit-losses")).isEqualTo("Your loss: 10.9. Gradient descent: 0.839.");
        assertThat(marked(1, "right")).containsExactly("2");
    }

    @Test
    void what_was_shown_before_a_lesson_is_shown_after_it() {
        assertThat(window.isSelected("best-line-box")).isFalse();
        window.set("learning-rate-field", "0.3");
        openLesson();
        for (int page = 2; page <= 7; page++) {
            perform(CommandId.LESSON_SKIP);
            awaitPage(page);
        }
        closeLesson();
        EventThread.await(
                "the run is as before", () -> window.text("learning-rate-field").equals("0.3"));
        assertThat(window.isShown("view-step")).as("opened by page 4").isFalse();
        perform(CommandId.STAGE_RUNS);
        EventThread.await("the runs of page 7 are gone", () -> window.isShown("kept-none-value"));
        perform(CommandId.STAGE_POINTS);
        assertThat(window.isSelected("best-line-box")).isFalse();
    }

    // Without a lesson.

    @Test
    void the_program_asks_about_any_run_and_explains_it_in_its_numbers() {
        window.pauseAtStart();
        window.set("learning-rate-field", "1.1");
        window.awaitText("learning-rate-field", "1.1");
        window.press(KeyEvent.VK_Q);
        awaitAsked();
        assertThat(window.isEnabled("loss-surface-button")).isFalse();
        window.press(KeyEvent.VK_1);
        window.press(KeyEvent.VK_2);
        window.press(KeyEvent.VK_SPACE);
        awaitSeen();

        assertThat(marked(1, "right")).containsExactly("4");
        assertThat(marked(2, "right")).containsExactly("4");
        assertThat(shown("lesson-explanation")).contains("1.1").contains("0.998");
        assertThat(window.isEnabled("loss-surface-button")).isTrue();
    }

    @Test
    void a_changed_setting_asks_anew() {
        window.pauseAtStart();
        window.press(KeyEvent.VK_Q);
        awaitAsked();
        window.press(KeyEvent.VK_1);
        awaitMarked(1, "predicted", "1");

        window.set("learning-rate-field", "0.01");

        EventThread.await("nothing is predicted", () -> marked(1, "predicted").isEmpty());
        window.press(KeyEvent.VK_PAGE_DOWN);
        EventThread.await("step", () -> window.step() > 3);
        window.press(KeyEvent.VK_PAGE_DOWN);
        awaitSeen();
        assertThat(marked(1, "right")).containsExactly("2");
    }

    // Files.

    private static final String TEXT = """
            # Mine

            ## First

            One.

            ## Second

            %s

            ```scene
            --learning-rate 0.2
            ```
            """;

    private Path opened(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), TEXT.formatted(text));
        EventThread.run(() -> window.window().openLesson(file));
        EventThread.await("it is open", () -> shown("lesson-title").equals("First"));
        perform(CommandId.LESSON_NEXT);
        EventThread.await("second page", () -> shown("lesson-text").equals(text));
        return file;
    }

    @Test
    void a_file_that_is_saved_again_or_replaced_is_shown_on_the_same_page() throws IOException {
        Path file = opened("Two.");
        // Let the watcher see what there is.
        Files.writeString(file, TEXT.formatted("Three."));
        EventThread.await("saved", () -> shown("lesson-text").equals("Three."));

        Path other = Files.writeString(folder.resolve("other"), TEXT.formatted("Four."));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        EventThread.await("replaced", () -> shown("lesson-text").equals("Four."));
        assertThat(shown("lesson-page-number")).isEqualTo("2 of 2");
    }

    @Test
    void a_half_written_file_is_told_of_and_the_page_stays() throws IOException {
        Path file = opened("Two.");
        String half = TEXT.formatted("Half.");
        Files.writeString(file, half.substring(0, half.lastIndexOf("```")));

        EventThread.await("it is told", () -> shown("lesson-message").startsWith("mine.md (line 11)"));
        assertThat(shown("lesson-text")).isEqualTo("Two.");
        Files.writeString(file, half);
        EventThread.await("it is whole", () -> shown("lesson-text").equals("Half."));
        assertThat(window.isShown("lesson-message")).isFalse();
    }

    @Test
    void markup_in_a_lesson_stays_text() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.md"), """
                # \\<html>\\<b>x

                ## \\<html>\\<i>page

                `<html><h1>x`

                ```predict
                choice
                a < b
                * b > a
                ```
                """);
        EventThread.run(() -> window.window().openLesson(file));
        EventThread.await("it is open", () -> shown("lesson-title").equals("<html><i>page"));

        assertThat(EventThread.read(WindowDriver::markup)).isEmpty();
        Component answer = window.find("answer-1-1");
        assertThat(EventThread.read(() -> answer.getAccessibleContext().getAccessibleName()))
                .isEqualTo("a < b");
    }
}
