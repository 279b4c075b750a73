package io.github.sgdvisualizer.window.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.lesson.Explainer;
import io.github.sgdvisualizer.lesson.Lesson;
import io.github.sgdvisualizer.lesson.LessonParser;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.visit.Asked;
import io.github.sgdvisualizer.lesson.visit.DrawnCurve;
import io.github.sgdvisualizer.lesson.visit.FreePlay;
import io.github.sgdvisualizer.lesson.visit.PageVisit;
import io.github.sgdvisualizer.lesson.visit.PageVisit.Phase;
import io.github.sgdvisualizer.lesson.visit.Prediction;
import io.github.sgdvisualizer.lesson.visit.Vote;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.UiLocales;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.lesson.part.AnswerButton;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column, without a window: what pages need, and what their votes look like. */
final class LessonColumnTest {
    private static final List<String> LESSONS =
            List.of("gradient-descent", "coders", "example-outliers", "example-batches", "example-momentum");

    @AfterAll
    static void resetLook() throws Exception {
        EventQueue.invokeAndWait(() -> Theme.install(Look.LIGHT, new Dimension(1280, 800)));
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void no_page_scrolls_before_the_answer_or_after_it(String language) throws Exception {
        List<String> scrolling = new ArrayList<>();
        for (String name : LESSONS) {
            Lesson lesson = UiLocales.get(language, () -> LessonParser.readShipped(name));
            List<LessonView> views = UiLocales.get(language, () -> views(lesson));
            EventQueue.invokeAndWait(() -> UiLocales.get(language, () -> scrolling.addAll(scrolling(name, views))));
        }
        List<LessonView> free = UiLocales.get(language, LessonColumnTest::freeViews);
        EventQueue.invokeAndWait(() -> UiLocales.get(language, () -> scrolling.addAll(scrolling("free", free))));
        assertThat(scrolling).isEmpty();
    }

    private static List<String> scrolling(String name, List<LessonView> views) {
        List<String> scrolling = new ArrayList<>();
        for (ColumnSizes.Case size : ColumnSizes.ALL) {
            Theme.install(size.look(), size.window());
            for (LessonView view : views) {
                LessonColumn column = new LessonColumn(
                        new Commands(),
                        new Ballots(
                                (question, answer) -> {},
                                line -> {},
                                (question, text) -> {},
                                () -> {},
                                curve -> {},
                                asked -> {}));
                column.show(view);
                column.setSize(size.column());
                // The height of a wrapped title follows from its width.
                layOut(column);
                layOut(column);
                assertThat(column.getMinimumSize().width)
                        .as("width of %s in %s", view.page().title(), size.window())
                        .isLessThanOrEqualTo(size.column().width);
                assertNoWordIsBroken(column, view);
                JScrollPane scroll = scroll(column);
                int needed = scroll.getViewport().getView().getPreferredSize().height;
                int room = scroll.getViewport().getHeight();
                if (needed > room && !mayScroll(view, size)) {
                    scrolling.add("%s %d %s %s %s: %d of %d"
                            .formatted(
                                    name,
                                    view.number(),
                                    view.page().title(),
                                    view.phase(),
                                    size.window(),
                                    needed,
                                    room));
                }
            }
        }
        return scrolling;
    }

    private static void assertNoWordIsBroken(Container container, LessonView view) {
        for (Component each : container.getComponents()) {
            if (each instanceof JTextArea words && container instanceof AnswerButton) {
                for (String word : words.getText().split("[ -]", -1)) {
                    assertThat(words.getFontMetrics(words.getFont()).stringWidth(word))
                            .as(
                                    "\"%s\" in %s of %s",
                                    word, container.getName(), view.page().title())
                            .isLessThanOrEqualTo(words.getWidth());
                }
            } else if (each instanceof Container inner) {
                assertNoWordIsBroken(inner, view);
            }
        }
    }

    /** Two questions and a curve are more than the lowest window has room for. */
    private static boolean mayScroll(LessonView view, ColumnSizes.Case size) {
        return view.indexOfCurve() > 0 && size.window().height == 720;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static JScrollPane scroll(LessonColumn column) {
        return Arrays.stream(column.getComponents())
                .filter(JScrollPane.class::isInstance)
                .map(JScrollPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Returns each page as it asks, and as it explains after two votes for all answers. */
    private static List<LessonView> views(Lesson lesson) {
        return lesson.pages().stream()
                .flatMap(page -> views(
                        Asked.of(page),
                        lesson.title(),
                        1 + lesson.pages().indexOf(page),
                        lesson.pages().size()))
                .toList();
    }

    private static List<LessonView> freeViews() {
        return Stream.of(0.01, 0.1, 0.9, 1.1)
                .map(rate -> FreePlay.asked(Settings.DEFAULT.withLearningRate(rate), true))
                .flatMap(asked -> Stream.of(asked, FreePlay.withCurve(asked, true)))
                .flatMap(asked -> views(asked, "", 1, 0))
                .toList();
    }

    private static Stream<LessonView> views(Asked asked, String heading, int number, int count) {
        Page page = asked.page();
        PageVisit visit = PageVisit.of(asked.questions().size());
        for (int i = 0; i < asked.questions().size(); i++) {
            int answers = asked.questions().get(i).answers().size();
            if (answers > 0) {
                Vote vote = count > 0
                        ? new Vote(Collections.nCopies(answers, 12), true)
                        : Vote.majority(answers - 1, answers);
                Prediction voted = Prediction.NONE.with(vote).again(answers).with(vote);
                visit = visit.with(i, voted);
            } else if (asked.questions().get(i).kind() == Question.Kind.LOSS_CURVE) {
                visit = visit.with(i, Prediction.NONE.withCurve(DrawnCurve.NONE.with(1, 1, DrawnCurve.LAST, 0)));
            }
        }
        LessonView.Outcome outcome = new LessonView.Outcome(
                asked.questions().stream()
                        .map(question -> io.github.sgdvisualizer.lesson.Truth.of(question, page.sceneOrDefault()))
                        .toList(),
                Explainer.explain(page));
        return Stream.of(
                view(
                        asked,
                        heading,
                        number,
                        count,
                        PageVisit.of(asked.questions().size()),
                        Optional.empty()),
                view(asked, heading, number, count, visit.with(Phase.SEEN), Optional.of(outcome)));
    }

    private static LessonView view(
            Asked asked, String heading, int number, int count, PageVisit visit, Optional<LessonView.Outcome> outcome) {
        return new LessonView(
                heading,
                number,
                count,
                asked.page(),
                asked.questions(),
                visit,
                OptionalDouble.of(5.5084),
                false,
                outcome,
                false,
                "");
    }
}
