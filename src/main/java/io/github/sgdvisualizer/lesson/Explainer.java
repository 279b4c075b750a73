package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.Stability;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills numbers of a page's runs into what the page says after them. */
public final class Explainer {
    /** A name lies within one span, and a brace that begins none ends its span: see {@link TextBlocks}. */
    static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

    private static final int DIGITS = 3;

    /** From here on all digits before the decimal point are shown. */
    private static final double WHOLE = 1_000;

    private static final double TOO_LONG = 1e15;

    private final List<SceneRun> runs;

    private Explainer(List<SceneRun> runs) {
        this.runs = runs;
    }

    /**
     * A paragraph with its numbers filled in.
     *
     * @param answer the key of the answer that it is about; empty for all
     * @param block the text
     */
    public record Text(String answer, TextBlock block) {}

    /** Returns what is said after the run, in its order; takes as long as the steps that its numbers need. */
    public static List<Text> explain(Page page) {
        Explainer explainer = new Explainer(SceneRun.of(page.sceneOrDefault()));
        List<Text> texts = new ArrayList<>();
        for (Explanation explanation : page.explanations()) {
            for (TextBlock block : explanation.text()) {
                texts.add(new Text(explanation.answer().orElse(""), explainer.filled(block)));
            }
        }
        return List.copyOf(texts);
    }

    /** Returns the teacher's notes with their numbers filled in. */
    public static List<TextBlock> notes(Page page) {
        Explainer explainer = new Explainer(SceneRun.of(page.sceneOrDefault()));
        return page.notes().stream().map(explainer::filled).toList();
    }

    /** Returns whether numbers are filled into a text. */
    static boolean hasNames(TextBlock block) {
        return block.spans().stream().anyMatch(span -> NAME.matcher(span.text()).find());
    }

    private TextBlock filled(TextBlock block) {
        return new TextBlock(
                block.kind(),
                block.spans().stream()
                        .map(span -> new TextBlock.Span(filled(span.text()), span.style()))
                        .toList());
    }

    private String filled(String text) {
        return NAME.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        ExplanationName.of(match.group(1)).map(this::value).orElse(match.group())));
    }

    private String value(ExplanationName name) {
        if (name.run() > runs.size()) {
            return Messages.of("lesson.no-number");
        }
        SceneRun run = runs.get(name.run() - 1);
        int step = name.step().orElse(run.steps());
        return switch (name.what()) {
            case RATE -> Numbers.shortest(run.settings().learningRate());
            case LIMIT -> rate(run, Stability::limit);
            case SAFE_RATE -> rate(run, Stability::safeRate);
            case BEST_RATE -> rate(run, Stability::bestRate);
            case STEPS -> steps(run.converged());
            case LOSS -> number(run.loss(step));
            case SLOPE -> number(run.line(step).slope());
            case INTERCEPT -> number(run.line(step).intercept());
            case LINE -> equation(run.line(step));
            case PERCENT_DOWN -> Messages.of("lesson.per-cent", number(run.percentDown(step)));
            case WORSE_STEPS -> Numbers.whole(run.worseSteps(step));
            case MINIMUM_LOSS -> number(run.error().minLoss());
            case BEST_LINE -> equation(run.error().best());
            case TRUE_LINE -> trueLine(run.settings().source());
        };
    }

    private static String rate(SceneRun run, ToDoubleFunction<Stability> rate) {
        Optional<Stability> stability =
                run.settings().optimizer().stability(run.error().curvature());
        Function<Stability, String> text = known -> number(rate.applyAsDouble(known));
        return stability.map(text).orElse(Messages.of("lesson.no-number"));
    }

    private static String steps(OptionalLong steps) {
        return steps.isPresent() ? Numbers.whole((double) steps.getAsLong()) : Messages.of("lesson.never");
    }

    private static String trueLine(PointSource source) {
        if (!source.isGenerated()) {
            return Messages.of("lesson.no-number");
        }
        GeneratedPoints generated = source.generated();
        return equation(generated.truth());
    }

    private static String equation(Line line) {
        return Double.isFinite(line.slope()) && Double.isFinite(line.intercept())
                ? Numbers.equation(line.slope(), line.intercept())
                : Messages.of("lesson.no-number");
    }

    /** Returns a number with three significant digits, and with all before the decimal point. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Messages.of("lesson.no-number");
        }
        if (Math.abs(value) >= TOO_LONG) {
            return Numbers.significant(value, DIGITS);
        }
        return Math.abs(value) >= WHOLE
                ? Numbers.whole(value)
                : Numbers.rounded(new BigDecimal(value).round(new MathContext(DIGITS)));
    }
}
