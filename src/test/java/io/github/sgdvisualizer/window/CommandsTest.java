package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.settings.RateSlider;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.WindowPreferences;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each command of the table in the real window, by its key if it has one, and by its button. */
@DisplayTest
final class CommandsTest extends DefaultWindow {
    private static final String FIRST_LOSS = "5.5084";

    /** What is done with a chart that has the keyboard needs keys, and the mouse on the chart itself. */
    private static final Set<CommandId.Group> WITHOUT_BUTTON = EnumSet.of(
            CommandId.Group.POINTS_BY_HAND,
            CommandId.Group.SELECTION,
            CommandId.Group.MOVEMENT,
            CommandId.Group.SURFACE_CURSOR);

    /** Of the menu alone, of the list of points, or done by the button Swap of a view. */
    private static final Set<CommandId> NO_BUTTON = EnumSet.of(
            CommandId.DATA_OPEN,
            CommandId.SAVE,
            CommandId.SAVE_AS,
            CommandId.DATA_SAVE,
            CommandId.COPY_COMMAND,
            CommandId.EXPORT_PICTURE,
            CommandId.EXPORT_FILM,
            CommandId.PRINT,
            CommandId.COPY_PICTURE,
            CommandId.DATA_COPY,
            CommandId.DATA_PASTE,
            CommandId.SLOW_MOTION,
            CommandId.DATA_LESSON,
            CommandId.DATA_NORMAL,
            CommandId.DATA_ADD_OUTLIER,
            CommandId.DATA_STANDARDISE,
            CommandId.STAGE_POINTS,
            CommandId.STAGE_LOSS,
            CommandId.STAGE_SURFACE,
            CommandId.STAGE_STEP,
            CommandId.STAGE_CODE,
            CommandId.STAGE_RUNS,
            CommandId.STAGE_RESIDUALS,
            CommandId.SWAP,
            CommandId.LESSON_LINE,
            CommandId.LESSON_CODERS,
            CommandId.EXAMPLE_OUTLIERS,
            CommandId.EXAMPLE_BATCHES,
            CommandId.EXAMPLE_MOMENTUM,
            CommandId.LESSON_OPEN,
            CommandId.LESSON_NOTES,
            CommandId.BACK_TO_PAGE,
            CommandId.ANSWER_1,
            CommandId.ANSWER_2,
            CommandId.ANSWER_3,
            CommandId.ANSWER_4,
            CommandId.ANSWER_5,
            CommandId.EXPORT_SCRIPT,
            CommandId.EXPORT_NOTEBOOK,
            CommandId.EXPORT_PLAIN_PYTHON,
            CommandId.EXPORT_SPREADSHEET,
            CommandId.EXPORT_RUN,
            CommandId.COPY_SCENE,
            CommandId.SAVE_ANSWERS,
            CommandId.WORKSHEET,
            CommandId.AUTHORS_GUIDE,
            CommandId.KEYS,
            CommandId.WORDS);

    /** What is done before a command, in the lesson paused at step 0, and after it, and what is seen of it then. */
    private record Check(Runnable before, Runnable after, Supplier<String> seen, Predicate<String> expected) {
        static Check that(Supplier<String> seen, String expected) {
            return new Check(() -> {}, () -> {}, seen, expected::equals);
        }

        static Check text(String component, String expected) {
            return that(() -> window.text(component), expected);
        }

        static Check selected(String button) {
            return that(() -> String.valueOf(window.isSelected(button)), "true");
        }

        static Check shown(String component) {
            return that(() -> String.valueOf(WindowDriver.anywhere(component).isPresent()), "true");
        }

        /** The stage is at the left edge. */
        static Check onStage(String card) {
            return that(
                    () -> String.valueOf(WindowDriver.anywhere(card)
                            .filter(shown -> shown.getX() == 0)
                            .isPresent()),
                    "true");
        }

        static Check remembered(Predicate<WindowPreferences> choice) {
            return that(() -> String.valueOf(choice.test(new WindowPreferences())), "true");
        }

