package io.github.sgdvisualizer.lesson;

import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** The dialects of CommonMark in a lesson; none has blocks of HTML, which could swallow the pages after them. */
final class Markdown {
    /** Deeper lists, quotes and emphasis are plain text; nobody reads them, but they would fill the stack. */
    private static final int MAX_NESTING = 20;

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            BlockQuote.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    /** The file. */
    static final Markdown FILE = new Markdown(parser().build());

    /** Explanations and notes, with names in braces. */
    static final Markdown NAMED = new Markdown(
            parser().customInlineContentParserFactory(new NameParser()).build());

    private final Parser parser;

    private Markdown(Parser parser) {
        this.parser = parser;
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    /** Returns the parsed blocks of a text. */
    List<Node> parse(String text) {
        return TextBlocks.children(parser.parse(text));
    }

    /** A name in braces, known or not. */
    static final class Name extends CustomNode {
        private final String name;
        private final boolean isClosed;

        Name(String name, boolean isClosed) {
            this.name = name;
            this.isClosed = isClosed;
        }

        String name() {
            return name;
        }

        /** Returns false if it is an opening brace alone. */
        boolean isClosed() {
            return isClosed;
        }
    }

    /** Finds names; CommonMark sees to it that none is found in code or after a backslash. */
    private static final class NameParser implements InlineContentParserFactory, InlineContentParser {
        /** Without a limit, a line of braces would be searched to its end at each of them. */
        private static final int MAX_LENGTH = 100;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            var afterBrace = scanner.position();
            StringBuilder name = new StringBuilder();
            while (name.length() < MAX_LENGTH && !isEnd(scanner.peek())) {
                name.append(scanner.peek());
                scanner.next();
            }
            return scanner.next('}')
                    ? ParsedInline.of(new Name(name.toString(), true), scanner.position())
                    : ParsedInline.of(new Name("", false), afterBrace);
        }

        private static boolean isEnd(char sign) {
            return sign == '{' || sign == '}' || sign == '\n' || sign == Scanner.END;
        }
    }
}
