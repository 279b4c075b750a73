package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a block {@code predict}: the kind in the first line, and an answer in each further one.
 *
 * <p>Where the program knows the answers, they may be left out, or written as {@code key: words}.
 */
final class QuestionParser {
    private static final int MAX_ANSWERS = 9;
    private static final String NEVER = "never";
    private static final String MARK = "* ";
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern KEYED = Pattern.compile("([a-z0-9-]+):\\s+(\\S.*)");

    private static final List<String> OUTCOMES = List.of("straight", "crawls", "overshoots", "diverges", "hovers");
    private static final List<String> DIRECTIONS = List.of("up-up", "up-down", "down-up", "down-down");
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    /** An answer that is never right, where the others are runs. */
    private static final String WRONG = "-";

    private final int runs;

    /**
     * Creates a parser.
     *
     * @param runs the number of runs in the page's scene; 0 without a scene
     */
    QuestionParser(int runs) {
        this.runs = runs;
    }

    /** A mistake in the block. */
    static final class WrongQuestionException extends Exception {
        private static final long serialVersionUID = 1L;

        /** The line in the block, counted from 0. */
        private final int line;

        WrongQuestionException(int line, String key, Object... values) {
            super(Messages.of("lesson.wrong." + key, values));
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** A line with its place in the block, counted from 0. */
    private record Line(int place, String text) {}

    /** Returns the question that a block asks. */
    Question parse(String block) throws WrongQuestionException {
        String[] all = block.split("\n", -1);
        List<Line> lines = IntStream.range(0, all.length)
                .mapToObj(i -> new Line(i, all[i].strip()))
                .filter(line -> !line.text.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw new WrongQuestionException(0, "no-question", kinds());
        }
        Line first = lines.get(0);
        String[] words = first.text.split("\\s+");
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.key().equals(words[0]))
                .findFirst()
                .orElseThrow(() ->
                        new WrongQuestionException(first.place, "kind", MarkdownText.shortened(words[0]), kinds()));
        if (kind != Kind.CHOICE && runs == 0) {
            throw new WrongQuestionException(first.place, "question-without-scene", kind.key());
        }
        List<Line> answers = lines.subList(1, lines.size());
        if (answers.size() > MAX_ANSWERS) {
            throw new WrongQuestionException(
                    answers.get(MAX_ANSWERS).place, "many-answers", answers.size(), MAX_ANSWERS);
        }
        if (kind == Kind.NEAREST) {
            return nearest(first, words, answers);
        }
        int at = at(kind, first, words);
        return new Question(kind, Optional.empty(), at, answers(kind, first, answers));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining(", "));
    }

    private List<Answer> answers(Kind kind, Line first, List<Line> lines) throws WrongQuestionException {
        return switch (kind) {
            case OUTCOME -> keyed(OUTCOMES, Set.of(), 2, first, lines);
            case DIRECTION -> keyed(DIRECTIONS, Set.of(), 2, first, lines);
            case LOWER_LOSS -> ofRuns("equal", first, lines);
            case RACE -> ofRuns("none", first, lines);
            case CHOICE -> choice(first, lines);
            case FIT -> none(YES_OR_NO, lines);
            default -> none(List.of(), lines);
        };
    }

    private static List<Answer> none(List<String> own, List<Line> lines) throws WrongQuestionException {
        if (!lines.isEmpty()) {
            throw new WrongQuestionException(
                    lines.get(0).place, "no-answers", MarkdownText.shortened(lines.get(0).text));
        }
        return own.stream().map(key -> answer(key, "")).toList();
    }

    private static Answer answer(String key, String text) {
        return new Answer(key, text, Double.NaN, false);
    }

    private List<Answer> ofRuns(String extra, Line first, List<Line> lines) throws WrongQuestionException {
        if (runs < 2) {
            throw new WrongQuestionException(first.place, "one-run", first.text);
        }
        List<String> numbers =
                IntStream.rangeClosed(1, runs).mapToObj(Integer::toString).toList();
        Set<String> further = new HashSet<>(List.of(extra, "equal", WRONG));
        List<Answer> answers = keyed(numbers, further, runs, first, lines);
        for (String number : numbers) {
            if (answers.stream().noneMatch(answer -> answer.key().equals(number))) {
                throw new WrongQuestionException(first.place, "missing-run", number);
            }
        }
        return answers;
    }

