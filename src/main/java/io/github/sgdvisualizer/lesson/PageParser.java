package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.WrongOptionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Makes a page of what stands below its heading; one instance is for one page. */
final class PageParser {
    private static final String SCENE = "scene";
    private static final String PREDICT = "predict";
    private static final String EXPLAIN = "explain";
    private static final String NOTES = "notes";

    /** The words that a block can begin with. */
    static final Set<String> WORDS = Set.of(SCENE, PREDICT, EXPLAIN, NOTES);

    private static final int MAX_RUNS = 1 + Experiment.MAX_KEPT;

    /** The beginning of what is for those who gave one answer. */
    private static final Pattern OF_ANSWER = Pattern.compile(" {0,3}([a-z0-9-]+):\\s+(?=\\S)");

    private final List<String> lines;
    private final Path folder;
    private final Problems problems;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    /**
     * A line of a block.
     *
     * @param number in the file, from 1
     * @param text without white space around it
     */
    record Line(int number, String text) {}

    /** A block that the program understands. */
    private record Block(int line, List<String> lines) {
        /** Returns the lines that are not blank. */
        List<Line> filled() {
            List<Line> filled = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    filled.add(new Line(line + 1 + i, lines.get(i).strip()));
                }
            }
            return filled;
        }
    }

    PageParser(List<String> lines, Path folder, Problems problems) {
        this.lines = lines;
        this.folder = folder;
        this.problems = problems;
    }

    /** Returns the text between the title and the first page, which cannot have blocks. */
    List<TextBlock> introduction(List<Node> nodes) {
        List<TextBlock> text = text(nodes);
        blocks.forEach((word, block) -> problems.add(block.line, "lesson.wrong.before-first", word));
        return text;
    }

    /**
     * Makes a page.
     *
     * @param line the line of the heading
     * @param end the line after the page
     * @param above what stands above the page's own text
     * @return empty if it has a mistake
     */
    Optional<Page> page(String title, int line, int end, List<Node> nodes, List<TextBlock> above) {
        if (title.isEmpty() && !problems.anyIn(line, line + 1)) {
            problems.add(line, "lesson.wrong.empty-title");
        }
        List<TextBlock> text = new ArrayList<>(above);
        text.addAll(text(nodes));
        Optional<Options.Scene> scene = Optional.ofNullable(blocks.get(SCENE)).flatMap(this::scene);
        Block predict = blocks.get(PREDICT);
        Optional<Question> question = Optional.ofNullable(predict).flatMap(this::question);
        List<Explanation> explanations = Optional.ofNullable(blocks.get(EXPLAIN))
                .map(block -> explanations(block, question))
                .orElse(List.of());
        List<TextBlock> notes =
                Optional.ofNullable(blocks.get(NOTES)).map(this::notes).orElse(List.of());
        // What is missing may be what has a mistake.
        if (!problems.anyIn(line, end)) {
            if (text.isEmpty() && blocks.isEmpty()) {
                problems.add(line, "lesson.wrong.empty-page", title);
            } else if (scene.isEmpty()) {
                refuseRuns(question, explanations, notes);
            }
        }
        return problems.anyIn(line, end)
                ? Optional.empty()
                : Optional.of(new Page(title, line, text, scene, question, explanations, notes));
    }

    /** Reports what is about a run, on a page without a scene: which run is on screen cannot be known. */
    private void refuseRuns(Optional<Question> question, List<Explanation> explanations, List<TextBlock> notes) {
        if (question.isPresent() && question.get().kind() != Question.Kind.CHOICE) {
            refuseRuns(PREDICT, question.get().kind().key());
        } else if (explanations.stream().flatMap(each -> each.text().stream()).anyMatch(Explainer::hasNames)) {
            refuseRuns(EXPLAIN, EXPLAIN);
        } else if (notes.stream().anyMatch(Explainer::hasNames)) {
            refuseRuns(NOTES, NOTES);
        }
    }

    private void refuseRuns(String word, String what) {
        Optional.ofNullable(blocks.get(word))
                .ifPresent(block -> problems.add(block.line, "lesson.wrong.no-scene", what));
    }

    /** Returns the text, and keeps the blocks. */
    private List<TextBlock> text(List<Node> nodes) {
        TextBlocks text = new TextBlocks(lines, 1, MAX_RUNS, folder, problems);
        List<Node> rest = new ArrayList<>();
        for (Node node : nodes) {
            String word = node instanceof FencedCodeBlock code ? code.getInfo().strip() : "";
            if (node instanceof FencedCodeBlock code && WORDS.contains(word)) {
                addBlock(
                        word,
                        new Block(text.line(node), code.getLiteral().lines().toList()));
            } else {
                rest.add(node);
            }
        }
        return text.of(rest);
    }

    private void addBlock(String word, Block block) {
        if (blocks.containsKey(word)) {
            problems.add(block.line, "lesson.wrong.second-block", word, blocks.get(word).line);
            return;
        }
        blocks.put(word, block);
        if (!word.equals(SCENE) && block.filled().isEmpty()) {
            problems.add(block.line, "lesson.wrong.empty-block", word);
        }
    }

    /** Returns the number of runs that the page is about; empty if it cannot be known. */
    private OptionalInt runs() {
        Block scene = blocks.get(SCENE);
        return scene == null
                ? OptionalInt.empty()
                : OptionalInt.of(scene.filled().size());
    }

    private Optional<Options.Scene> scene(Block block) {
        List<Line> filled = block.filled();
        try {
            return Optional.of(
                    new Options("").parseScene(filled.stream().map(Line::text).toList(), folder));
        } catch (WrongOptionException e) {
            int line =
                    e.line().isPresent() ? filled.get(e.line().getAsInt() - 1).number() : block.line;
            problems.addText(line, e.reason());
            return Optional.empty();
        }
    }

    private Optional<Question> question(Block block) {
        List<Line> filled = block.filled();
        Optional<Line> html =
                filled.stream().filter(line -> TextBlocks.hasHtml(line.text())).findFirst();
        if (html.isPresent()) {
            problems.add(
                    html.get().number(), "lesson.wrong.html-answer", html.get().text());
            return Optional.empty();
        }
        return filled.isEmpty() ? Optional.empty() : QuestionParser.parse(filled, runs(), problems);
    }

    private List<TextBlock> notes(Block block) {
        return named(block.lines, block.line + 1).of(Markdown.NAMED.parse(String.join("\n", block.lines)));
    }

    /** Returns what makes text of lines in which names can stand. */
    private TextBlocks named(List<String> part, int firstLine) {
        int known = runs().orElse(MAX_RUNS);
        return new TextBlocks(part, firstLine, known, folder, problems);
    }

    /** Returns the paragraphs, each line that begins with an answer's key being a new one. */
    private List<Explanation> explanations(Block block, Optional<Question> question) {
        Set<String> keys = question.map(Question::answers).orElse(List.of()).stream()
                .map(Question.Answer::key)
                .collect(Collectors.toSet());
        List<Explanation> explanations = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= block.lines.size(); i++) {
            refuseOtherAnswer(new Line(block.line + i, block.lines.get(i - 1)), keys);
            if (i == block.lines.size() || answer(block.lines.get(i), keys).isPresent()) {
                addExplanations(block.lines.subList(from, i), block.line + 1 + from, keys, explanations);
                from = i;
            }
        }
        return explanations;
    }

    /** Reports a line for an answer that the question does not have. */
    private void refuseOtherAnswer(Line line, Set<String> keys) {
        Matcher begin = OF_ANSWER.matcher(line.text);
        if (!keys.isEmpty()
                && begin.lookingAt()
                && !keys.contains(begin.group(1))
                && QuestionParser.isKey(begin.group(1))) {
            problems.add(
                    line.number,
                    "lesson.wrong.explain-key",
                    begin.group(1),
                    keys.stream().sorted().toList());
        }
    }

    /** Returns the key of the answer that a line begins to be about. */
    private static Optional<String> answer(String line, Set<String> keys) {
        Matcher begin = OF_ANSWER.matcher(line);
        return begin.lookingAt() && keys.contains(begin.group(1)) ? Optional.of(begin.group(1)) : Optional.empty();
    }

    /** Adds explanations; the first paragraph may be for one answer, and all further ones are for all. */
    private void addExplanations(List<String> part, int firstLine, Set<String> keys, List<Explanation> explanations) {
        List<String> text = new ArrayList<>(part);
        Optional<String> answer = answer(text.get(0), keys);
        if (answer.isPresent()) {
            text.set(0, OF_ANSWER.matcher(text.get(0)).replaceFirst(""));
        }
        for (Node node : Markdown.NAMED.parse(String.join("\n", text))) {
            List<TextBlock> blocksOfIt = named(text, firstLine).of(List.of(node));
            if (!blocksOfIt.isEmpty()) {
                explanations.add(new Explanation(answer, blocksOfIt));
                answer = Optional.empty();
            }
        }
    }
}
