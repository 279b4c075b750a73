package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.PageParser.Line;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.model.base.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the lines of a {@code predict} block: a kind with its arguments, then one answer per line. */
final class QuestionParser {
    /** As many as there are keys for. */
    private static final int MAX_ANSWERS = 9;

    private static final List<String> OUTCOMES = List.of("straight", "crawls", "overshoots", "diverges", "hovers");
    private static final List<String> DIRECTIONS = List.of("up-up", "up-down", "down-up", "down-down");
    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final String NONE = "none";
    private static final String EQUAL = "equal";

    /** An answer that is never right, where the others are runs. */
    private static final String WRONG = "-";

    private static final Pattern WITH_KEY = Pattern.compile("([^\\s:]+):(?:\\s+(.*))?");
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,7}");

    /** Something like a number; a hyphen after a letter or a digit is no minus. */
    private static final Pattern NUMERAL = Pattern.compile("(?:(?<![\\p{L}0-9])[-−])?\\.?[0-9](?:[0-9.,]*[0-9])?");

    private static final Pattern NUMBER =
            Pattern.compile("[-−]?(?:(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?|\\.[0-9]+)");
    private static final Pattern NEVER = Pattern.compile("\\bnever\\b", Pattern.CASE_INSENSITIVE);
    private static final String MARK = "* ";

    private final Line first;
    private final List<String> words;
    private final List<Line> lines;
    private final OptionalInt runs;

    private QuestionParser(List<Line> lines, OptionalInt runs) {
        first = lines.get(0);
        words = List.of(first.text().split("\\s+"));
        this.lines = lines.subList(1, lines.size());
        this.runs = runs;
    }

    /** Thrown at the first mistake. */
    private static final class Wrong extends Exception {
        private final int line;
        private final String key;
        private final transient Object[] values;

        Wrong(Line line, String key, Object... values) {
            super(key);
            this.line = line.number();
            this.key = key;
            this.values = values;
        }
    }

    /**
     * Reads a question.
     *
     * @param lines none blank, at least one
     * @param runs how many runs the scene has; empty if there is none, or if that cannot be known
     * @param problems gets the first mistake
     * @return empty if there is a mistake
     */
    static Optional<Question> parse(List<Line> lines, OptionalInt runs, Problems problems) {
        try {
            return Optional.of(new QuestionParser(lines, runs).question());
        } catch (Wrong e) {
            problems.add(e.line, e.key, e.values);
            return Optional.empty();
        }
    }

    /** Returns whether a word is the key of an answer to some question, but for {@value #WRONG}. */
    static boolean isKey(String word) {
        return OUTCOMES.contains(word)
                || DIRECTIONS.contains(word)
                || YES_OR_NO.contains(word)
                || word.equals(NONE)
                || word.equals(EQUAL)
                || word.matches("[1-9]");
    }

    private Question question() throws Wrong {
        Kind kind = constant(Kind.values(), Kind::key, words.get(0), "lesson.wrong.kind");
        int next = 1;
        Optional<Quantity> quantity = Optional.empty();
        if (kind == Kind.NEAREST) {
            quantity = Optional.of(constant(
                    Quantity.values(), Quantity::key, words.size() > 1 ? words.get(1) : "", "lesson.wrong.quantity"));
            next = 2;
        }
        boolean hasStep = quantity.map(Quantity::hasStep)
                .orElse(kind == Kind.FIT || kind == Kind.LINE_AT || kind == Kind.LOSS_AT);
        int at = hasStep ? step(next++) : 0;
        if (words.size() > next) {
            throw new Wrong(first, "lesson.wrong.too-many-words", words.get(next));
        }
        if (lines.size() > MAX_ANSWERS) {
            throw new Wrong(lines.get(MAX_ANSWERS), "lesson.wrong.many-answers", lines.size(), MAX_ANSWERS);
        }
        return new Question(kind, quantity, at, answers(kind, quantity));
    }

    private <E> E constant(E[] all, Function<E, String> keyOf, String word, String message) throws Wrong {
        Optional<E> found = Arrays.stream(all)
                .filter(each -> keyOf.apply(each).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            throw new Wrong(first, message, word, Arrays.stream(all).map(keyOf).toList());
        }
        return found.get();
    }

    private int step(int index) throws Wrong {
        String word = index < words.size() ? words.get(index) : "";
        if (!WHOLE.matcher(word).matches() || Integer.parseInt(word) > Parameter.MAX_STEPS) {
            throw new Wrong(first, "lesson.wrong.step", word, words.get(index - 1), Parameter.MAX_STEPS);
        }
        return Integer.parseInt(word);
    }

    private List<Answer> answers(Kind kind, Optional<Quantity> quantity) throws Wrong {
        return switch (kind) {
            case OUTCOME -> lines.isEmpty() ? own(OUTCOMES) : atLeastTwo(withKeys(OUTCOMES));
            case DIRECTION -> lines.isEmpty() ? own(DIRECTIONS) : atLeastTwo(withKeys(DIRECTIONS));
            case NEAREST -> numbers(quantity.orElseThrow());
            case LOWER_LOSS -> ofRuns(List.of(EQUAL, WRONG));
            case RACE -> ofRuns(List.of(NONE, EQUAL, WRONG));
            case FIT -> none(YES_OR_NO);
            case LINE_AT, LOSS_CURVE, STEPS, LOSS_AT -> none(List.of());
            case CHOICE -> choices();
        };
    }

    /** Returns answers in the program's own words. */
    private static List<Answer> own(List<String> keys) {
        return keys.stream().map(key -> new Answer(key, "", Double.NaN, false)).toList();
    }

    private List<Answer> none(List<String> keys) throws Wrong {
        if (!lines.isEmpty()) {
            throw new Wrong(lines.get(0), "lesson.wrong.no-answers", words.get(0));
        }
        return own(keys);
    }

    private List<Answer> atLeastTwo(List<Answer> answers) throws Wrong {
        if (answers.size() < 2) {
            throw new Wrong(first, "lesson.wrong.few-answers", words.get(0), answers.size());
        }
        return answers;
    }

    private List<Answer> withKeys(List<String> allowed) throws Wrong {
        List<Answer> answers = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Line line : lines) {
            Matcher matcher = WITH_KEY.matcher(line.text());
            if (!matcher.matches() || !allowed.contains(matcher.group(1))) {
                throw new Wrong(line, "lesson.wrong.answer-key", line.text(), allowed);
            }
            String key = matcher.group(1);
            String text = matcher.group(2) == null ? "" : matcher.group(2).strip();
            if (text.isEmpty()) {
                throw new Wrong(line, "lesson.wrong.answer-empty", key);
            }
            // There may be any number of answers that are never right.
            if (!keys.add(key) && !key.equals(WRONG)) {
                throw new Wrong(line, "lesson.wrong.answer-twice", key);
            }
            answers.add(new Answer(key, text, Double.NaN, false));
        }
        return answers;
    }

    private List<Answer> ofRuns(List<String> others) throws Wrong {
        if (runs.isEmpty()) {
            return List.of();
        }
        if (runs.getAsInt() < 2) {
            throw new Wrong(first, "lesson.wrong.runs", words.get(0), runs.getAsInt());
        }
        List<String> numbers = IntStream.rangeClosed(1, runs.getAsInt())
                .mapToObj(Integer::toString)
                .toList();
        if (lines.isEmpty()) {
            return own(numbers);
        }
        List<String> allowed = new ArrayList<>(numbers);
        allowed.addAll(others);
        List<Answer> answers = withKeys(allowed);
        for (String number : numbers) {
            if (answers.stream().noneMatch(answer -> answer.key().equals(number))) {
                throw new Wrong(first, "lesson.wrong.answer-missing", number);
            }
        }
        return answers;
    }

    private void refuseBullets() throws Wrong {
        for (Line line : lines) {
            if (line.text().startsWith("- ")) {
                throw new Wrong(line, "lesson.wrong.bullet", line.text());
            }
        }
    }

    private List<Answer> numbers(Quantity quantity) throws Wrong {
        refuseBullets();
        List<Answer> answers = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().startsWith(MARK)) {
                throw new Wrong(line, "lesson.wrong.mark", line.text());
            }
            List<String> numerals = NUMERAL.matcher(line.text())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            boolean isNever = quantity == Quantity.STEPS
                    && numerals.isEmpty()
                    && NEVER.matcher(line.text()).find();
            double value =
                    isNever ? Double.POSITIVE_INFINITY : numerals.size() == 1 ? value(numerals.get(0)) : Double.NaN;
            if (!isNever && !Double.isFinite(value)) {
                throw new Wrong(
                        line,
                        quantity == Quantity.STEPS ? "lesson.wrong.number-or-never" : "lesson.wrong.number",
                        line.text());
            }
            answers.add(new Answer(Integer.toString(answers.size() + 1), line.text(), value, false));
        }
        return atLeastTwo(answers);
    }

    private static double value(String numeral) {
        return NUMBER.matcher(numeral).matches()
                ? Double.parseDouble(numeral.replace(",", "").replace('−', '-'))
                : Double.NaN;
    }

    private List<Answer> choices() throws Wrong {
        refuseBullets();
        List<Answer> answers = new ArrayList<>();
        boolean hasMark = false;
        for (Line line : lines) {
            boolean isMarked = line.text().startsWith(MARK);
            if (isMarked && hasMark) {
                throw new Wrong(line, "lesson.wrong.two-marks", line.text());
            }
            hasMark |= isMarked;
            String text = isMarked ? line.text().substring(MARK.length()).strip() : line.text();
            answers.add(new Answer(Integer.toString(answers.size() + 1), text, Double.NaN, isMarked));
        }
        atLeastTwo(answers);
        if (!hasMark) {
            throw new Wrong(first, "lesson.wrong.no-mark");
        }
        return answers;
    }
}
