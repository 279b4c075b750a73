package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.Lesson.Problem;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.WrongOptionException;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads lesson files: Markdown in which {@code #} is the title, each {@code ##} begins a page, and fenced blocks named
 * {@code scene}, {@code predict}, {@code explain} and {@code notes} are understood. Text before the first page stands on
 * it.
 *
 * <p>Nothing but the file itself and tables in its folder is read. A page with a mistake is left out.
 */
public final class LessonParser {
    /** The largest file, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    /** Stands for a brace that begins no name, until the names are filled in. */
    static final char BRACE = '\ue000';

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final Set<String> BLOCKS = Set.of("scene", "predict", "explain", "notes");
    private static final Pattern FOR_ANSWER = Pattern.compile("([a-z0-9-]+):\\s+");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    /** The titles' line, and the text before the first page. */
    private int titles;

    private String title = "";
    private MarkdownText introduction = text(1);

    private LessonParser(Path folder) {
        this.folder = folder;
    }

    /** Reads a lesson file; all that is wrong with it, or with reading it, is among the problems. */
    public static Lesson read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return failed("lesson.wrong.no-file", file);
            }
            if (Files.size(file) > MAX_BYTES) {
                return failed("lesson.wrong.large", Files.size(file), MAX_BYTES);
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Path folder = file.toAbsolutePath().getParent();
            return parse(text, folder == null ? file : folder);
        } catch (CharacterCodingException e) {
            return failed("lesson.wrong.encoding");
        } catch (IOException e) {
            return failed("lesson.wrong.unreadable", e.toString());
        }
    }

    private static Lesson failed(String key, Object... values) {
        return new Lesson("", List.of(), List.of(new Problem(1, Messages.of(key, values))));
    }

    /**
     * Parses a lesson.
     *
     * @param text the file's text
     * @param folder the folder that holds all files that scenes may name
     */
    public static Lesson parse(String text, Path folder) {
        if (text.indexOf('\0') >= 0) {
            return failed("lesson.wrong.encoding");
        }
        String source = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        LessonParser parser = new LessonParser(folder);
        parser.readPages(source);
        parser.problems.sort(Comparator.comparingInt(Problem::line));
        return new Lesson(parser.title, parser.pages, parser.problems);
    }

    private MarkdownText text(int firstLine) {
        return new MarkdownText(firstLine, this::wrong);
    }

    private void wrong(int line, String message) {
        problems.add(new Problem(line, message));
    }

    private void readPages(String source) {
        @Nullable PageReader page = null;
        boolean any = false;
        for (Node node = MarkdownText.parse(source).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                any = true;
                finish(page);
                page = new PageReader(introduction.line(node), introduction.plain(node));
            } else if (node instanceof Heading heading && heading.getLevel() == 1) {
                readTitle(heading);
            } else if (page == null) {
                readIntroduction(node);
            } else {
                page.read(node);
            }
        }
        finish(page);
        if (titles == 0) {
            wrong(1, Messages.of("lesson.wrong.no-title"));
        }
        if (!any) {
            wrong(1, Messages.of("lesson.wrong.no-pages"));
        }
    }

    private void readTitle(Heading heading) {
        titles++;
        String text = introduction.plain(heading);
        if (titles > 1) {
            wrong(introduction.line(heading), Messages.of("lesson.wrong.two-titles"));
        } else if (text.isEmpty()) {
            wrong(introduction.line(heading), Messages.of("lesson.wrong.empty-title"));
        } else {
            title = text;
        }
    }

    private void readIntroduction(Node node) {
        if (node instanceof FencedCodeBlock block && !info(block).isEmpty()) {
            wrong(introduction.line(node), Messages.of("lesson.wrong.block-before-page", info(block)));
        } else {
            introduction.add(node);
        }
    }

    private void finish(@Nullable PageReader page) {
        if (page != null) {
            page.finish().ifPresent(pages::add);
        }
    }

    private static String info(FencedCodeBlock block) {
        return block.getInfo() == null ? "" : MarkdownText.shortened(block.getInfo());
    }

    /** Collects what belongs to one page. */
    private final class PageReader {
        private final int line;
        private final String pageTitle;
        private final int problemsBefore = problems.size();
        private final MarkdownText text = text(1);
        private final Set<String> seen = new HashSet<>();
        private Optional<Options.Scene> scene = Optional.empty();
        private Optional<Question> question = Optional.empty();
        private final List<Explanation> explanations = new ArrayList<>();
        private List<TextBlock> notes = List.of();

        /** Read last, as what they mean depends on the scene and the question. */
        private Optional<FencedCodeBlock> predict = Optional.empty();

        private Optional<FencedCodeBlock> explain = Optional.empty();

        PageReader(int line, String pageTitle) {
            this.line = line;
            this.pageTitle = pageTitle;
        }

        void read(Node node) {
            if (!(node instanceof FencedCodeBlock block) || info(block).isEmpty()) {
                if (node instanceof FencedCodeBlock block && block.getClosingFenceLength() == null) {
                    wrong(text.line(node), Messages.of("lesson.wrong.unclosed", "```"));
                } else {
                    text.add(node);
                }
                return;
            }
            String info = info(block);
            if (!BLOCKS.contains(info)) {
                wrong(text.line(node), Messages.of("lesson.wrong.block", info));
            } else if (block.getClosingFenceLength() == null) {
                wrong(text.line(node), Messages.of("lesson.wrong.unclosed", info));
            } else if (!seen.add(info)) {
                wrong(text.line(node), Messages.of("lesson.wrong.block-twice", info));
            } else {
                readBlock(info, block);
            }
        }

        private void readBlock(String info, FencedCodeBlock block) {
            switch (info) {
                case "scene" -> readScene(block);
                case "predict" -> predict = Optional.of(block);
                case "explain" -> explain = Optional.of(block);
                default -> notes = named(block).blocks();
            }
        }

        private void readScene(FencedCodeBlock block) {
            List<String> lines =
                    block.getLiteral().lines().filter(each -> !each.isBlank()).toList();
            try {
                scene = Optional.of(new Options("").parseScene(lines, folder));
            } catch (WrongOptionException e) {
                wrong(text.line(block), String.valueOf(e.getMessage()));
            }
        }

        /** Returns the page; empty if there is a mistake in it. */
        Optional<Page> finish() {
            if (predict.isPresent() && (scene.isPresent() || !seen.contains("scene"))) {
                readQuestion(predict.get());
            }
            explain.ifPresent(this::readExplanations);
            if (pageTitle.isEmpty()) {
                wrong(line, Messages.of("lesson.wrong.empty-page-title"));
            } else if (seen.isEmpty() && text.blocks().isEmpty() && problems.size() == problemsBefore) {
                wrong(line, Messages.of("lesson.wrong.empty-page", pageTitle));
            }
            if (problems.size() > problemsBefore) {
                return Optional.empty();
            }
            List<TextBlock> all = new ArrayList<>(introduction.blocks());
            all.addAll(text.blocks());
            introduction = LessonParser.this.text(1);
            return Optional.of(new Page(pageTitle, line, all, scene, question, explanations, notes));
        }

        private void readQuestion(FencedCodeBlock block) {
            int runs = scene.map(each -> each.steps().size()).orElse(0);
            try {
                question = Optional.of(new QuestionParser(runs).parse(block.getLiteral()));
            } catch (QuestionParser.WrongQuestionException e) {
                wrong(text.line(block) + 1 + e.line(), String.valueOf(e.getMessage()));
            }
        }

        private void readExplanations(FencedCodeBlock block) {
            for (TextBlock each : named(block).blocks()) {
                Matcher matcher = FOR_ANSWER.matcher(each.spans().get(0).text());
                boolean forOne = matcher.lookingAt()
                        && question.isPresent()
                        && question.get().answers().stream()
                                .anyMatch(answer -> answer.key().equals(matcher.group(1)));
                explanations.add(
                        forOne
                                ? new Explanation(
                                        Optional.of(matcher.group(1)), List.of(withoutStart(each, matcher.end())))
                                : new Explanation(Optional.empty(), List.of(each)));
            }
        }

        private static TextBlock withoutStart(TextBlock block, int length) {
            List<TextBlock.Span> spans = new ArrayList<>(block.spans());
            TextBlock.Span first = spans.get(0);
            spans.set(0, new TextBlock.Span(first.text().substring(length), first.style()));
            return new TextBlock(block.kind(), spans);
        }

        /** Returns a block's text, in which each name in braces is known. */
        private MarkdownText named(FencedCodeBlock block) {
            int first = text.line(block) + 1;
            MarkdownText named = text(first);
            String literal = block.getLiteral().replace("\\{", String.valueOf(BRACE));
            named.addAll(literal);
            int runs = scene.map(each -> each.steps().size()).orElse(1);
            int number = first;
            for (String each : literal.lines().toList()) {
                checkNames(each, number, runs);
                number++;
            }
            return named;
        }

        private void checkNames(String each, int number, int runs) {
            Matcher matcher = Explainer.NAME.matcher(each);
            while (matcher.find()) {
                Optional<ExplanationName> name = ExplanationName.of(matcher.group(1));
                if (name.isEmpty()) {
                    wrong(number, Messages.of("lesson.wrong.name", MarkdownText.shortened(matcher.group())));
                } else if (name.get().run() > runs) {
                    wrong(number, Messages.of("lesson.wrong.name-run", matcher.group(), runs));
                }
            }
            if (Explainer.NAME.matcher(each).replaceAll("").indexOf('{') >= 0) {
                wrong(number, Messages.of("lesson.wrong.brace"));
            }
        }
    }
}
