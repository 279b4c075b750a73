package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.lesson.ExplanationName.What;
import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.TextBlock.Span;
import io.github.sgdvisualizer.lesson.TextBlock.Style;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonParserTest {
    /** The example of the lessons' design, with a title. */
    private static final String EXAMPLE = """
            # Steps

            ## How big a step?

            Four runs, same points. Which arrives first?

            ```scene
            --learning-rate 0.1 --paused --hide rate-marks,surface
            --learning-rate 0.4
            --learning-rate 0.95
            --learning-rate 1.1
            ```

            ```predict
            race
            ```

            ```explain
            {rate-1} takes short steps. Above {safe-rate} a step jumps past the lowest point but lands closer; above {limit} it lands farther away.
            4: At {rate-4} even the first step helps ({loss-4-at-0} to {loss-4-at-1}); then it grows.
            ```

            ```notes
            5 minutes. Usual wrong reason: "bigger is faster". Then ask: will 1.1 ever arrive?
            ```
            """;

    private static final String STYLES = """
            # Text of every kind

            ## A page

            Plain, *slanted*, **bold** and `code{`,
            on two lines, with a [link](data.csv) and <https://example.org>.

            > A quote

            - one
            - two
              1. inner

            ### A heading

            ```
            a = 1
            b = 2
            ```

            ```predict
            choice
            * yes
            no
            ```

            ```explain
            2: A brace \\{rate} and **bold**.
            ```

            ```notes
            - Ask \\{steps}.
            ```
            """;

    private static final String GOOD = "# T\n\n## Good\n\nText.\n\n";
    private static final String SCENE = "## Bad\n\n```scene\n--steps 5\n```\n\n";
    private static final String TWO = "## Bad\n\n```scene\n--steps 5\n--learning-rate 0.2\n```\n\n";

    /** What means something in Markdown. */
    private static final String SIGNS = "`*_#<>![](){}:-~\\&\"'\t\n0x$é";

    private static final Pattern HTML = Pattern.compile("<[a-z]+>");

    @TempDir
    private Path temporary;

    private Path folder;
    private boolean canLink = true;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("lesson"));
        Files.writeString(folder.resolve("data.csv"), "x,y\n0,1\n1,2\n");
        Files.writeString(temporary.resolve("outside.csv"), "x,y\n0,1\n1,2\n");
        try {
            Files.createSymbolicLink(folder.resolve("linked.csv"), temporary.resolve("outside.csv"));
        } catch (IOException | UnsupportedOperationException e) {
            // Not everybody may make links on Windows.
            canLink = false;
        }
    }

    private Lesson parse(String text) {
        return LessonParser.parse(text, folder);
    }

    private static String text(TextBlock block) {
        return block.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    private Question question(String scene, String... predict) {
        Lesson lesson =
                parse("# T\n## P\n```scene\n" + scene + "\n```\n```predict\n" + String.join("\n", predict) + "\n```\n");
        assertThat(lesson.problems()).isEmpty();
        return lesson.pages().get(0).question().orElseThrow();
    }

    private static List<String> keys(Question question) {
        return question.answers().stream().map(Answer::key).toList();
    }

    @Test
    void the_example_is_what_it_says() {
        Lesson lesson = parse(EXAMPLE);

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.title()).isEqualTo("Steps");
        assertThat(lesson.pages()).hasSize(1);
        Page page = lesson.pages().get(0);
        assertThat(page.title()).isEqualTo("How big a step?");
        assertThat(page.line()).isEqualTo(3);
        assertThat(page.text())
                .map(LessonParserTest::text)
                .containsExactly("Four runs, same points. Which arrives first?");
        assertThat(page.scene().orElseThrow().experiment().settings().learningRate())
                .isEqualTo(0.1);
        assertThat(page.scene().orElseThrow().experiment().kept())
                .map(kept -> kept.settings().learningRate())
                .containsExactly(0.4, 0.95, 1.1);
        Question question = page.question().orElseThrow();
        assertThat(question.kind()).isEqualTo(Kind.RACE);
        assertThat(keys(question)).containsExactly("1", "2", "3", "4");
        assertThat(page.explanations()).map(Explanation::answer).containsExactly(Optional.empty(), Optional.of("4"));
        assertThat(text(page.explanations().get(1).text().get(0)))
                .isEqualTo("At {rate-4} even the first step helps ({loss-4-at-0} to {loss-4-at-1}); then it grows.");
        assertThat(page.notes())
                .map(LessonParserTest::text)
                .containsExactly(
                        "5 minutes. Usual wrong reason: \"bigger is faster\". Then ask: will 1.1 ever arrive?");
    }

    @Test
    void text_keeps_its_styles() {
        Lesson lesson = parse(STYLES);

        assertThat(lesson.problems()).isEmpty();
        Page page = lesson.pages().get(0);
        assertThat(page.text().get(0).spans())
                .containsExactly(
                        new Span("Plain, ", Style.PLAIN),
                        new Span("slanted", Style.EMPHASISED),
                        new Span(", ", Style.PLAIN),
                        new Span("bold", Style.STRONG),
                        new Span(" and ", Style.PLAIN),
                        new Span("code{", Style.CODE),
                        new Span(", on two lines, with a link and https://example.org.", Style.PLAIN));
        assertThat(page.text())
                .map(TextBlock::kind)
                .containsExactly(
                        TextBlock.Kind.PARAGRAPH,
                        TextBlock.Kind.QUOTE,
                        TextBlock.Kind.ITEM,
                        TextBlock.Kind.ITEM,
                        TextBlock.Kind.ITEM,
                        TextBlock.Kind.HEADING,
                        TextBlock.Kind.CODE);
        assertThat(page.text())
                .map(LessonParserTest::text)
                .endsWith("A quote", "• one", "• two", "  1. inner", "A heading", "a = 1\nb = 2");
    }

    @Test
    void a_brace_after_a_backslash_is_in_no_span_together_with_its_end() {
        Explanation explanation = parse(
                        "# T\n\n" + SCENE + "```explain\nA brace \\{rate} and a name **{rate}**.\n```\n")
                .pages()
                .get(0)
                .explanations()
                .get(0);

        assertThat(explanation.text().get(0).spans())
                .containsExactly(
                        new Span("A brace {", Style.PLAIN),
                        new Span("rate} and a name ", Style.PLAIN),
                        new Span("{rate}", Style.STRONG),
                        new Span(".", Style.PLAIN));
    }

    @Test
    void text_above_the_first_page_begins_that_page() {
        Lesson lesson = parse("# T\n\nHello.\n\n## P\n\nText.\n\n## Q\n\nMore.\n");

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.pages().get(0).text()).map(LessonParserTest::text).containsExactly("Hello.", "Text.");
        assertThat(lesson.pages().get(1).text()).map(LessonParserTest::text).containsExactly("More.");
    }

    @Test
    void each_kind_of_question_has_its_answers() {
        assertThat(keys(question("--steps 5", "outcome")))
                .containsExactly("straight", "crawls", "overshoots", "diverges", "hovers");
        assertThat(keys(question("--steps 5", "outcome", "diverges: Away", "crawls: Slowly")))
                .containsExactly("diverges", "crawls");
        assertThat(keys(question("--steps 5", "direction")))
                .containsExactly("up-up", "up-down", "down-up", "down-down");
        assertThat(keys(question("--steps 5", "fit 8"))).containsExactly("yes", "no");
        assertThat(question("--steps 5", "line-at 10").at()).isEqualTo(10);
        assertThat(question("--steps 5", "loss-at 10000000").at()).isEqualTo(10_000_000);
        assertThat(question("--steps 5", "loss-curve").answers()).isEmpty();
        assertThat(question("--steps 5", "steps").answers()).isEmpty();
        assertThat(keys(question("--steps 5\n--steps 6", "race", "2: B", "none: None", "1: A", "equal: Tie", "-: x")))
                .containsExactly("2", "none", "1", "equal", "-");
        assertThat(keys(question("--steps 5\n--steps 6", "lower-loss"))).containsExactly("1", "2");
    }

    @Test
    void numbers_are_found_between_words() {
        Question question = question(
                "--steps 5",
                "nearest steps",
                "about 1,000 steps",
                "-5",
                "−0.5 %",
                "(.25)",
                "1,234,567.5.",
                "x-7",
                "it will never arrive");

        assertThat(question.answers())
                .map(Answer::value)
                .containsExactly(1000.0, -5.0, -0.5, 0.25, 1_234_567.5, 7.0, Double.POSITIVE_INFINITY);
        assertThat(question.answers()).map(Answer::text).startsWith("about 1,000 steps");
    }

    private record Broken(String text, int line, String words) {
        Broken at(int offset) {
            return new Broken(text, line + offset, words);
        }

        @Override
        public String toString() {
            return words + ": " + text.replace("\n", "|");
        }
    }

    /** Returns a lesson with a mistake in its page, counted from the line of that page's heading. */
    private static Broken bad(String page, int line, String words) {
        return new Broken(GOOD + page, 6 + line, words);
    }

    private static Broken predict(String lines, int line, String words) {
        return bad(SCENE + "```predict\n" + lines + "\n```\n", 6 + line, words);
    }

    private static Broken compare(String lines, int line, String words) {
        return bad(TWO + "```predict\n" + lines + "\n```\n", 7 + line, words);
    }

    private static Broken scene(String line, String words) {
        return bad("## Bad\n\n```scene\n" + line + "\n```\n", 4, words);
    }

    private static Broken explain(String line, String words) {
        return bad(SCENE + "```explain\nFine.\n\nSo\n" + line + "\n```\n", 11, words);
    }

    private static Broken content(String line, String words) {
        return bad("## Bad\n\nText\n" + line + "\n", 4, words);
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("## Good\n\nText.\n", 1, "title is missing"),
                new Broken("#\n\n## Good\n\nText.\n", 1, "title is missing"),
                new Broken("## Good\n\nText.\n\n# T\n\nText.\n", 5, "below the first page"),
                new Broken("# T\n\n```scene\n--steps 5\n```\n\n## Good\n\nText.\n", 3, "above the first page"),
                new Broken("# T\n\n<br>\n\n## Good\n\nText.\n", 3, "HTML"),
                bad("# Again\n", 1, "second title"),
                bad("##\n\nText\n", 1, "no title"),
                bad("## Bad\n", 1, "is empty"),
                bad("## Bad\n\n```java\nint x;\n```\n", 3, "unknown block"),
                bad("## Bad\n\n```scenes\n--steps 5\n```\n\n```predict\noutcome\n```\n", 3, "unknown block"),
                bad("## Bad\n\n```scene\n--steps 5\n\n```predict\noutcome\n```\n", 3, "not closed"),
                bad("## Bad\n\n```scene\n--steps 5\n\n## Also good\n\nText.\n", 3, "not closed"),
                bad("## Bad\n\n~~~~notes\n~~~\n", 3, "not closed"),
                bad("## Bad\n\n- ```\n  x\n\n## Also good\n\nText.\n", 3, "not closed"),
                bad(
                        "## Bad\n\n```notes\nText.\n\n## Also good\n\nText.\n\n```scene\n--steps 5\n```\n",
                        3,
                        "not closed"),
                bad("## Bad\n\n- item\n\n  ```scene\n  --steps 5\n  ```\n", 5, "left edge"),
                bad(SCENE + "```scene\n--steps 5\n```\n", 7, "second block"),
                bad("## Bad\n\n```notes\n```\n", 3, "block notes is empty"),
                bad("## Bad\n\n```explain\n\n```\n", 3, "block explain is empty"),
                bad(SCENE + "```predict\n\n```\n", 7, "block predict is empty"),
                bad("## Bad\n\n```scene\n```\n", 3, "0 lines"),
                scene("--steps 1\n--steps 2\n--steps 3\n--steps 4\n--steps 5\n--steps 6", "6 lines")
                        .at(-1),
                scene("--stepps 5", "Unknown option"),
                scene("--steps five", "--steps"),
                scene("--steps 5\n--paused", "first line of a scene only").at(1),
                scene("--headless", "not allowed in a scene"),
                scene("--lesson other.md", "not allowed in a scene"),
                scene("--language de", "not allowed in a scene"),
                scene("--format csv", "not allowed in a scene"),
                scene("--learning-rate -1", "-1"),
                scene("--theme dark", "not allowed in a scene"),
                scene("other.md", "other.md"),
                scene("--data ../outside.csv", "in the folder"),
                scene("--data /etc/passwd", "in the folder"),
                scene("--data linked.csv", "in the folder"),
                scene("--data none.csv", "none.csv"),
                scene("--data http://example.org/p.csv", "example.org"),
                scene("--data //server/share/p.csv", "in the folder"),
                scene("--data \\\\server\\share\\x.csv", "--data"),
                content("<html>", "HTML"),
                content("a <b>bold</b> word", "HTML"),
                content("<!-- never closed", "HTML"),
                content("<script>alert(1)</script>", "HTML"),
                content("![a](https://example.org/a.png)", "images"),
                content("![a](a.png)", "images"),
                content("[a](javascript:alert(1))", "address"),
                content("[a](file:///etc/passwd)", "address"),
                content("[a](../outside.csv)", "address"),
                content("[a](%2e%2e/outside.csv)", "address"),
                content("[a](/etc/passwd)", "address"),
                content("[a](//server/share)", "address"),
                content("[a](<\\\\\\\\server\\share>)", "address"),
                content("[a](linked.csv)", "address"),
                content("a bell \u0007", "control character"),
                content("a null \0", "control character"),
                explain("{rte}", "unknown name"),
                explain("{loss-at-99999999}", "unknown name"),
                explain("{rate-2}", "does not have"),
                explain("a set {1, 2", "not closed"),
                explain("<i>x</i>", "HTML"),
                bad("## Bad\n\n```explain\nAt {rate}.\n```\n", 3, "no scene"),
                bad("## Bad\n\n```notes\nAt {rate}.\n```\n", 3, "no scene"),
                bad(
                        SCENE + "```predict\nchoice\n* a\nb\n```\n\n```explain\n1: Yes.\n\n3: No.\n```\n",
                        16,
                        "answers are 1, 2"),
                bad("## Bad\n\n```notes\nAsk:\n{what}\n```\n", 5, "unknown name"),
                bad("## Bad\n\n```predict\noutcome\n```\n", 3, "no scene"),
                predict("guess", 2, "no kind of question"),
                predict("Outcome", 2, "no kind of question"),
                predict("nearest", 2, "nearest can ask for"),
                predict("nearest speed 5\n1\n2", 2, "nearest can ask for"),
                predict("nearest loss-at\n1\n2", 2, "whole number from 1"),
                predict("nearest loss-at 0\n1\n2", 2, "whole number from 1"),
                predict("fit 10000001", 2, "whole number from 1"),
                predict("nearest steps 5\n1\n2", 2, "one word too many"),
                predict("outcome now", 2, "one word too many"),
                predict("nearest loss-at 5\n1", 2, "too few answers"),
                predict("nearest loss-at 5\n1\n5 or 6", 4, "exactly one number"),
                predict("nearest loss-at 5\n1\n0,5", 4, "exactly one number"),
                predict("nearest loss-at 5\n1\nnever", 4, "exactly one number"),
                predict("nearest steps\n1\nsometimes", 4, "nor the word never"),
                predict("nearest loss-at 5\n- 1\n- 2", 3, "hyphen"),
                predict("nearest loss-at 5\n1\n* 2", 4, "the run decides"),
                predict("outcome\nstraight: A\nslow: B", 4, "no answer here"),
                predict("outcome\nstraight: A\nstraight: B", 4, "a second time"),
                predict("outcome\nstraight: A", 2, "too few answers"),
                predict("outcome\nstraight: A\ncrawls:", 4, "no words"),
                predict("direction\nup-up: A\nleft: B", 4, "no answer here"),
                predict("fit 5\nyes", 3, "takes no answers"),
                predict("loss-curve\n1", 3, "takes no answers"),
                predict("choice\na\nb", 2, "No answer is marked"),
                predict("choice\n* a\nb\n* c", 5, "second answer that is marked"),
                predict("choice\n* a", 2, "too few answers"),
                predict("choice\n* 1\n2\n3\n4\n5\n6\n7\n8\n9\n10", 12, "10 answers"),
                predict("choice\n* a\n<html>b", 4, "HTML"),
                predict("outcome\nstraight: <b>A</b>\ncrawls: B", 3, "HTML"),
                predict("race", 2, "compares runs"),
                compare("race\n1: A", 2, "run 2 is missing"),
                compare("race\n1: A\n2: B\n3: C", 5, "no answer here"),
                compare("lower-loss\n1: A\n2: B\nnone: C", 5, "no answer here"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_gives_one_message_with_its_line_and_the_good_page_works(Broken broken) {
        assumeTrue(canLink || !broken.text.contains("linked"), "links can be made here");

        Lesson lesson = parse(broken.text);

        assertThat(lesson.problems()).hasSize(1);
        assertThat(lesson.problems().get(0).line()).isEqualTo(broken.line);
        assertThat(lesson.problems().get(0).message()).contains(broken.words).doesNotContainPattern("\\p{Cc}");
        assertThat(lesson.pages()).map(Page::title).contains("Good").doesNotContain("Bad");
    }

    @Test
    void a_choice_needs_no_scene() {
        Lesson lesson = parse("# T\n\n## P\n\n```predict\nchoice\n* a\nb\n```\n\n```explain\nBecause.\n```\n");

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.pages().get(0).scene()).isEmpty();
        assertThat(lesson.pages().get(0).truth().right()).containsExactly("1");
    }

    @Test
    void code_may_have_lines_that_look_like_pages_and_stand_in_lists() {
        Lesson lesson = parse(
                "# T\n\n## P\n\n```\n## no page\n```\n\n- ```\n  a\n  ```\n\n10. ```\n    b\n    ```\n\n## Q\n\nText.\n");

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.pages()).map(Page::title).containsExactly("P", "Q");
        assertThat(lesson.pages().get(0).text()).map(LessonParserTest::text).containsExactly("## no page", "a", "b");
    }

    @Test
    void numbers_of_the_run_are_filled_into_explanations_and_a_brace_after_a_backslash_stays() {
        Page page = parse("# T\n\n" + SCENE + "```explain\n- {rate} *and {steps}*, \\{rate}, `{rate}`\n```\n")
                .pages()
                .get(0);

        // 95 steps, by PyTorch's rows: the first within a millionth of the variance.
        assertThat(Explainer.explain(page))
                .map(text -> text(text.block()))
                .containsExactly("• 0.1 and 95, {rate}, {rate}");
    }

    @Test
    void a_page_below_a_block_that_is_not_closed_works() {
        Lesson lesson = parse(GOOD + "## Bad\n\n```notes\nText.\n\n## Also good\n\n```notes\nText.\n```\n");

        assertThat(lesson.pages()).map(Page::title).containsExactly("Good", "Also good");
    }

    @Test
    void two_mistakes_give_two_messages_in_the_order_of_their_lines() {
        Lesson lesson = parse(TWO + "```predict\nchoice\na\nb\n```\n\n![x](y)\n");

        assertThat(lesson.problems()).map(Lesson.Problem::line).containsExactly(1, 9, 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "Only text.\n", "x,y\n1,2\n"})
    void a_text_without_title_and_pages_is_no_lesson(String text) {
        Lesson lesson = parse(text);

        assertThat(lesson.pages()).isEmpty();
        assertThat(lesson.problems()).hasSize(1);
        assertThat(lesson.problems().get(0).message()).startsWith("This is no lesson");
    }

    @Test
    void a_title_alone_is_a_lesson_without_pages() {
        assertThat(parse("# T\n\nText.\n").problems())
                .containsExactly(new Lesson.Problem(
                        1, "This lesson has no pages; a page begins with a line such as ## Which way?"));
    }

    @Test
    void a_byte_order_mark_and_any_line_ends_are_read() throws IOException, LessonFileException {
        Path file = Files.writeString(folder.resolve("l.md"), "\uFEFF" + EXAMPLE.replace("\n", "\r\n"));

        Lesson lesson = LessonParser.read(file);

        assertThat(lesson).isEqualTo(parse(EXAMPLE));
        assertThat(parse(EXAMPLE.replace("\n", "\r"))).isEqualTo(lesson);
    }

    private static void assertRefused(Path file, int line, String message) {
        assertThatThrownBy(() -> LessonParser.read(file))
                .isInstanceOfSatisfying(
                        LessonFileException.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessage(message);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("l.md"), bytes);
    }

    @Test
    void what_is_no_text_in_utf_8_is_refused() throws IOException {
        String utf16 = "This file is in UTF-16; a lesson must be a text file in UTF-8.";
        assertRefused(file(EXAMPLE.getBytes(StandardCharsets.UTF_16)), 1, utf16);
        assertRefused(file(EXAMPLE.getBytes(StandardCharsets.UTF_16LE)), 1, utf16);
        assertRefused(
                file("# T\n\n## Größe\n\nText.\n".getBytes(StandardCharsets.ISO_8859_1)),
                3,
                "This line is not in UTF-8; a lesson must be saved as UTF-8.");
        String binary = "This is not text; a lesson must be a text file in UTF-8.";
        assertRefused(file("# T\n\0".getBytes(StandardCharsets.UTF_8)), 2, binary);
        assertRefused(file(new byte[] {'P', 'K', 3, 4, 0, 0}), 1, binary);
    }

    @Test
    void a_large_file_is_refused_unread() throws IOException {
        Path file = folder.resolve("large.md");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L << 20);
        }

        assertRefused(file, 1, "This file has 67,108,864 bytes; a lesson has at most 1,000,000.");
    }

    @Test
    void a_file_of_just_the_allowed_size_is_read() throws IOException, LessonFileException {
        byte[] text = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(text, 1_000_001);
        Arrays.fill(bytes, text.length, bytes.length, (byte) '\n');

        assertRefused(file(bytes), 1, "This file has 1,000,001 bytes; a lesson has at most 1,000,000.");
        assertThat(LessonParser.read(file(Arrays.copyOf(bytes, 1_000_000))).problems())
                .isEmpty();
    }

    @Test
    void what_is_no_file_is_refused() {
        assertRefused(folder, 1, "This is no file; a lesson is a text file in UTF-8.");
        assertRefused(folder.resolve("none.md"), 1, "There is no such file.");
    }

    @Test
    void a_lesson_in_a_jar_finds_its_table_beside_it() throws IOException, LessonFileException {
        Path jar = temporary.resolve("lessons.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("some/where/own.md"));
            zip.write("# T\n\n## P\n\n```scene\n--data own.csv\n```\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("some/where/own.csv"));
            zip.write("x,y\n0,1\n1,2\n2,4\n".getBytes(StandardCharsets.UTF_8));
        }

        Lesson lesson = LessonParser.read(new URL("jar:" + jar.toUri() + "!/some/where/own.md"));

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.pages()
                        .get(0)
                        .scene()
                        .orElseThrow()
                        .experiment()
                        .settings()
                        .source()
                        .points()
                        .size())
                .isEqualTo(3);
    }

    @Test
    void deep_nesting_fills_no_stack() {
        for (String text : List.of(
                ">".repeat(100_000),
                "- ".repeat(100_000),
                "- ".repeat(100_000) + "```\n",
                "*".repeat(50_000) + "a" + "*".repeat(50_000))) {
            assertThat(parse(GOOD + "## Deep\n\n" + text + "x\n").problems()).isEmpty();
        }
    }

    @Test
    void messages_are_not_without_end() {
        Lesson lesson = parse(GOOD + "```\u0007\n".repeat(1_000));

        assertThat(lesson.problems())
                .hasSize(101)
                .map(Lesson.Problem::line)
                .startsWith(7)
                .endsWith(106, 107);
        assertThat(lesson.problems().get(100).message()).contains("900 more");
    }

    private static String mutated(String lesson, Random random) {
        StringBuilder text = new StringBuilder(lesson);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 3 -> text.setCharAt(at, (char) random.nextInt(256));
                default -> {
                    List<String> lines =
                            new ArrayList<>(Arrays.asList(text.toString().split("\n", -1)));
                    int line = random.nextInt(lines.size());
                    if (random.nextBoolean()) {
                        lines.remove(line);
                    } else {
                        lines.add(random.nextInt(lines.size()), lines.get(line));
                    }
                    text = new StringBuilder(String.join("\n", lines));
                }
            }
            if (text.isEmpty()) {
                return "";
            }
        }
        return text.toString();
    }

    /** Asserts that letters, digits and brackets of some blocks stand in the source, in their order. */
    private static void assertFrom(String source, List<TextBlock> blocks) {
        String all = blocks.stream()
                .map(LessonParserTest::text)
                // The number of an item is counted.
                .map(text -> text.replaceFirst("^ *(?:•|[0-9]+\\.) ", ""))
                .collect(Collectors.joining())
                .replaceAll("[^\\p{L}\\p{N}<>{}]", "");
        int found = 0;
        for (int i = 0; i < source.length() && found < all.length(); i++) {
            found += source.charAt(i) == all.charAt(found) ? 1 : 0;
        }
        assertThat(all).hasSize(found);
    }

    @Test
    void any_text_gives_pages_or_messages_and_nothing_that_is_not_in_it() {
        Seeds.forEach(20_000, seed -> {
            // Reading four runs takes longest.
            String text = mutated(seed % 16 == 0 ? EXAMPLE : STYLES, new Random(seed));

            Lesson lesson = parse(text);

            assertThat(lesson.pages().size() + lesson.problems().size()).isPositive();
            long lines = text.lines().count();
            assertThat(lesson.problems())
                    .allMatch(problem -> problem.line() >= 1 && problem.line() <= Math.max(1, lines))
                    .noneMatch(problem ->
                            problem.message().isBlank() || problem.message().contains("\n"));
            for (Page page : lesson.pages()) {
                assertFrom(text, page.text());
                assertFrom(text, page.notes());
                page.explanations().forEach(explanation -> assertFrom(text, explanation.text()));
                Stream<String> answers = page.question().map(Question::answers).orElse(List.of()).stream()
                        .map(Answer::text);
                assertThat(Stream.of(
                                        Stream.of(page.title()),
                                        page.text().stream().map(LessonParserTest::text),
                                        answers)
                                .flatMap(each -> each))
                        .noneMatch(each -> HTML.matcher(each).find());
            }
        });
    }

    @Test
    void names_are_taken_apart() {
        assertThat(ExplanationName.of("loss-2-at-10")).contains(new ExplanationName(What.LOSS, 2, OptionalInt.of(10)));
        assertThat(ExplanationName.of("rate-3")).contains(new ExplanationName(What.RATE, 3, OptionalInt.empty()));
        assertThat(ExplanationName.of("worse-steps-in-100"))
                .contains(new ExplanationName(What.WORSE_STEPS, 1, OptionalInt.of(100)));
        assertThat(ExplanationName.of("minimum-loss"))
                .contains(new ExplanationName(What.MINIMUM_LOSS, 1, OptionalInt.empty()));
        assertThat(List.of(
                        "",
                        "loss-at",
                        "rate-0",
                        "slope",
                        "loss-at-",
                        "loss-at-01",
                        "loss-at-10000001",
                        "rate-at-5",
                        "steps-2-at-5",
                        "limit-1",
                        "Rate",
                        " rate",
                        "loss-2-at"))
                .noneMatch(name -> ExplanationName.of(name).isPresent());
    }
}