    /** Returns the answers with the program's keys, all of them if none are written. */
    private static List<Answer> keyed(List<String> keys, Set<String> further, int atLeast, Line first, List<Line> lines)
            throws WrongQuestionException {
        if (lines.isEmpty()) {
            return keys.stream().map(key -> answer(key, "")).toList();
        }
        String all = Stream.concat(keys.stream(), further.stream().sorted()).collect(Collectors.joining(", "));
        List<Answer> answers = new ArrayList<>();
        for (Line line : lines) {
            Matcher matcher = KEYED.matcher(line.text);
            if (!matcher.matches() || !(keys.contains(matcher.group(1)) || further.contains(matcher.group(1)))) {
                throw new WrongQuestionException(line.place, "answer-key", MarkdownText.shortened(line.text), all);
            }
            String key = matcher.group(1);
            if (!key.equals(WRONG)
                    && answers.stream().anyMatch(answer -> answer.key().equals(key))) {
                throw new WrongQuestionException(line.place, "answer-twice", key);
            }
            answers.add(answer(key, matcher.group(2)));
        }
        if (answers.size() < atLeast) {
            throw new WrongQuestionException(first.place, "few-answers", answers.size(), atLeast);
        }
        return answers;
    }

    private static List<Answer> choice(Line first, List<Line> lines) throws WrongQuestionException {
        if (lines.size() < 2) {
            throw new WrongQuestionException(first.place, "few-answers", lines.size(), 2);
        }
        List<Answer> answers = new ArrayList<>();
        for (Line line : lines) {
            boolean marked = line.text.startsWith(MARK);
            String text = marked ? line.text.substring(MARK.length()).strip() : line.text;
            if (marked && answers.stream().anyMatch(Answer::marked)) {
                throw new WrongQuestionException(line.place, "two-marks");
            }
            answers.add(new Answer(Integer.toString(answers.size() + 1), text, Double.NaN, marked));
        }
        if (answers.stream().noneMatch(Answer::marked)) {
            throw new WrongQuestionException(first.place, "no-mark");
        }
        return answers;
    }

    private static Question nearest(Line first, String[] words, List<Line> lines) throws WrongQuestionException {
        String names = Arrays.stream(Quantity.values()).map(Quantity::key).collect(Collectors.joining(", "));
        String name = words.length > 1 ? words[1] : "";
        Quantity quantity = Arrays.stream(Quantity.values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new WrongQuestionException(first.place, "quantity", MarkdownText.shortened(name), names));
        int at = quantity.hasStep() ? step(first, words, 2) : 0;
        refuseMore(first, words, quantity.hasStep() ? 3 : 2);
        if (lines.size() < 2) {
            throw new WrongQuestionException(first.place, "few-answers", lines.size(), 2);
        }
        List<Answer> answers = new ArrayList<>();
        for (Line line : lines) {
            answers.add(new Answer(Integer.toString(answers.size() + 1), line.text, value(quantity, line), false));
        }
        return new Question(Kind.NEAREST, Optional.of(quantity), at, answers);
    }

    /** Returns the one number in an answer; infinite for <i>never</i>. */
    private static double value(Quantity quantity, Line line) throws WrongQuestionException {
        if (quantity == Quantity.STEPS && line.text.toLowerCase(Locale.ROOT).contains(NEVER)) {
            return Double.POSITIVE_INFINITY;
        }
        List<String> numbers =
                NUMBER.matcher(line.text).results().map(match -> match.group()).toList();
        if (numbers.size() != 1) {
            throw new WrongQuestionException(line.place, "answer-number", MarkdownText.shortened(line.text));
        }
        return Double.parseDouble(numbers.get(0).replace('−', '-').replace(",", ""));
    }

    private static int at(Kind kind, Line first, String[] words) throws WrongQuestionException {
        boolean has = kind == Kind.FIT || kind == Kind.LINE_AT || kind == Kind.LOSS_AT;
        refuseMore(first, words, has ? 2 : 1);
        return has ? step(first, words, 1) : 0;
    }

    private static void refuseMore(Line first, String[] words, int count) throws WrongQuestionException {
        if (words.length > count) {
            throw new WrongQuestionException(first.place, "more-words", MarkdownText.shortened(words[count]), words[0]);
        }
    }

    private static int step(Line first, String[] words, int index) throws WrongQuestionException {
        String text = index < words.length ? words[index] : "";
        int step = text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
        if (step < 1 || step > Parameter.MAX_STEPS) {
            throw new WrongQuestionException(
                    first.place, "step", MarkdownText.shortened(text), words[0], Parameter.MAX_STEPS);
        }
        return step;
    }
}
