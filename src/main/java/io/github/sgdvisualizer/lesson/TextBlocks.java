package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.TextBlock.Kind;
import io.github.sgdvisualizer.lesson.TextBlock.Span;
import io.github.sgdvisualizer.lesson.TextBlock.Style;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes styled text of what CommonMark has found, and reports what a lesson may not show.
 *
 * <p>A name in braces lies within one span; braces that are none are the end of a span.
 */
final class TextBlocks {
    /** The beginning of HTML that CommonMark takes for text because it does not end in the same paragraph. */
    private static final Pattern HTML =
            Pattern.compile("\\s*<(?:[/!?]|[A-Za-z](?![A-Za-z0-9+.-]{1,31}:)(?![^\\s<>@]*@)).*", Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?://|mailto:)\\S*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final List<String> lines;
    private final int firstLine;
    private final int runs;
    private final Path folder;
    private final Problems problems;
    private final List<TextBlock> blocks = new ArrayList<>();
    private boolean isHtmlReported;

    /**
     * Creates an instance for a text.
     *
     * @param lines the lines of the text
     * @param firstLine the number of its first line in the file, from 1
     * @param runs how many runs names in braces can be about
     * @param folder the folder of the lesson
     */
    TextBlocks(List<String> lines, int firstLine, int runs, Path folder, Problems problems) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.runs = runs;
        this.folder = folder;
        this.problems = problems;
    }

    /** Returns the children of a node. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Returns the number of a node's first line in the file. */
    int line(Node node) {
        Node known = node;
        while (known.getSourceSpans().isEmpty() && known.getParent() != null) {
            known = known.getParent();
        }
        return firstLine
                + known.getSourceSpans().stream()
                        .mapToInt(SourceSpan::getLineIndex)
                        .findFirst()
                        .orElse(0);
    }

    /** Returns whether there is HTML in a line that is not CommonMark. */
    static boolean hasHtml(String line) {
        return HTML.matcher(line).matches() || TAG.matcher(line).find();
    }

    /** Returns the text of some blocks; a call adds to those before it. */
    List<TextBlock> of(List<Node> nodes) {
        nodes.forEach(node -> add(node, Kind.PARAGRAPH, "", 0));
        return List.copyOf(blocks);
    }

    /** Returns the text of a heading without its styles. */
    String plain(Node heading) {
        return spans(heading, "").stream()
                .map(Span::text)
                .collect(Collectors.joining())
                .strip();
    }