        Check first(Runnable newBefore) {
            return new Check(newBefore, after, seen, expected);
        }

        Check then(Runnable newAfter) {
            return new Check(before, newAfter, seen, expected);
        }
    }

    @AfterAll
    static void forgetLook() {
        new WindowPreferences().setLook(Look.LIGHT);
    }

    @Test
    @Timeout(600)
    void each_command_does_by_its_key_what_it_says() {
        each(List.of(CommandId.values()), CommandsTest::perform);
    }

    @Test
    @Timeout(600)
    void each_command_does_by_its_button_what_it_says() {
        List<CommandId> all = new ArrayList<>(List.of(CommandId.values()));
        all.removeIf(id -> WITHOUT_BUTTON.contains(id.group()) || NO_BUTTON.contains(id));
        each(all, id -> click(id, "-button", "-box"));
    }

    /** Clicks the first component of these names, in the window. */
    private static void click(CommandId id, String... suffixes) {
        EventThread.run(() -> {
            AbstractButton button = Stream.of(suffixes)
                    .flatMap(suffix -> WindowDriver.tree(window.window())
                            .filter(component -> (id.id() + suffix).equals(component.getName())))
                    .map(AbstractButton.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " has none of " + List.of(suffixes)));
            assertThat(button.isEnabled()).as(id + " can be clicked").isTrue();
            // Later, as a dialog may open.
            EventQueue.invokeLater(() -> button.doClick(0));
        });
    }

    private void each(List<CommandId> ids, Consumer<CommandId> way) {
        for (CommandId id : ids) {
            window.restoreLesson();
            window.pauseAtStart();
            Check check = checkOf(id);
            check.before.run();
            assertThat(check.seen.get()).as("before " + id).doesNotMatch(check.expected);

            way.accept(id);
            check.after.run();

            EventThread.await(id + " is seen: " + check.seen.get(), () -> check.expected.test(check.seen.get()));
            if (id.kind() == CommandId.Kind.TOGGLE) {
                way.accept(id);
                EventThread.await(id + " is taken back", () -> !check.expected.test(check.seen.get()));
            }
            cleanUp(id);
        }
    }

    /** No default: a command without a check does not compile. */
    private static Check checkOf(CommandId id) {
        return switch (id) {
            case DATA_OPEN,
                    SAVE,
                    SAVE_AS,
                    DATA_SAVE,
                    WORDS,
                    WORKSHEET,
                    AUTHORS_GUIDE,
                    EXPORT_SCRIPT,
                    EXPORT_NOTEBOOK,
                    EXPORT_PLAIN_PYTHON,
                    EXPORT_SPREADSHEET,
                    EXPORT_RUN,
                    EXPORT_PICTURE,
                    EXPORT_FILM,
                    PRINT ->
                Check.that(() -> String.valueOf(EventThread.dialogs().isEmpty()), "false");
            case DATA_PASTE -> Check.text("data-button", "Pasted points").first(() -> copy("0,1\n1,2\n2,4\n"));
            case COPY_COMMAND ->
                Check.that(() -> clipboardText().split(" --", -1)[0], "java -jar sgd-visualizer.jar")
                        .first(() -> copy("nothing"));
            case DATA_COPY ->
                Check.that(() -> clipboardText().lines().findFirst().orElse(""), "x,y")
                        .first(() -> copy("nothing"));
            case COPY_PICTURE ->
                Check.that(() -> String.valueOf(clipboard().isDataFlavorAvailable(DataFlavor.imageFlavor)), "true")
                        .first(() -> copy("nothing"));
            case DATA_LESSON ->
                Check.text("data-button", "The lesson's points").first(() -> {
                    copy("0,1\n1,2\n2,4\n");
                    perform(CommandId.DATA_PASTE);
                    window.awaitText("data-button", "Pasted points");
                });
            case DATA_NORMAL, DATA_STANDARDISE ->
                new Check(() -> {}, () -> {}, () -> window.text("loss-value"), loss -> !loss.equals(FIRST_LOSS));
            case DATA_ADD_OUTLIER, ADD_POINT ->
                Check.text("point-count-field", "101").first(CommandsTest::focusChart);
            case UNDO -> Check.text("learning-rate-field", "0.1").first(CommandsTest::changeRate);
            case REDO ->
                Check.text("learning-rate-field", "0.2").first(() -> {
                    changeRate();
                    perform(CommandId.UNDO);
                    window.awaitText("learning-rate-field", "0.1");
                });
            case PLAY -> Check.text("play-button", "Pause");
            case PLAY_BACKWARDS, FIRST, RESET -> Check.text("step-value", "0").first(CommandsTest::goToStepFive);
            case STEP -> Check.text("step-value", "1");
            case BACK -> Check.text("step-value", "4").first(CommandsTest::goToStepFive);
            case LAST ->
                Check.text("step-value", "5").first(() -> {
                    goToStepFive();
                    perform(CommandId.FIRST);
                    window.awaitText("step-value", "0");
                });
            case RUN_TO_END -> Check.text("step-value", "95");
            case REPEAT ->
                Check.that(
                        () -> window.find("repeat-button")
                                .getAccessibleContext()
                                .getAccessibleName(),
                        "Loop");
            case FASTER -> Check.that(window::speed, "100/s");
            case SLOWER -> Check.that(window::speed, "25/s");
            case SLOW_MOTION, WATCH_SLOWLY -> Check.that(window::speed, "2/s");
            case KEEP -> Check.that(() -> String.valueOf(keptNames().size()), "1");
            case FROM_HERE -> Check.selected("from-here-button").first(CommandsTest::goToStepFive);
            case HALVE_RATE -> Check.text("learning-rate-field", "0.05");
            case SAFE_RATE -> Check.text("learning-rate-field", "0.499");
            case RESTORE -> Check.text("learning-rate-field", "0.1").first(CommandsTest::changeRate);
            case NEW_POINTS -> Check.text("seed-field", "43");
            case EXPLAIN_RATES ->
                Check.that(
                        () -> String.valueOf(((RateSlider) window.find("learning-rate-slider")).isExplained()),
                        "false");
            case MORE ->
                Check.that(() -> String.valueOf(window.isShown("noise-slider")), "true")
                        .first(() -> perform(CommandId.MORE_POINTS));
            case MORE_POINTS -> Check.selected("more-points-button").first(() -> perform(CommandId.MORE_SHOW));
            case MORE_STEPS -> Check.selected("more-steps-button").first(() -> perform(CommandId.MORE_POINTS));
            case MORE_SHOW -> Check.selected("more-show-button").first(() -> perform(CommandId.MORE_POINTS));
            case VIEW_POINTS ->
                Check.shown("data-chart").first(() -> {
                    perform(CommandId.STAGE_LOSS);
                    perform(CommandId.VIEW_POINTS);
                });
            case VIEW_LOSS -> Check.that(() -> String.valueOf(window.isShown("loss-chart")), "false");
            case VIEW_CODE -> Check.shown("code-line-0");
            case STAGE_CODE -> Check.onStage("view-code");
            case COPY_CODE ->
                Check.that(() -> clipboardText().lines().findFirst().orElse(""), "lr = 0.1")
                        .first(() -> {
                            perform(CommandId.VIEW_CODE);
                            copy("nothing");
                        });
            case VIEW_RUNS -> Check.shown("kept-none-value");
            case VIEW_RESIDUALS -> Check.shown("residuals-chart");
            case STAGE_RESIDUALS -> Check.onStage("view-residuals");
            case TIMELINE -> Check.that(() -> String.valueOf(window.isShown("timeline-slider")), "false");
            case STAGE_POINTS -> Check.onStage("view-points").first(() -> perform(CommandId.STAGE_LOSS));
            case STAGE_LOSS, SWAP -> Check.onStage("view-loss");
            case STAGE_SURFACE -> Check.onStage("view-surface");
            case STAGE_STEP -> Check.onStage("view-step");
            case STAGE_RUNS -> Check.onStage("view-runs");
            case LOSS_SURFACE -> Check.that(() -> String.valueOf(window.isShown("loss-surface-chart")), "true");
            case NUMBERS -> Check.that(() -> String.valueOf(window.isShown("new-slope-value")), "true");
            case LINEAR ->
                Check.remembered(choices -> !choices.logarithmicLoss()).first(() -> perform(CommandId.LOG));
            case LOG -> Check.remembered(WindowPreferences::logarithmicLoss);
            case STEP_EFFECTS -> Check.text("step-effects-value", "0 helped, 0 hurt");
            case POINT_GRADIENTS -> Check.remembered(WindowPreferences::pointGradients);
            case CLOUD -> Check.selected("cloud-button").first(CommandsTest::takeBatches);
            case CANCEL_CLOUD ->
                Check.that(() -> String.valueOf(window.isSelected("cloud-button")), "false")
                        .first(() -> {
                            window.set("point-count-field", "1000000");
                            window.awaitText("point-count-field", "1,000,000");
                            takeBatches();
                            perform(CommandId.CLOUD);
                            EventThread.await("a cloud is made", () -> window.isEnabled("cancel-cloud-button"));
                        });
            case RESIDUALS -> Check.remembered(choices -> choices.overlays().residuals());
            case RESIDUAL_SQUARES ->
                Check.remembered(choices -> choices.overlays().squares()).first(() -> perform(CommandId.RESIDUALS));
            case BEST_LINE -> Check.remembered(choices -> choices.overlays().bestLine());
            case TRUE_LINE -> Check.remembered(choices -> choices.overlays().trueLine());
            case DETERMINATION -> Check.remembered(WindowPreferences::rSquared);
            case THEME_LIGHT ->
                Check.remembered(choices -> choices.look().equals(Look.LIGHT))
                        .first(() -> wear(CommandId.THEME_DARK, look -> look.equals(Look.DARK)));
            case THEME_DARK -> Check.remembered(choices -> choices.look().equals(Look.DARK));
            case THEME_SYSTEM ->
                Check.remembered(choices -> choices.look().system())
                        .first(() -> wear(CommandId.THEME_DARK, look -> look.equals(Look.DARK)));
            case PRESENTER -> Check.remembered(choices -> choices.look().presenter());
            case FULL_SCREEN -> Check.that(() -> String.valueOf(window.isShown("full-screen-button")), "true");
            case LESSON_LINE ->
                Check.that(CommandsTest::lessonTitle, "Which line is better?").first(CommandsTest::noLesson);
            case LESSON_CODERS, EXAMPLE_OUTLIERS, EXAMPLE_BATCHES, EXAMPLE_MOMENTUM ->
                Check.shown("lesson-title").first(CommandsTest::noLesson);
            case LESSON_OPEN, SAVE_ANSWERS, LESSON_NOTES ->
                Check.that(() -> String.valueOf(EventThread.dialogs().isEmpty()), "false")
                        .first(CommandsTest::openLesson);
            case LESSON_NEXT ->
                Check.that(CommandsTest::lessonTitle, "Find it blind").first(() -> {
                    openLesson();
                    perform(CommandId.SEE);
                    EventThread.await("the page explains", () -> window.isShown("lesson-explanation"));
                });
            case LESSON_SKIP ->
                Check.that(CommandsTest::lessonTitle, "Find it blind").first(CommandsTest::openLesson);
            case LESSON_PREVIOUS ->
                Check.that(CommandsTest::lessonTitle, "Which line is better?").first(() -> {
                    openLesson();
                    perform(CommandId.LESSON_SKIP);
                    awaitPage("Find it blind");
                });
            case BACK_TO_PAGE ->
                Check.text("learning-rate-field", "0.1").first(() -> {
                    openLesson();
                    window.set("learning-rate-field", "0.2");
                    EventThread.await("the page is left", () -> window.isShown("back-to-page-button"));
                });
            case LESSON_CLOSE ->
                Check.that(
                                () -> String.valueOf(
                                        WindowDriver.anywhere("lesson-column").isPresent()),
                                "false")
                        .first(CommandsTest::openLesson);
            case PREDICT ->
                Check.that(CommandsTest::lessonTitle, "What will this run do?").first(CommandsTest::noLesson);
            case SEE -> Check.shown("lesson-explanation").first(CommandsTest::openLesson);
            case VOTE_AGAIN ->
                Check.that(() -> String.valueOf(window.isEnabled("vote-again-button")), "false")
                        .first(() -> {
                            openLesson();
                            perform(CommandId.ANSWER_1);
                            EventThread.await("it is taken", () -> window.isEnabled("vote-again-button"));
                        });
            case COUNT_HANDS -> Check.shown("votes-field").first(CommandsTest::openLesson);
            case COUNTDOWN -> Check.shown("countdown-value").first(CommandsTest::openLesson);
            case ANSWER_1, ANSWER_2, ANSWER_3, ANSWER_4, ANSWER_5 ->
                Check.that(() -> String.valueOf(window.isEnabled("vote-again-button")), "true")
                        .first(CommandsTest::openPrediction);
            case COPY_SCENE ->
                Check.that(() -> clipboardText().lines().findFirst().orElse(""), "```scene")
                        .first(() -> copy("nothing"));
            case KEYS -> Check.that(() -> String.valueOf(window.isShown("key-sheet")), "true");
            case HINTS -> Check.shown("hint-layer");
            case REMOVE_POINTS -> Check.text("point-count-field", "99").first(CommandsTest::selectPoint);
            case SELECT_NEXT, SELECT_PREVIOUS ->
                Check.text("point-count-field", "99")
                        .first(CommandsTest::focusChart)
                        .then(() -> perform(CommandId.REMOVE_POINTS));
            case SELECT_NEXT_TOO ->
                Check.text("point-count-field", "98")
                        .first(CommandsTest::selectPoint)
                        .then(() -> perform(CommandId.REMOVE_POINTS));
            case SELECT_PREVIOUS_TOO ->
                Check.text("point-count-field", "98")
                        .first(() -> {
                            focusChart();
                            perform(CommandId.SELECT_PREVIOUS);
                        })
                        .then(() -> perform(CommandId.REMOVE_POINTS));
            case SELECT_ALL ->
                Check.that(() -> String.valueOf(window.isShown("notice-value")), "true")
                        .first(CommandsTest::focusChart)
                        .then(() -> perform(CommandId.REMOVE_POINTS));
            case SELECT_NONE ->
                // Without a selection the arrow goes on to the window.
                Check.text("step-value", "1")
                        .first(CommandsTest::selectPoint)
                        .then(() -> perform(CommandId.MOVE_RIGHT));
            case MOVE_LEFT, MOVE_RIGHT, MOVE_UP, MOVE_DOWN, MOVE_FAR_LEFT, MOVE_FAR_RIGHT, MOVE_FAR_UP, MOVE_FAR_DOWN ->
                Check.text("data-button", "Points by hand").first(CommandsTest::selectPoint);
            case CURSOR_LEFT, CURSOR_RIGHT, CURSOR_UP, CURSOR_DOWN ->
                new Check(
                        CommandsTest::focusSurface,
                        () -> perform(CommandId.START_AT_CURSOR),
                        CommandsTest::firstGuess,
                        line -> !line.equals("0.5, 0.75"));
            case START_AT_CURSOR ->
                new Check(
                        () -> {
                            focusSurface();
                            perform(CommandId.CURSOR_RIGHT);
                        },
                        () -> {},
                        CommandsTest::firstGuess,
                        line -> !line.equals("0.5, 0.75"));
        };
    }

    private static String firstGuess() {
        return window.text("start-slope-field") + ", " + window.text("start-intercept-field");
    }

    private static void focusSurface() {
        perform(CommandId.LOSS_SURFACE);
        EventThread.await("the surface is open", () -> window.isShown("loss-surface-chart"));
        EventThread.run(() -> ((JComponent) window.find("loss-surface-chart")).requestFocusInWindow());
        EventThread.await("the surface has the keyboard", () -> window.hasKeyboard("loss-surface-chart"));
    }

    /** Takes back what restoring the lesson leaves. */
    private static void cleanUp(CommandId id) {
        switch (id) {
            case DATA_OPEN,
                    SAVE,
                    SAVE_AS,
                    DATA_SAVE,
                    EXPORT_SCRIPT,
                    EXPORT_NOTEBOOK,
                    EXPORT_PLAIN_PYTHON,
                    EXPORT_SPREADSHEET,
                    EXPORT_RUN,
                    EXPORT_PICTURE,
                    EXPORT_FILM,
                    PRINT,
                    WORDS,
                    WORKSHEET,
                    AUTHORS_GUIDE,
                    LESSON_OPEN,
                    SAVE_ANSWERS,
                    LESSON_NOTES -> {
                EventThread.await(
                        "the dialog has the keyboard", () -> !window.window().isFocused());
                window.hand().close(KeyEvent.VK_ESCAPE);
                EventThread.await(
                        "the window has the keyboard", () -> window.window().isFocused());
            }
            case THEME_DARK, THEME_SYSTEM -> wear(CommandId.THEME_LIGHT, look -> look.equals(Look.LIGHT));
            default -> {
                // The lesson is restored before the next command.
            }
        }
        noLesson();
    }

    /** Presses the command's key; performs a command without one. */
    private static void perform(CommandId id) {
        if (id.keys().isEmpty()) {
            // Later, as a dialog may open.
            EventQueue.invokeLater(() -> {
                Action action = window.window().getLayeredPane().getActionMap().get(id.id());
                action.actionPerformed(new ActionEvent(window, ActionEvent.ACTION_PERFORMED, id.id()));
            });
            EventThread.run(() -> {});
        } else {
            window.hand().press(id.keys().get(0));
        }
    }

    private static void wear(CommandId theme, Predicate<Look> expected) {
        perform(theme);
        EventThread.await(theme + " is worn", () -> expected.test(new WindowPreferences().look()));
    }

    private static String lessonTitle() {
        return window.isShown("lesson-title") ? window.text("lesson-title") : "";
    }

    private static void awaitPage(String title) {
        EventThread.await("the page " + title, () -> lessonTitle().equals(title));
    }

    private static void noLesson() {
        if (window.isShown("lesson-column")) {
            perform(CommandId.LESSON_CLOSE);
            EventThread.await("no lesson is open", () -> !window.isShown("lesson-column"));
        }
    }

    private static void openLesson() {
        noLesson();
        perform(CommandId.LESSON_LINE);
        awaitPage("Which line is better?");
        window.awaitText("status-value", "Predict first, then see");
    }

    private static void openPrediction() {
        noLesson();
        perform(CommandId.PREDICT);
        awaitPage("What will this run do?");
    }

    private static void goToStepFive() {
        window.set("run-to-field", "5");
        window.awaitText("step-value", "5");
    }

    private static void changeRate() {
        window.set("learning-rate-field", "0.2");
        EventThread.await("it can be undone", () -> tip("undo-button").startsWith("Undo: learning rate 0.2"));
    }

    /** Returns the fields for the names of the kept runs; the present run's stands above them. */
    private static List<String> keptNames() {
        return window.named("kept-name-field-").stream().skip(1).toList();
    }

    private static void takeBatches() {
        perform(CommandId.LOSS_SURFACE);
        window.openSettings("more-steps-button");
        window.set("batch-size-field", "10");
        window.awaitText("batch-size-field", "10");
        EventThread.await(
                "a cloud can be made", () -> window.button("cloud-button").isEnabled());
    }

    private static void focusChart() {
        EventThread.run(() -> ((JComponent) window.find("data-chart")).requestFocusInWindow());
        EventThread.await("the chart has the keyboard", () -> window.hasKeyboard("data-chart"));
    }

    private static void selectPoint() {
        focusChart();
        perform(CommandId.SELECT_NEXT);
    }

    private static Clipboard clipboard() {
        return Toolkit.getDefaultToolkit().getSystemClipboard();
    }

    private static void copy(String text) {
        clipboard().setContents(new StringSelection(text), null);
    }

    private static String clipboardText() {
        try {
            return String.valueOf(clipboard().getData(DataFlavor.stringFlavor));
        } catch (UnsupportedFlavorException | IOException e) {
            return e.toString();
        }
    }

    // Keys while something is typed.

    /** All that the keys of one letter could change. */
    private static List<String> state() {
        return EventThread.read(() -> List.of(
                window.text("step-value"),
                window.text("loss-value"),
                window.text("play-button"),
                window.text("seed-field"),
                window.speed(),
                window.find("repeat-button").getAccessibleContext().getAccessibleName(),
                String.valueOf(window.isSelected("from-here-button")),
                String.valueOf(window.isSelected("presenter-box")),
                String.valueOf(((RateSlider) window.find("learning-rate-slider")).isExplained()),
                String.join(" ", window.named("kept-name-field"))));
    }

    private static void typeAllKeysInto(String field) {
        List<String> before = state();
        for (CommandId id : CommandId.values()) {
            for (Shortcut key : id.keys()) {
                if (id.context() == CommandId.Context.WINDOW && !key.isAccelerator()) {
                    window.enter(field);
                    window.hand().press(key);
                    if (key.text().matches("[A-Z]")) {
                        assertThat(window.text(field))
                                .as("in " + field + " by the key of " + id)
                                .isEqualTo(key.text().toLowerCase(Locale.ROOT));
                    }
                    assertThat(state())
                            .as("after the key of " + id + " in " + field)
                            .isEqualTo(before);
                }
            }
        }
        window.press(KeyEvent.VK_ESCAPE);
    }

    @Test
    void what_is_typed_into_a_field_for_numbers_goes_there_and_does_nothing_else() {
        window.pauseAtStart();
        perform(CommandId.STEP);
        window.awaitText("step-value", "1");

        typeAllKeysInto("learning-rate-field");

        window.awaitText("learning-rate-field", "0.1");
    }

    @Test
    void what_is_typed_into_a_name_goes_there_and_does_nothing_else() {
        window.pauseAtStart();
        perform(CommandId.STEP);
        perform(CommandId.KEEP);
        EventThread.await("it is kept", () -> keptNames().size() == 1);

        String field = keptNames().get(0);
        typeAllKeysInto(field);

        assertThat(EventThread.read(() -> ((JTextComponent) window.find(field)).isEditable()))
                .isTrue();
    }

    @Test
    void the_key_of_a_disabled_command_does_nothing() {
        window.pauseAtStart();
        EventThread.await(
                "there is no step back", () -> !window.button("back-button").isEnabled());
        perform(CommandId.KEEP);
        EventThread.await("it is kept", () -> !window.button("keep-button").isEnabled());
        List<String> before = state();

        Arrays.asList(CommandId.BACK, CommandId.FIRST, CommandId.KEEP, CommandId.REDO)
                .forEach(CommandsTest::perform);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_tip_names_the_key_as_long_as_it_does_something() {
        window.pauseAtStart();
        assertThat(tip("play-button")).isEqualTo("Play or pause (Space)");
        assertThat(tip("step-button")).isEqualTo("Pause and take one step (→)");
        assertThat(tip("repeat-button")).isEqualTo("The run stops at its end; click to repeat it in a loop (L)");
        assertThat(tip("presenter-box")).endsWith("for the back row (P)");
        assertThat(tip("redo-button")).isEqualTo("Nothing to redo");

        changeRate();

        assertThat(tip("undo-button"))
                .isEqualTo("Undo: learning rate 0.2 ("
                        + CommandId.UNDO.keys().get(0).text() + ")");
    }

    private static String tip(String button) {
        return EventThread.read(() -> String.valueOf(((JComponent) window.find(button)).getToolTipText()));
    }
}
