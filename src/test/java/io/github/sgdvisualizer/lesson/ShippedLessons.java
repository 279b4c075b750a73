package io.github.sgdvisualizer.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lessons in the program's own folder, and how their texts are counted. */
final class ShippedLessons {
    static final List<String> LANGUAGES = List.of("en", "de");

    /** A name that is filled in after the run. */
    static final Pattern BRACES = Pattern.compile("\\{([a-z0-9-]+)\\}");

    private static final List<String> NAMES =
            List.of("gradient-descent", "coders", "example-outliers", "example-batches", "example-momentum");

    private ShippedLessons() {}

    static Stream<String> names() {
        return NAMES.stream();
    }

    /** Returns the file of a text in a language, with the tables of the lessons beside it. */
    static Path file(String name, String language) {
        String suffix = language.equals("en") ? "" : "_" + language;
        try {
            return Path.of(Objects.requireNonNull(Lesson.class.getResource(name + suffix + ".md"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Lesson read(String name, String language) {
        Path file = file(name, language);
        try {
            return LessonParser.parse(Files.readString(file), Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a block without its styles. */
    static String plain(TextBlock block) {
        return block.spans().stream().map(TextBlock.Span::text).collect(Collectors.joining());
    }

    /** Returns all that is said after the run. */
    static String said(Page page) {
        return Explainer.explain(page).stream().map(text -> plain(text.block())).collect(Collectors.joining(" "));
    }

    static long words(String text) {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
