package io.github.sgdvisualizer.file.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ErrorTextTest {
    @Test
    void the_first_line_says_when_where_and_in_which_version() {
        String head = ErrorText.head(OffsetDateTime.parse("2026-11-30T05:14:40.123+01:00"), "engine");

        assertThat(head)
                .startsWith("2026-11-30T05:14:40.123+0100 SGD Visualizer ")
                .contains("Java " + System.getProperty("java.version"), System.getProperty("os.name"))
                .endsWith(", thread engine");
    }

    @Test
    void an_error_is_told_with_its_causes_by_class_and_place() {
        IllegalStateException error = new IllegalStateException(new IOException());

        List<String> lines = ErrorText.trace(error).lines().toList();

        assertThat(lines).first().isEqualTo("java.lang.IllegalStateException");
        assertThat(lines.get(1))
                .startsWith("\tat ")
                .contains(ErrorTextTest.class.getName() + ".an_error_is_told", "ErrorTextTest.java:");
        assertThat(lines).contains("Caused by: java.io.IOException");
    }

    @Test
    void what_comes_from_outside_is_not_told() {
        Exception error = new IllegalArgumentException(
                "For input string: \"Anna\"", new IOException("/home/anna/lesson.md", new Error("Anna")));

        assertThat(ErrorText.trace(error)).doesNotContain("Anna", "anna");
    }

    @Test
    void what_java_says_of_the_code_is_told() {
        assertThat(ErrorText.trace(new OutOfMemoryError("Java heap space")))
                .startsWith("java.lang.OutOfMemoryError: Java heap space\n");
        assertThat(ErrorText.trace(new ArrayIndexOutOfBoundsException("Index 5 out of bounds for length 3")))
                .contains("Index 5 out of bounds for length 3");
    }

    private static IllegalStateException deep(int depth) {
        return depth == 0 ? new IllegalStateException() : deep(depth - 1);
    }

    @Test
    void one_place_is_the_same_whoever_came_there_and_another_line_is_another() {
        IllegalStateException here = deep(3);
        IllegalStateException fromElsewhere = deep(8);

        assertThat(ErrorText.trace(here)).isNotEqualTo(ErrorText.trace(fromElsewhere));
        assertThat(ErrorText.place(here))
                .isEqualTo(ErrorText.place(fromElsewhere))
                .isNotEqualTo(ErrorText.place(new IllegalStateException()))
                .isNotEqualTo(ErrorText.place(new IllegalStateException(here)));
    }

    @Test
    void an_error_in_a_library_is_told_apart_by_the_line_of_the_program_that_called_it() {
        Throwable one = null;
        Throwable other = null;
        try {
            Integer.parseInt("a");
        } catch (NumberFormatException e) {
            one = e;
        }
        try {
            Integer.parseInt("b");
        } catch (NumberFormatException e) {
            other = e;
        }

        assertThat(ErrorText.place(one)).isNotEqualTo(ErrorText.place(other));
    }

    private static StackTraceElement frame(String className, int line) {
        return new StackTraceElement(className, "method", "File.java", line);
    }

    private static String placeOf(StackTraceElement... frames) {
        IllegalStateException error = new IllegalStateException();
        error.setStackTrace(frames);
        return ErrorText.place(error);
    }

    @Test
    void a_place_is_the_innermost_line_and_the_innermost_one_of_the_program() {
        String program = "io.github.sgdvisualizer.window.A";
        String place = placeOf(frame("java.util.A", 1), frame("java.util.B", 2), frame(program, 3), frame(program, 4));

        assertThat(placeOf(frame("java.util.A", 1), frame("java.util.B", 8), frame(program, 3), frame(program, 8)))
                .isEqualTo(place);
        assertThat(placeOf(frame("java.util.A", 8), frame("java.util.B", 2), frame(program, 3), frame(program, 4)))
                .isNotEqualTo(place);
        assertThat(placeOf(frame("java.util.A", 1), frame("java.util.B", 2), frame(program, 8), frame(program, 4)))
                .isNotEqualTo(place);
    }

    @Test
    void an_error_without_frames_has_a_place_too() {
        assertThat(placeOf()).isNotBlank().isNotEqualTo(placeOf(frame("java.util.A", 1)));
    }

    @Test
    void sixty_frames_are_told_and_how_many_more_there_are() {
        StackTraceElement[] frames = new StackTraceElement[62];
        Arrays.setAll(frames, i -> frame("A", i + 1));
        IllegalStateException error = new IllegalStateException();

        error.setStackTrace(Arrays.copyOf(frames, 60));
        assertThat(ErrorText.trace(error).lines()).hasSize(1 + 60).last().isEqualTo("\tat A.method(File.java:60)");

        error.setStackTrace(frames);
        assertThat(ErrorText.trace(error).lines())
                .hasSize(1 + 60 + 1)
                .contains("\tat A.method(File.java:60)")
                .last()
                .isEqualTo("\t… 2");
    }

    @Test
    void an_error_is_told_with_seven_causes() {
        Throwable error = new NullPointerException();
        for (int i = 1; i < 8; i++) {
            error = new IllegalStateException(error);
        }

        assertThat(ErrorText.trace(error)).contains("NullPointerException");
        assertThat(ErrorText.place(error)).contains("NullPointerException");
        assertThat(ErrorText.trace(new IllegalStateException(error))).doesNotContain("NullPointerException");
        assertThat(ErrorText.place(new IllegalStateException(error))).doesNotContain("NullPointerException");
    }

    @Test
    void control_characters_are_escaped() {
        assertThat(ErrorText.escaped("a\nb\r\t\u001b[31m\u0085\u2028\u202e\u0000é€"))
                .isEqualTo("a\\u000Ab\\u000D\\u0009\\u001B[31m\\u0085\\u2028\\u202E\\u0000é€");
        assertThat(ErrorText.head(OffsetDateTime.parse("2026-11-30T05:14:40Z"), "a\nb"))
                .endsWith("thread a\\u000Ab");
        assertThat(ErrorText.trace(new OutOfMemoryError("a\nb"))).contains("OutOfMemoryError: a\\u000Ab\n");
    }

    @Test
    void a_text_stays_much_shorter_than_a_file_however_deep_the_error() {
        Throwable error = new NullPointerException("x".repeat(1_000_000));
        for (int i = 0; i < 1_000; i++) {
            error = new IllegalStateException(error);
        }
        StackTraceElement[] deep = new StackTraceElement[1_024];
        Arrays.fill(deep, new StackTraceElement("a.long.name.of.a.Class", "method", "Class.java", 1));
        error.setStackTrace(deep);

        assertThat(ErrorText.trace(error).length()).isBetween(1_000, ErrorLog.MAX_SIZE / 10);
        assertThat(ErrorText.trace(new StackOverflowError("x".repeat(1_000_000)))
                        .length())
                .isLessThan(ErrorLog.MAX_SIZE / 10);
    }

    @Test
    void causes_in_a_circle_end() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(ErrorText.trace(one).lines().filter(line -> line.startsWith("Caused by")))
                .hasSizeBetween(1, 10);
    }
}
