package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.sgdvisualizer.lesson.Question.Answer;
import io.github.sgdvisualizer.lesson.Question.Kind;
import io.github.sgdvisualizer.lesson.Question.Quantity;
import io.github.sgdvisualizer.lesson.TextBlock.Span;
import io.github.sgdvisualizer.lesson.TextBlock.Style;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LessonParserTest {
    private static final String GOOD = "# T\n\n## Good\n\nText.\n\n";
    private static final String SCENE = "```scene\n--paused\n```\n";

    @TempDir
    private Path folder;

    private Lesson parse(String text) {
        return LessonParser.parse(text, folder);
    }

    @Test
    void the_example_means_what_it_says() {
        Lesson lesson = parse("""
                # A lesson

                ## How big a step?

                Four *runs*, `same` points. **Which** arrives first?

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
                {rate-1} takes short steps.

                4: At {rate-4} it grows. This is no name: \\{x}
                ```

                ```notes
                5 minutes.
                ```
                """);

        assertThat(lesson.problems()).isEmpty();
        assertThat(lesson.title()).isEqualTo("A lesson");
        Page page = lesson.pages().get(0);
        assertThat(page.title()).isEqualTo("How big a step?");
        assertThat(page.line()).isEqualTo(3);
        assertThat(page.text())
                .containsExactly(new TextBlock(
                        TextBlock.Kind.PARAGRAPH,
                        List.of(
                                new Span("Four ", Style.PLAIN),
                                new Span("runs", Style.EMPHASISED),
                                new Span(", ", Style.PLAIN),
                                new Span("same", Style.CODE),
                                new Span(" points. ", Style.PLAIN),
                                new Span("Which", Style.STRONG),
                                new Span(" arrives first?", Style.PLAIN))));
        assertThat(page.scene().orElseThrow().experiment().kept()).hasSize(3);
        assertThat(page.question().orElseThrow().kind()).isEqualTo(Kind.RACE);
        assertThat(page.question().orElseThrow().answers())
                .extracting(Answer::key)
                .containsExactly("1", "2", "3", "4");
        assertThat(page.explanations())
                .extracting(Explanation::answer)
                .containsExactly(Optional.empty(), Optional.of("4"));
        assertThat(Explainer.explain(page))
                .extracting(text -> text.block().spans().get(0).text())
                .containsExactly("0.1 takes short steps.", "At 1.1 it grows. This is no name: {x}");
        assertThat(page.notes()).hasSize(1);
    }

    @Test
    void answers_are_read_with_their_numbers() {
        Question question = parse(
                        GOOD + SCENE + "```predict\nnearest intercept-at 10\nabout −1,234.5 units\n12 %\n-3\n```\n")
                .pages()
                .get(0)
                .question()
                .orElseThrow();

        assertThat(question.quantity()).contains(Quantity.INTERCEPT_AT);
        assertThat(question.at()).isEqualTo(10);
        assertThat(question.answers()).extracting(Answer::value).containsExactly(-1234.5, 12.0, -3.0);
        assertThat(question.answers()).extracting(Answer::text).first().isEqualTo("about −1,234.5 units");

        Question steps = parse(GOOD + SCENE + "```predict\nnearest steps\n10\nnever\n```\n")
                .pages()
                .get(0)
                .question()
                .orElseThrow();
        assertThat(steps.answers()).extracting(Answer::value).containsExactly(10.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void a_text_before_the_first_page_stands_on_it() {
        assertThat(parse("# T\n\nHello.\n\n## One\n\nText.\n\n## Two\n\nText.\n")
                        .pages())
                .extracting(page -> page.text().size())
                .containsExactly(2, 1);
    }

    private static String question(String lines) {
        return "# T\n\n## Bad\n\n" + SCENE + "\n```predict\n" + lines + "\n```\n";
    }

    private static String explained(String text) {
        return "# T\n\n## Bad\n\n" + SCENE + "\n```explain\n" + text + "\n```\n";
    }

    private static String scene(String lines) {
        return "# T\n\n## Bad\n\n```scene\n" + lines + "\n```\n";
    }

    private static String text(String text) {
        return "# T\n\n## Bad\n\n" + text + "\n";
    }

    /** A lesson with one mistake, the line it is in, and a part of the message. */
    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(text("```film\nx\n```"), 5, "no block “film”"),
                Arguments.of(text("```scene x\n--paused\n```"), 5, "no block “scene x”"),
                Arguments.of(text("```Scene\n--paused\n```"), 5, "no block “Scene”"),
                Arguments.of(scene("--nonsense"), 5, "--nonsense"),
                Arguments.of(scene("--learning-rate fast"), 5, "fast"),
                Arguments.of(scene("--learning-rate -1"), 5, "-1"),
                Arguments.of(scene("--headless"), 5, "--headless"),
                Arguments.of(scene("--theme dark"), 5, "--theme"),
                Arguments.of(scene("--format csv"), 5, "--format"),
                Arguments.of(scene("--lesson other.md"), 5, "--lesson"),
                Arguments.of(scene("--language de"), 5, "--language"),
                Arguments.of(scene("points.csv"), 5, "points.csv"),
                Arguments.of(scene("--data none.csv"), 5, "none.csv"),
                Arguments.of(scene("--data ../points.csv"), 5, "in the folder of the lesson"),
                Arguments.of(scene("--data /etc/passwd"), 5, "in the folder of the lesson"),
                Arguments.of(scene("--data '\\\\server\\share\\p.csv'"), 5, "server"),
                Arguments.of(scene("--data http://example.org/p.csv"), 5, "example.org"),
                Arguments.of(scene(""), 5, "0"),
                Arguments.of(scene("--paused\n--points 10"), 5, "--points"),
                Arguments.of(scene("-r 1\n-r 2\n-r 3\n-r 4\n-r 5\n-r 6"), 5, "6"),
                Arguments.of(text("```scene\n--paused"), 5, "not closed"),
                Arguments.of(text("```\ncode"), 5, "not closed"),
                Arguments.of(text(SCENE + "\n" + SCENE), 9, "second block “scene”"),
                Arguments.of(question("race"), 10, "only one"),
                Arguments.of(question("riddle"), 10, "no question “riddle”"),
                Arguments.of(question(""), 10, "empty"),
                Arguments.of(question("outcome\nnicely: It gets there"), 11, "“nicely: It gets there” is no answer"),
                Arguments.of(question("outcome\nstraight: a\nstraight: b"), 12, "two answers “straight”"),
                Arguments.of(question("outcome\nstraight: a"), 10, "too few answers"),
                Arguments.of(question("outcome 5"), 10, "one word too many"),
                Arguments.of(question("nearest"), 10, "no quantity"),
                Arguments.of(question("nearest colour-at 3\n1\n2"), 10, "no quantity “colour-at”"),
                Arguments.of(question("nearest loss-at\n1\n2"), 10, "is no step"),
                Arguments.of(question("nearest loss-at 0\n1\n2"), 10, "“0” is no step"),
                Arguments.of(question("nearest loss-at 99999999\n1\n2"), 10, "99999999"),
                Arguments.of(question("nearest loss-at 3\n1\nmany"), 12, "“many” must have exactly one number"),
                Arguments.of(question("nearest loss-at 3\n1 or 2\n3"), 11, "exactly one number"),
                Arguments.of(question("nearest loss-at 3\n1"), 10, "too few answers"),
                Arguments.of(question("direction\nup: a\ndown: b"), 11, "is no answer"),
                Arguments.of(question("fit"), 10, "is no step"),
                Arguments.of(question("fit 8\nyes"), 11, "no answers to choose from"),
                Arguments.of(question("choice\na\nb"), 10, "No answer is marked"),
                Arguments.of(question("choice\n* a\n* b"), 12, "second answer is marked"),
                Arguments.of(question("choice\n* a"), 10, "too few answers"),
                Arguments.of(question("choice\n* 1\n2\n3\n4\n5\n6\n7\n8\n9\n10"), 20, "at most 9"),
                Arguments.of(text("```predict\noutcome\n```"), 6, "needs a scene"),
                Arguments.of(explained("It took {time}."), 10, "no number {time}"),
                Arguments.of(explained("First.\n\nThen {loss-at-x}."), 12, "{loss-at-x}"),
                Arguments.of(explained("{slope}"), 10, "{slope}"),
                Arguments.of(explained("{rate-2}"), 10, "does not have"),
                Arguments.of(explained("a { b"), 10, "brace is open"),
                Arguments.of(text("<html>hello</html>"), 5, "HTML"),
                Arguments.of(text("Some <b>bold</b> text").replace("</b>", ""), 5, "HTML"),
                Arguments.of(text("<script>alert(1)</script>"), 5, "HTML"),
                Arguments.of(text("![x](http://example.org/x.png)"), 5, "Images"),
                Arguments.of(text("[x](file:///etc/passwd)"), 5, "file:///etc/passwd"),
                Arguments.of(text("[x](javascript:alert)"), 5, "javascript:alert"),
                Arguments.of(text("[x](../other.md)"), 5, "../other.md"),
                Arguments.of("# T\n\n## Bad\n", 3, "is empty"),
                Arguments.of("# T\n\n##\n\nText.\n", 3, "no title"),
                Arguments.of("# T\n\n# U\n\n## Bad\n\nText", 3, "second title"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_mistake_is_told_once_and_the_good_page_works(String text, int line, String message) {
        Lesson lesson = parse(text);

        assertThat(lesson.problems()).hasSize(1);
        assertThat(lesson.problems().get(0).line()).isEqualTo(line);
        assertThat(lesson.problems().get(0).message()).contains(message).doesNotContain("\n");

        Lesson both = parse(text + closing(text) + "\n\n## Good\n\nText.\n");
        assertThat(both.pages()).extracting(Page::title).contains("Good");
    }

    /** An unclosed block would take the good page with it. */
    private static String closing(String text) {
        boolean open = text.lines().filter(line -> line.startsWith("```")).count() % 2 == 1;
        return open ? "\n```\n" : "";
    }

    @Test
    void a_lesson_needs_a_title_and_pages() {
        assertThat(parse("## One\n\nText.").problems())
                .extracting(Lesson.Problem::message)
                .singleElement()
                .asString()
                .contains("no title");
        assertThat(parse("# T\n\nText.").problems())
                .extracting(Lesson.Problem::message)
                .singleElement()
                .asString()
                .contains("no pages");
        assertThat(parse("").problems()).hasSize(2);
    }

    private Lesson read(byte[] bytes) {
        try {
            return LessonParser.read(Files.write(folder.resolve("lesson.md"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_that_is_no_lesson_is_told() throws IOException {
        String good = GOOD;
        assertThat(read(good.getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
        assertThat(read(('\ufeff' + good).getBytes(StandardCharsets.UTF_8)).problems())
                .isEmpty();
        for (byte[] bytes : List.of(
                good.getBytes(StandardCharsets.UTF_16),
                good.getBytes(StandardCharsets.UTF_16LE),
                "# Größe\n\n## a\n\nb".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {0, 1, 2, 3})) {
            assertThat(read(bytes).problems())
                    .singleElement()
                    .extracting(Lesson.Problem::message)
                    .asString()
                    .contains("UTF-8");
        }
        Path large = folder.resolve("large.md");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(64L << 20);
        }
        assertThat(LessonParser.read(large).problems().get(0).message()).contains("67,108,864", "1,048,576");
        assertThat(LessonParser.read(folder).problems().get(0).message()).contains("no such file");
        assertThat(LessonParser.read(folder.resolve("none.md"))
                        .problems()
                        .get(0)
                        .message())
                .contains("no such file");
    }

    @Test
    void a_table_beside_the_lesson_is_read_but_not_one_outside_by_a_link() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "x,y\n1,2\n2,3\n");
        assertThat(parse(scene("--data p.csv")).problems()).isEmpty();

        Path outside = Files.createTempFile("outside", ".csv");
        try {
            Files.writeString(outside, "x,y\n1,2\n2,3\n");
            boolean linked = link(outside);
            assumeTrue(linked, "links can be made here");
            assertThat(parse(scene("--data linked.csv")).problems()).hasSize(1);
        } finally {
            Files.delete(outside);
        }
    }

    private boolean link(Path to) {
        try {
            Files.createSymbolicLink(folder.resolve("linked.csv"), to);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Whatever happens to a lesson, it is read, or told to be wrong; nothing comes into its text that is not in the file. */
    @Test
    void a_lesson_that_was_spoilt_in_any_way_is_read_or_told_to_be_wrong() throws IOException {
        String shipped = new String(
                Objects.requireNonNull(Lesson.class.getResourceAsStream("gradient-descent.md"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> parts = Stream.of(shipped.split("(?m)^(?=## )")).toList();
        Random random = new Random(1);
        for (int i = 0; i < Integer.getInteger("sgd.seeds.max", 20_000); i++) {
            String text = parts.get(0) + parts.get(1 + random.nextInt(parts.size() - 1));
            String spoilt = spoilt(text, random);
            Lesson lesson = parse(spoilt);
            assertThat(lesson.pages().size() + lesson.problems().size()).isPositive();
            for (Page page : lesson.pages()) {
                String letters = spoilt.replaceAll("[^\\p{L}]", "");
                for (TextBlock block : page.text()) {
                    String own = block.spans().stream().map(Span::text).collect(Collectors.joining());
                    assertThat(letters).contains(own.replaceAll("[^\\p{L}]", ""));
                }
            }
        }
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(spoilt.length());
            int to = Math.min(spoilt.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> spoilt.delete(at, to);
                case 1 -> spoilt.insert(at, spoilt.substring(at, to));
                case 2 -> spoilt.insert(at, "`{}*#<>[]()!\\\n-:\u2028\ud800".charAt(random.nextInt(18)));
                default -> spoilt.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return spoilt.toString();
    }
}
