package io.github.sgdvisualizer.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundle of each language against the English one, and the English one against the source. */
final class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!')\\{(\\d[^{}]*)\\}|\\$'?\\{'?[A-Z-]+'?\\}'?|%n");
    private static final Pattern PLURAL_SUFFIX = Pattern.compile("\\.(?:zero|one|two|few|many|other|none)$");

    /** Calls whose first string is a key, or the beginning of some: {@code key.text} and {@code key.tip}. */
    private static final Pattern ASKING =
            Pattern.compile("Messages\\.(?:of|plural)\\(|TableFormatException\\.(?:of|at|atLine|counted)\\(|"
                    + "Buttons\\.(?:icon|bare|plain|box|choice)\\(|\\bsay\\(|"
                    + "\\bproblems\\.add\\(|new (?:Wrong|LessonFileException)\\(");

    /** What code puts before a word to get a key, and behind it. */
    private static final Set<String> PREFIXES = Set.of(
            "",
            "allowed.",
            "band.",
            "change.noise.",
            "curve.shape.",
            "columns.",
            "heading",
            "is.",
            "left-out.",
            "locked.",
            "mark.",
            "menu.",
            "numbers.",
            "option",
            "optimizer.",
            "parameter.",
            "command.",
            "command.repeat.",
            "key.",
            "schedule.",
            "free.explain.",
            "free.steps.",
            "lesson.answer.",
            "set.",
            "term.",
            "terminal.allowed.",
            "wrong.place.");

    private static final Set<String> SUFFIXES = Set.of(
            "",
            ".ruled",
            ".free",
            ".text",
            ".menu",
            ".tip",
            ".name",
            ".field",
            ".slider",
            ".of",
            ".notice",
            ".formula",
            ".source");

    /** Keys that picocli asks for by itself. */
    private static final Set<String> PICOCLI = Set.of("usage.header", "usage.optionListHeading");

    private static final Properties ENGLISH = bundle("");

    static Stream<String> translations() {
        return UiLocale.supported().stream().filter(tag -> !tag.equals("en"));
    }

    static Stream<String> languages() {
        return UiLocale.supported().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_bundle_has_all_keys_once_with_the_plural_forms_of_its_language(String language) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String key : ENGLISH.stringPropertyNames()) {
            if (!isPluralForm(key) || key.endsWith(".none")) {
                expected.add(key);
            } else {
                String base = base(key);
                PluralCategory.allOf(language).forEach(category -> expected.add(base + category.suffix()));
            }
        }
        Properties texts = bundle(language);

        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        try (Stream<String> lines = Files.lines(file(language))) {
            assertThat(lines.filter(line -> line.matches("[^#\\s].* = .*"))).hasSize(expected.size());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_has_the_placeholders_of_the_english_text(String language) {
        Properties texts = bundle(language);
        assertThat(ENGLISH.stringPropertyNames()).allSatisfy(key -> {
            if (!isPluralForm(key)) {
                assertThat(placeholders(texts.getProperty(key))).isEqualTo(placeholders(ENGLISH.getProperty(key)));
            }
        });
        // The number itself may be a word in one form: "one step".
        assertThat(ENGLISH.stringPropertyNames()).allSatisfy(key -> {
            if (isPluralForm(key)) {
                String base = base(key);
                assertThat(placeholders(texts.getProperty(base + ".other")))
                        .isEqualTo(placeholders(ENGLISH.getProperty(base + ".other")));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void texts_are_formats_without_html_and_without_blanks_at_their_end(String language) {
        Properties texts = bundle(language);
        assertThat(texts.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            String text = texts.getProperty(key);
            assertThat(text).isNotBlank().doesNotContainPattern("</?[a-zA-Z]|&[a-z#]+;|\\s$|choice,");
            // An apostrophe alone would swallow what follows.
            assertThat(text.replace("''", "").replace("'{'", "").replace("'}'", ""))
                    .doesNotContain("'");
            assertThat(new MessageFormat(text.replace("$'{'", "").replace("${", "'{'"), Locale.ROOT))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_number_takes_the_form_that_the_language_has_for_it(String language) {
        Properties texts = bundle(language);
        Set<String> bases = ENGLISH.stringPropertyNames().stream()
                .filter(BundlesTest::isPluralForm)
                .map(key -> base(key))
                .collect(Collectors.toSet());
        assertThat(bases).isNotEmpty().allSatisfy(base -> {
            for (long number : new long[] {0, 1, 2, 5}) {
                String none = texts.getProperty(base + ".none");
                String form = number == 0 && none != null
                        ? none
                        : texts.getProperty(base + (number == 1 ? ".one" : ".other"));
                String expected = form.replace("{0}", Long.toString(number)).replaceAll("\\{\\d[^}]*\\}", "x");
                assertThat(UiLocales.get(language, () -> Messages.plural(base, number, "x", "x", "x")))
                        .isEqualTo(expected);
            }
        });
    }

    /** Written by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change.points | 0 | 0 Punkte",
                "change.points | 1 | 1 Punkt",
                "change.points | 2 | 2 Punkte",
                "change.points | 5 | 5 Punkte",
                "change.points | 1000000 | 1.000.000 Punkte",
                "gaps | 0 | 0 Zeilen mit einer Lücke wurden ausgelassen.",
                "gaps | 1 | Eine Zeile mit einer Lücke wurde ausgelassen.",
                "gaps | 2 | 2 Zeilen mit einer Lücke wurden ausgelassen.",
                "gaps | 5 | 5 Zeilen mit einer Lücke wurden ausgelassen.",
                "status.converged | 0 | Konvergiert ohne einen Schritt: Kleiner wird der Verlust auf diesen Punkten nicht.",
                "status.converged | 1 | Konvergiert nach einem Schritt: Kleiner wird der Verlust auf diesen Punkten nicht.",
                "status.converged | 2 | Konvergiert nach 2 Schritten: Kleiner wird der Verlust auf diesen Punkten nicht.",
                "status.converged | 5 | Konvergiert nach 5 Schritten: Kleiner wird der Verlust auf diesen Punkten nicht.",
            })
    void german_numbers_have_german_forms(String key, long number, String expected) {
        assertThat(UiLocales.get("de", () -> Messages.plural(key, number))).isEqualTo(expected);
    }

    @Test
    void the_pseudo_locale_has_every_text_in_brackets_and_with_its_values() {
        assertThat(ENGLISH.stringPropertyNames()).allSatisfy(key -> {
            String english = new MessageFormat(escaped(ENGLISH.getProperty(key)), Locale.ENGLISH)
                    .format(new Object[] {1, 2, 3, 4});
            String pseudo = UiLocales.get(
                    UiLocale.PSEUDO_TAG,
                    () -> new MessageFormat(escaped(UiLocale.present().texts().getString(key)), Locale.ENGLISH)
                            .format(new Object[] {1, 2, 3, 4}));
            assertThat(pseudo).startsWith("[").endsWith("]");
            assertThat(pseudo.replaceAll("\\D", "")).isEqualTo(english.replaceAll("\\D", ""));
            assertThat(pseudo.length()).isGreaterThanOrEqualTo((int) (1.2 * english.length()));
        });
    }

    @Test
    void every_key_that_code_asks_for_is_in_the_bundle() {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            ASKING.matcher(source).results().forEach(call -> asked.addAll(keysOf(call, source)));
        }
        assertThat(asked)
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(ENGLISH.stringPropertyNames()).contains(key));
    }

    @Test
    void every_key_of_the_bundle_is_asked_for() {
        Set<String> words = new TreeSet<>(MessagesTest.builtWords());
        for (String source : sources()) {
            words.addAll(literals(source));
        }
        Set<String> asked = new TreeSet<>(PICOCLI);
        for (String prefix : PREFIXES) {
            for (String word : words) {
                SUFFIXES.forEach(suffix -> asked.add(prefix + word + suffix));
                // The description of an option has the option's name.
                asked.add(word.replaceFirst("^--", ""));
            }
        }
        assertThat(ENGLISH.stringPropertyNames())
                .map(key -> isPluralForm(key) ? base(key) : key)
                .allSatisfy(key -> assertThat(asked.contains(key)).as(key).isTrue());
    }

    /** Returns the keys of a call that are written out; none if the key is put together. */
    private static Set<String> keysOf(MatchResult call, String source) {
        String arguments = arguments(source, call.end());
        List<String> literals = literals(arguments);
        if (call.group().startsWith("Messages")) {
            String key = firstOf(arguments);
            String form = call.group().contains("plural") ? ".other" : "";
            return key.contains("+")
                    ? Set.of()
                    : literals(key).stream().map(literal -> literal + form).collect(Collectors.toSet());
        }
        if (literals.isEmpty() || literals.get(0).endsWith(".")) {
            return Set.of();
        }
        if (call.group().startsWith("Buttons")) {
            return arguments.startsWith("\"") ? Set.of(literals.get(0) + ".text", literals.get(0) + ".tip") : Set.of();
        }
        return Set.of(literals.get(0) + (call.group().contains("counted") ? ".other" : ""));
    }

    private static List<String> literals(String code) {
        return LITERAL.matcher(code).results().map(literal -> literal.group(1)).toList();
    }

    private static String firstOf(String arguments) {
        int comma = arguments.indexOf(',');
        return comma < 0 ? arguments : arguments.substring(0, comma);
    }

    /** Returns the text from an opening parenthesis to its closing one. */
    private static String arguments(String source, int from) {
        int depth = 1;
        int end = from;
        boolean quoted = false;
        while (end < source.length() && depth > 0) {
            char character = source.charAt(end);
            quoted ^= character == '"' && source.charAt(end - 1) != '\\';
            depth += quoted ? 0 : character == '(' ? 1 : character == ')' ? -1 : 0;
            end++;
        }
        return source.substring(from, depth == 0 ? end - 1 : end);
    }

    private static boolean isPluralForm(String key) {
        return PLURAL_SUFFIX.matcher(key).find() && ENGLISH.containsKey(base(key) + ".other");
    }

    private static String base(String key) {
        return PLURAL_SUFFIX.matcher(key).replaceFirst("");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text.replace("''", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes picocli's variables plain text. */
    private static String escaped(String text) {
        return text.replace("${", "$'{'");
    }

    private static Path file(String language) {
        String suffix = language.isEmpty() || language.equals("en") ? "" : "_" + language;
        return Path.of("src/main/resources", Messages.BUNDLE.replace('.', '/') + suffix + ".properties");
    }

    private static Properties bundle(String language) {
        Properties texts = new Properties();
        try (InputStream bytes = Files.newInputStream(file(language));
                Reader reader = new InputStreamReader(bytes, UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .map(BundlesTest::read)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
