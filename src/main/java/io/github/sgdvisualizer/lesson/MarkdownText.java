package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.lesson.TextBlock.Kind;
import io.github.sgdvisualizer.lesson.TextBlock.Span;
import io.github.sgdvisualizer.lesson.TextBlock.Style;
import io.github.sgdvisualizer.text.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns CommonMark into styled text, and refuses what is more than text: HTML, images, and links to anything unsafe. */
final class MarkdownText {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final int firstLine;
    private final BiConsumer<Integer, String> problems;

    /**
     * Creates an empty text.
     *
     * @param firstLine the line of the file at which the parsed source begins, counted from 1
     * @param problems receives the line of each mistake in the file, and the message
     */
    MarkdownText(int firstLine, BiConsumer<Integer, String> problems) {
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Returns the syntax tree of a source. */
    static Node parse(String source) {
        return PARSER.parse(source);
    }

    /** Returns the line in the file at which a block begins. */
    int line(Node block) {
        return firstLine + lineIndex(block);
    }

    private static int lineIndex(Node block) {
        for (Node node = block; node != null; node = node.getParent()) {
            if (!node.getSourceSpans().isEmpty()) {
                return node.getSourceSpans().get(0).getLineIndex();
            }
        }
        return 0;
    }

    /** Adds all blocks of a source. */
    void addAll(String source) {
        for (Node node = parse(source).getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    /** Adds a block; one that is no text is a mistake. */
    void add(Node block) {
        if (block instanceof Paragraph) {
            addSpans(Kind.PARAGRAPH, block, "");
        } else if (block instanceof Heading) {
            addSpans(Kind.HEADING, block, "");
        } else if (block instanceof BulletList) {
            addItems(block, item -> "• ");
        } else if (block instanceof OrderedList list) {
            int from = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
            addItems(block, item -> from + item + ". ");
        } else if (block instanceof BlockQuote) {
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Paragraph) {
                    addSpans(Kind.QUOTE, node, "");
                } else {
                    add(node);
                }
            }
        } else if (block instanceof IndentedCodeBlock code) {
            addCode(code.getLiteral());
        } else if (block instanceof FencedCodeBlock code) {
            addCode(code.getLiteral());
        } else if (block instanceof HtmlBlock) {
            problems.accept(line(block), Messages.of("lesson.wrong.html"));
        }
    }

    private void addCode(String literal) {
        blocks.add(new TextBlock(Kind.CODE, List.of(new Span(literal.stripTrailing(), Style.CODE))));
    }

    /** Returns what stands before an item of a list. */
    private interface Marker {
        String of(int item);
    }

    private void addItems(Node list, Marker marker) {
        int number = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String before = marker.of(number);
            number++;
            for (Node node = ((ListItem) item).getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Paragraph) {
                    addSpans(Kind.ITEM, node, before);
                    before = "";
                } else {
                    add(node);
                }
            }
        }
    }

    private void addSpans(Kind kind, Node block, String before) {
        Spans spans = new Spans(line(block), problems);
        spans.append(before);
        spans.visitAll(block);
        if (!spans.spans.isEmpty()) {
            blocks.add(new TextBlock(kind, spans.spans));
        }
    }

    /** Returns the plain text of a block, and tells of what is no text in it. */
    String plain(Node block) {
        Spans spans = new Spans(line(block), problems);
        spans.visitAll(block);
        StringBuilder text = new StringBuilder();
        spans.spans.forEach(span -> text.append(span.text()));
        return text.toString().strip();
    }

    /** Returns what was added, unmodifiable. */
    List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** Collects the text of one block. */
    private static final class Spans extends AbstractVisitor {
        private final List<Span> spans = new ArrayList<>();
        private final int line;
        private final BiConsumer<Integer, String> problems;
        private Style style = Style.PLAIN;

        Spans(int line, BiConsumer<Integer, String> problems) {
            this.line = line;
            this.problems = problems;
        }

        void visitAll(Node block) {
            visitChildren(block);
        }

        private void append(String text) {
            if (text.isEmpty()) {
                return;
            }
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).style() == style) {
                spans.set(last, new Span(spans.get(last).text() + text, style));
            } else {
                spans.add(new Span(text, style));
            }
        }

        private void inStyle(Style inner, Runnable content) {
            Style outer = style;
            style = inner;
            content.run();
            style = outer;
        }

        @Override
        public void visit(Text text) {
            append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            inStyle(Style.CODE, () -> append(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            inStyle(Style.EMPHASISED, () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            inStyle(Style.STRONG, () -> visitChildren(strong));
        }

        @Override
        public void visit(SoftLineBreak end) {
            append(" ");
        }

        @Override
        public void visit(HardLineBreak end) {
            append("\n");
        }

        @Override
        public void visit(HtmlInline html) {
            problems.accept(line, Messages.of("lesson.wrong.html"));
        }

        @Override
        public void visit(Image image) {
            problems.accept(line, Messages.of("lesson.wrong.image"));
        }

        @Override
        public void visit(Link link) {
            if (!isSafe(link.getDestination())) {
                problems.accept(line, Messages.of("lesson.wrong.link", shortened(link.getDestination())));
            }
            visitChildren(link);
        }

        private static boolean isSafe(String destination) {
            try {
                String scheme = new URI(destination).getScheme();
                return scheme != null && SAFE_SCHEMES.contains(scheme);
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    /** Returns a text from the file as it can stand in a message: short, and on one line. */
    static String shortened(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 40)) + "…";
    }
}