    private void add(Node node, Kind kind, String prefix, int depth) {
        if (node instanceof Paragraph) {
            addBlock(kind, spans(node, prefix));
        } else if (node instanceof Heading) {
            addBlock(Kind.HEADING, spans(node, ""));
        } else if (node instanceof BlockQuote) {
            children(node).forEach(child -> add(child, Kind.QUOTE, "", depth));
        } else if (node instanceof ListBlock list) {
            addItems(list, depth);
        } else if (node instanceof IndentedCodeBlock code) {
            addCode(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo().strip();
            if (!info.isEmpty()) {
                problems.add(
                        line(node),
                        PageParser.WORDS.contains(info) ? "lesson.wrong.inner-block" : "lesson.wrong.unknown-block",
                        info);
            }
            addCode(code.getLiteral());
        }
    }

    private void addItems(ListBlock list, int depth) {
        long number = list instanceof OrderedList ordered
                ? Optional.ofNullable(ordered.getMarkerStartNumber()).orElse(1)
                : -1;
        for (Node item : children(list)) {
            String marker = "  ".repeat(depth) + (number < 0 ? "• " : number++ + ". ");
            boolean isFirst = true;
            for (Node child : children(item)) {
                add(child, Kind.ITEM, isFirst ? marker : "", depth + 1);
                isFirst = false;
            }
        }
    }

    private void addCode(String literal) {
        Spans spans = new Spans();
        spans.text(literal.stripTrailing(), Style.CODE);
        addBlock(Kind.CODE, spans.done());
    }

    private void addBlock(Kind kind, List<Span> spans) {
        if (spans.stream().anyMatch(span -> !span.text().isBlank())) {
            blocks.add(new TextBlock(kind, spans));
        }
    }

    private List<Span> spans(Node block, String prefix) {
        for (SourceSpan span : block.getSourceSpans()) {
            String line = lines.get(span.getLineIndex());
            int begin = Math.min(span.getColumnIndex(), line.length());
            if (HTML.matcher(line.substring(begin)).matches()) {
                reportHtml(firstLine + span.getLineIndex());
            }
        }
        Spans spans = new Spans();
        spans.piece(prefix, Style.PLAIN);
        addInlines(block, Style.PLAIN, spans);
        return spans.done();
    }

    /** Reports only the first: an element has two tags, and all of its page is left out. */
    private void reportHtml(int line) {
        if (!isHtmlReported) {
            problems.add(line, "lesson.wrong.html", lines.get(line - firstLine).strip());
        }
        isHtmlReported = true;
    }

    private void addInlines(Node parent, Style style, Spans spans) {
        for (Node node : children(parent)) {
            if (node instanceof Text text) {
                spans.text(text.getLiteral(), style);
            } else if (node instanceof Code code) {
                spans.text(code.getLiteral(), Style.CODE);
            } else if (node instanceof SoftLineBreak) {
                spans.piece(" ", style);
            } else if (node instanceof HardLineBreak) {
                spans.piece("\n", style);
            } else if (node instanceof HtmlInline) {
                reportHtml(line(node));
            } else if (node instanceof Image image) {
                problems.add(line(node), "lesson.wrong.image", image.getDestination());
            } else if (node instanceof Markdown.Name name) {
                addName(name, style, spans);
            } else {
                if (node instanceof Link link && !isAllowed(link.getDestination())) {
                    problems.add(line(node), "lesson.wrong.link", link.getDestination());
                }
                addInlines(node, inner(node, style), spans);
            }
        }
    }

    private static Style inner(Node node, Style style) {
        if (node instanceof StrongEmphasis) {
            return Style.STRONG;
        }
        return node instanceof Emphasis && style == Style.PLAIN ? Style.EMPHASISED : style;
    }

    private void addName(Markdown.Name node, Style style, Spans spans) {
        String name = node.name();
        Optional<ExplanationName> parsed = ExplanationName.of(name);
        if (!node.isClosed()) {
            problems.add(line(node), "lesson.wrong.brace");
        } else if (parsed.isEmpty()) {
            problems.add(line(node), "lesson.wrong.name", name);
        } else if (parsed.get().run() > runs) {
            problems.add(line(node), "lesson.wrong.name-of-run", name, runs);
        }
        spans.piece('{' + name + '}', style);
    }

    /** Returns whether an address may stand in a lesson; a link is never followed here. */
    private boolean isAllowed(String address) {
        if (OUTSIDE.matcher(address).matches()) {
            return true;
        }
        if (SCHEME.matcher(address).matches()) {
            return false;
        }
        try {
            String path =
                    URLDecoder.decode(address.replaceFirst("[#?].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
            // A path of another computer must not even be looked at.
            if (path.startsWith("/")
                    || path.contains("\\")
                    || SCHEME.matcher(path).matches()) {
                return false;
            }
            Path root = folder.toRealPath();
            Path file = root.resolve(path).normalize();
            return file.startsWith(root)
                    && (!Files.exists(file) || file.toRealPath().startsWith(root));
        } catch (IllegalArgumentException | IOException e) {
            // Among them: no path, and a broken % code.
            return false;
        }
    }

    /** Collects pieces of text, and joins those of one style. */
    private static final class Spans {
        private final List<Span> done = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Style style = Style.PLAIN;

        /** Adds text whose braces are no names. */
        void text(String literal, Style next) {
            int begin = 0;
            for (int brace = literal.indexOf('{'); brace >= 0; brace = literal.indexOf('{', begin)) {
                piece(literal.substring(begin, brace + 1), next);
                end();
                begin = brace + 1;
            }
            piece(literal.substring(begin), next);
        }

        void piece(String piece, Style next) {
            if (next != style) {
                end();
                style = next;
            }
            text.append(piece);
        }

        private void end() {
            if (text.length() > 0) {
                done.add(new Span(text.toString(), style));
            }
            text.setLength(0);
        }

        List<Span> done() {
            end();
            return done;
        }
    }
}
