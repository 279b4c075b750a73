package io.github.sgdvisualizer.lesson.visit;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.lesson.Explanation;
import io.github.sgdvisualizer.lesson.Page;
import io.github.sgdvisualizer.lesson.Question;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.TextBlock;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.Request;
import io.github.sgdvisualizer.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that the program itself asks, about any settings. */
public final class FreePlay {
    private static final List<String> OUTCOMES = List.of("straight", "crawls", "overshoots", "diverges", "hovers");
    private static final List<String> STEPS = List.of("10", "100", "1000");
    private static final Question CURVE = new Question(Question.Kind.LOSS_CURVE, Optional.empty(), 0, List.of());

    private FreePlay() {}

    /**
     * Asks what a run of some settings does and how many steps it takes, with explanations in numbers of that run.
     *
     * @param known whether theory knows a limit for the learning rate of the optimizer on these points
     */
    public static Asked asked(Settings settings, boolean known) {
        boolean ruled = known && settings.takesAllPoints() && settings.steadyFrom() == 0;
        Page page = page(settings, ruled);
        return new Asked(page, List.of(page.question().orElseThrow(), steps()));
    }

    /** Returns what is asked, with or without the loss curve as the last question. */
    public static Asked withCurve(Asked asked, boolean curve) {
        Stream<Question> others = asked.questions().stream().filter(question -> !question.equals(CURVE));
        return new Asked(
                asked.page(),
                Stream.concat(others, curve ? Stream.of(CURVE) : Stream.empty()).toList());
    }

    private static Page page(Settings settings, boolean ruled) {
        Experiment paused = new Experiment(
                settings, List.of(), new Playing(0, true, Speed.DEFAULT, Repeat.ONCE), ViewState.DEFAULT);
        return new Page(
                Messages.of("free.title"),
                0,
                List.of(),
                Optional.of(new Options.Scene(paused, List.of(Request.DEFAULT.steps()))),
                Optional.of(new Question(
                        Question.Kind.OUTCOME,
                        Optional.empty(),
                        0,
                        OUTCOMES.stream()
                                .map(key -> new Answer(key, "", Double.NaN, false))
                                .toList())),
                OUTCOMES.stream()
                        .map(key -> explanation(key, key.equals("hovers") ? settings.takesAllPoints() : ruled))
                        .toList(),
                List.of());
    }

    private static Question steps() {
        Stream<Answer> numbers = STEPS.stream()
                .map(steps -> new Answer(
                        Integer.toString(STEPS.indexOf(steps) + 1),
                        Messages.of("free.steps." + steps),
                        Integer.parseInt(steps),
                        false));
        Answer never = new Answer(
                Integer.toString(STEPS.size() + 1), Messages.of("free.steps.never"), Double.POSITIVE_INFINITY, false);
        return new Question(
                Question.Kind.NEAREST,
                Optional.of(Question.Quantity.STEPS),
                0,
                Stream.concat(numbers, Stream.of(never)).toList());
    }

    private static Explanation explanation(String outcome, boolean ruled) {
        String text = Messages.of("free.explain." + outcome + (ruled ? ".ruled" : ".free"));
        return new Explanation(
                Optional.of(outcome),
                List.of(new TextBlock(
                        TextBlock.Kind.PARAGRAPH, List.of(new TextBlock.Span(text, TextBlock.Style.PLAIN)))));
    }
}
