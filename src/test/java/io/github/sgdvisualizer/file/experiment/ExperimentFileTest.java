package io.github.sgdvisualizer.file.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.experiment.ChartLook;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Descent;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExperimentFileTest {
    private static final RecursiveComparisonConfiguration TO_THE_LAST_BIT = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(true)
            .withComparatorForType(Double::compare, Double.class)
            .build();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.sgdrun");
    }

    private static String text(Experiment experiment) throws IOException {
        StringWriter text = new StringWriter();
        ExperimentEncoder.write(experiment, text);
        return text.toString();
    }

    private static Experiment parsed(String text) throws Exception {
        return ExperimentDecoder.experiment(JsonTree.read(new StringReader(text)));
    }

    /** Returns the message with which a text is refused. */
    private String refusal(String text) throws IOException {
        Files.writeString(file, text);
        ExperimentFormatException refused =
                catchThrowableOfType(ExperimentFormatException.class, () -> ExperimentFile.read(file));
        assertThat(refused).as(text).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    private static Experiment own(int count) {
        GivenPoints points = new GivenPoints(
                SomePoints.of(new Random(3), count),
                new Labels("<html>x", "y \u2028 \"\\", "\uD83D\uDE00 {", "\u0000"),
                Settings.DEFAULT.generated());
        return Experiment.of(Settings.DEFAULT.withSource(points));
    }

    @Test
    void what_is_opened_is_what_was_saved() {
        Seeds.forEach(1_000, seed -> {
            Experiment experiment = new RandomExperiments(new Random(seed)).any();

            Files.writeString(file, text(experiment));

            assertThat(ExperimentFile.read(file))
                    .usingRecursiveComparison(TO_THE_LAST_BIT)
                    .isEqualTo(experiment);
        });
    }

    @Test
    void the_runs_of_a_file_are_the_runs_that_were_saved_to_the_last_bit() {
        Seeds.forEach(150, seed -> {
            Experiment experiment = new RandomExperiments(new Random(seed)).any();
            Experiment read = parsed(text(experiment));

            assertThat(lines(read.settings())).isEqualTo(lines(experiment.settings()));
            for (int i = 0; i < experiment.kept().size(); i++) {
                KeptSettings kept = experiment.kept().get(i);
                assertThat(lines(read.kept().get(i).settings())).isEqualTo(lines(kept.settings()));
            }
        });
    }

    private static List<Line> lines(Settings settings) {
        Descent descent =
                new Descent(settings, new MeanSquaredError(settings.source().points()));
        List<Line> lines = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            descent.advance();
            lines.add(descent.line());
        }
        return lines;
    }

    @Test
    void names_from_outside_come_back_letter_by_letter() throws Exception {
        Experiment experiment = own(5);

        assertThat(parsed(text(experiment)).settings().source().labels())
                .isEqualTo(experiment.settings().source().labels());
    }

    @Test
    void the_file_of_the_first_release_is_read_and_would_be_written_again_as_it_is() throws Exception {
        Path golden = Path.of("src", "test", "resources", "experiments", "version-1.sgdrun");

        Experiment read = ExperimentFile.read(golden);

        assertThat(text(read)).isEqualTo(Files.readString(golden));
        Settings settings = read.settings();
        assertThat(settings.source().points().size()).isEqualTo(3);
        assertThat(settings.source().points().y(2)).isEqualTo(2.5);
        assertThat(settings.source().labels()).isEqualTo(new Labels("height", "mass", "apples.csv", ""));
        assertThat(settings.optimizer()).isEqualTo(new Optimizer.Adam(0.9, 0.99, 1e-8));
        assertThat(settings.schedule()).isEqualTo(new Schedule.Cosine(50, 0.001));
        assertThat(settings.rate(0)).isEqualTo(0.2);
        assertThat(settings.learningRate()).isEqualTo(0.05);
        assertThat(settings.batchSize()).hasValue(2);
        assertThat(read.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("plain");
            assertThat(kept.slot()).isEqualTo(2);
            assertThat(kept.settings().start()).isEqualTo(new Line(0.5, 0.75));
        });
        assertThat(read.playing()).isEqualTo(new Playing(12, true, Speed.SLOW_MOTION, Repeat.LOOP));
        assertThat(read.viewState().shown()).contains(ScreenPart.SURFACE, ScreenPart.BEST_LINE);
        assertThat(read.viewState().look()).isEqualTo(new ChartLook(true, true, false, true, false, true, false));
        assertThat(read.viewState().locked()).containsExactly(Lock.DATA);
    }

    @Test
    void a_million_points_are_saved_and_opened() throws Exception {
        Experiment experiment = own(1_000_000);

        ExperimentFile.write(file, experiment);

        Points before = experiment.settings().source().points();
        Points after = ExperimentFile.read(file).settings().source().points();
        assertThat(Files.size(file)).isLessThan(ExperimentFile.MAX_BYTES);
        assertThat(IntStream.range(0, 1_000_000).filter(i -> before.x(i) != after.x(i) || before.y(i) != after.y(i)))
                .isEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws Exception {
        Files.writeString(file, "\uFEFF" + text(Experiment.DEFAULT));

        assertThat(ExperimentFile.read(file)).isEqualTo(Experiment.DEFAULT);
    }

    @Test
    void what_is_no_experiment_is_refused_in_one_sentence() throws IOException {
        assertThat(refusal("")).isEqualTo("It is damaged: its end is missing.");
        assertThat(refusal("{\"format\": \"sgd-visualizer-experiment\""))
                .isEqualTo("It is damaged: its end is missing.");
        assertThat(refusal("x,y\n1,2\n")).isEqualTo("It is damaged: what stands at line 1, column 1 is not JSON.");
        assertThat(refusal("{}")).isEqualTo("It is not an experiment of this program.");
        assertThat(refusal("{\"cells\": []}")).isEqualTo("It is not an experiment of this program.");
        assertThat(refusal("[1, 2]")).isEqualTo("It is not an experiment of this program.");
        assertThat(refusal("{} {}")).contains("not JSON");
        assertThat(refusal("{'format': 1}")).contains("not JSON");
        assertThat(refusal("{\"a\": 1, // comment\n\"b\": 2}")).contains("not JSON");
        assertThat(refusal("{\"a\": NaN}")).contains("not JSON");
        assertThat(refusal("{\"a\": TRUE}")).contains("not JSON");
        assertThat(refusal("{\"a\": \"\t\"}")).contains("not JSON");
        assertThat(refusal("{\"a\": 1,\n  \"b\": nul}"))
                .isEqualTo("It is damaged: what stands at line 2, column 8 is not JSON.");
        assertThat(refusal("{\"a\": 1, \"a\": 2}")).isEqualTo("It is damaged: \"a\" stands in it twice.");
        assertThat(refusal("{\"a\": 1, \"a\": null}")).isEqualTo("It is damaged: \"a\" stands in it twice.");
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws Exception {
        byte[] bytes = text(own(3)).replace("<html>", "\u00e4").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);

        assertThat(catchThrowableOfType(ExperimentFormatException.class, () -> ExperimentFile.read(file)))
                .hasMessage("It is not text in UTF-8.");
    }

    @Test
    void depth_and_size_are_bounded() throws IOException {
        assertThat(refusal("[".repeat(10_000_000))).contains("line 1, column 34");
        assertThat(refusal("{\"a\":".repeat(1_000_000))).contains("not JSON");
        assertThat(refusal("[" + "[],".repeat(1_000_000) + "1]"))
                .isEqualTo("It is damaged: it has more than 10,000 entries, which no experiment has.");
        assertThat(refusal("[" + "1,".repeat(1_000_000) + "1]"))
                .isEqualTo("It is damaged: it has more than 1,000,000 entries, which no experiment has.");
        assertThat(refusal("\"" + "a".repeat(20_000_000) + "\"")).isEqualTo("It is not an experiment of this program.");
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_before_it_is_parsed() throws IOException {
        // Without content on the disk: it is read as zeros, which are no JSON either.
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(new byte[1]), 1L << 30);
        }

        assertThat(catchThrowableOfType(ExperimentFormatException.class, () -> ExperimentFile.read(file)))
                .hasMessage("It is larger than 64 MB, which no experiment is.");
    }

    @Test
    void a_file_of_a_newer_version_is_named_as_such_whatever_it_holds() throws IOException {
        assertThat(refusal("{\"wings\": 2, \"version\": 7, \"format\": \"sgd-visualizer-experiment\"}"))
                .isEqualTo("It was saved by a newer version of this program"
                        + " (its format is 7; this version reads up to 1).");
    }

    @Test
    void a_missing_entry_is_named() throws Exception {
        Seeds.forEach(40, seed -> {
            JsonObject tree = tree(seed);
            for (Place place : places(tree)) {
                if (place.parent() instanceof JsonObject object) {
                    JsonElement removed = object.remove(place.key());
                    String message = refusal(tree.toString());
                    if (!place.path().equals("format")) {
                        assertThat(message).isEqualTo("It is damaged: \"%s\" is missing.".formatted(place.path()));
                    }
                    object.add(place.key(), removed);
                }
            }
        });
    }

    @Test
    void an_entry_of_another_type_is_refused_and_named() throws Exception {
        Seeds.forEach(25, seed -> {
            JsonObject tree = tree(seed);
            for (Place place : places(tree)) {
                if (place.parent() instanceof JsonObject object && !place.path().equals("format")) {
                    JsonElement right = object.get(place.key());
                    for (JsonElement wrong : List.of(
                            JsonNull.INSTANCE,
                            new JsonPrimitive(!isFlag(right) || right.getAsBoolean() ? "true" : "false"),
                            new JsonObject(),
                            new JsonPrimitive(-1e300),
                            new JsonPrimitive("<html><b>x"))) {
                        if (isText(right) && isText(wrong) && isFree(place)) {
                            continue;
                        }
                        object.add(place.key(), wrong);
                        assertThat(refusal(tree.toString()))
                                .startsWith("It is damaged: ")
                                .contains(place.path());
                    }
                    object.add(place.key(), right);
                }
            }
        });
    }

    private static boolean isFlag(JsonElement element) {
        return element instanceof JsonPrimitive one && one.isBoolean();
    }

    private static boolean isText(JsonElement element) {
        return element instanceof JsonPrimitive one && one.isString();
    }

    /** Returns whether an entry may be any text. */
    private static boolean isFree(Place place) {
        return List.of("title", "notice", "x-name", "y-name").contains(place.key())
                || place.path().matches("kept\\[\\d]\\.name");
    }

    @Test
    void an_unknown_entry_is_refused_and_named() throws Exception {
        JsonObject tree = tree(36);
        for (Place place : places(tree)) {
            if (place.value() instanceof JsonObject object) {
                object.addProperty("wings", 2);
                assertThat(refusal(tree.toString()))
                        .isEqualTo("It is damaged: \"%s.wings\" is unknown.".formatted(place.path()));
                object.remove("wings");
            }
        }
        tree.addProperty("wings", 2);
        assertThat(refusal(tree.toString())).isEqualTo("It is damaged: \"wings\" is unknown.");
    }

    @Test
    void numbers_out_of_range_are_refused_with_what_is_allowed() throws Exception {
        String text = text(Experiment.DEFAULT);

        assertThat(refusal(text.replace("\"learning-rate\": 0.1", "\"learning-rate\": 1e400")))
                .isEqualTo("It is damaged: run.learning-rate is Infinity; allowed: a finite number above 0.");
        assertThat(refusal(text.replace("\"learning-rate\": 0.1", "\"learning-rate\": \"0.1\"")))
                .isEqualTo("It is damaged: run.learning-rate is \"0.1\"; allowed: a finite number above 0.");
        assertThat(refusal(text.replace("\"count\": 100", "\"count\": 1000001")))
                .isEqualTo("It is damaged: points.count is 1000001; allowed: a whole number from 2 to 1000000.");
        assertThat(refusal(text.replace("\"seed\": 42", "\"seed\": 4.2")))
                .isEqualTo("It is damaged: points.seed is 4.2; allowed: a whole number from 0 to 4294967295.");
        assertThat(refusal(text(own(3)).replaceFirst("\"x\": \\[", "\"x\": [7,")))
                .isEqualTo("It is damaged: points.x has 4 numbers and points.y 3;"
                        + " allowed is the same number of both, a whole number from 2 to 1000000.");
        assertThat(refusal(text(own(3)).replaceFirst("\"x\": \\[", "\"x\": [1e101,")))
                .isEqualTo("It is damaged: points.x[0] is 1e101; allowed: numbers from -1e100 to 1e100.");
    }

    @Test
    void what_stands_instead_of_a_number_is_told_by_its_kind() throws Exception {
        String text = text(Experiment.DEFAULT);
        for (String[] given : new String[][] {
            {"{\"a\": 1}", "{ … }"},
            {"[]", "[ … ]"},
            {"[1, 2]", "[ … ]"},
            {"[\"a\"]", "[ … ]"},
            {"null", "null"},
            {"true", "true"},
            {"\"a\"", "\"a\""}
        }) {
            assertThat(refusal(text.replace("\"learning-rate\": 0.1", "\"learning-rate\": " + given[0])))
                    .isEqualTo(
                            "It is damaged: run.learning-rate is " + given[1] + "; allowed: a finite number above 0.");
        }
    }

    @Test
    void arrays_of_something_else_are_refused() throws Exception {
        String numbers = "; allowed: numbers from -1e100 to 1e100.";
        String own = text(own(3));
        assertThat(refusal(own.replaceFirst("\"x\": \\[", "\"x\": [7, \"8\",")))
                .isEqualTo("It is damaged: points.x is [ … ]" + numbers);
        assertThat(refusal(own.replaceFirst("\"x\": \\[", "\"x\": [\"8\",")))
                .isEqualTo("It is damaged: points.x is [ … ]" + numbers);
        assertThat(refusal(own.replaceFirst("(?s)\"x\": \\[.*?]", "\"x\": 7")))
                .isEqualTo("It is damaged: points.x is 7" + numbers);
        assertThat(refusal(own.replaceFirst("(?s)\"x\": \\[.*?]", "\"x\": []")))
                .startsWith("It is damaged: points.x has 0 numbers and points.y 3;");
        String kept = "(?s)\"kept\": \\[.*?]";
        assertThat(refusal(own.replaceFirst(kept, "\"kept\": [1, 2]")))
                .isEqualTo("It is damaged: kept[0] is 1; allowed: an object with names and values.");
        assertThat(refusal(own.replaceFirst(kept, "\"kept\": [\"a\"]")))
                .isEqualTo("It is damaged: kept[0] is \"a\"; allowed: an object with names and values.");
        assertThat(refusal(own.replaceFirst(kept, "\"kept\": \"a\"")))
                .isEqualTo("It is damaged: kept is \"a\"; allowed: an array.");
    }

    @Test
    void a_text_may_be_as_long_as_the_limit_says_and_a_longer_one_is_cut() throws Exception {
        String longest = "a".repeat(ExperimentFile.MAX_TEXT);
        String text = text(Experiment.DEFAULT.withKept(List.of(kept(0, longest))));

        assertThat(parsed(text).kept().get(0).name().equals(longest)).isTrue();
        assertThat(refusal(text.replaceFirst("\"aaa", "\"aaaa")))
                .startsWith("It is damaged: kept[0].name is \"aaaa")
                .endsWith("allowed: a text in quotes of at most 10,000 characters.");
        String cut = parsed(text(Experiment.DEFAULT.withKept(List.of(kept(0, longest + "b")))))
                .kept()
                .get(0)
                .name();
        assertThat(cut.equals("a".repeat(ExperimentFile.MAX_TEXT - 1) + "…")).isTrue();
    }

    private static KeptSettings kept(int slot, String name) {
        return new KeptSettings(Settings.DEFAULT, slot, name, false);
    }

    @Test
    void a_kept_run_must_have_a_place_of_its_own() throws Exception {
        String text = text(Experiment.DEFAULT.withKept(List.of(kept(2, "one"), kept(3, "two"))));

        assertThat(refusal(text.replace("\"slot\": 3", "\"slot\": 2")))
                .isEqualTo("It is damaged: kept[1].slot is 2; allowed: [0, 1, 3].");
    }

    @Test
    void former_rates_must_end_one_after_the_other() throws Exception {
        String rates = "\"former-rates\": [{\"rate\": 0.2, \"until\": 5}, {\"rate\": 0.3, \"until\": %d}]";
        String text = text(Experiment.DEFAULT);
        String none = "\"former-rates\": []";
        assertThat(text).contains(none);

        assertThat(parsed(text.replace(none, rates.formatted(6))).settings().rate(5))
                .isEqualTo(0.3);
        assertThat(refusal(text.replace(none, rates.formatted(5))))
                .startsWith("It is damaged: run.former-rates[1].until is 5; allowed: a whole number from 6 to ");
    }

    @Test
    void a_file_may_have_as_many_bytes_and_entries_as_the_limits_say() throws Exception {
        String text = text(Experiment.DEFAULT);
        String spaces = " ".repeat(ExperimentFile.MAX_BYTES - text.length());
        Files.writeString(file, text + spaces);

        assertThat(ExperimentFile.read(file)).isEqualTo(Experiment.DEFAULT);
        assertThat(refusal(text + spaces + " ")).isEqualTo("It is larger than 64 MB, which no experiment is.");
        assertThat(refusal("[" + "[],".repeat(9_998) + "[]]")).isEqualTo("It is not an experiment of this program.");
        assertThat(refusal("[" + "[],".repeat(9_999) + "[]]"))
                .isEqualTo("It is damaged: it has more than 10,000 entries, which no experiment has.");
    }

    @Test
    void random_damage_ends_in_one_message_or_in_an_experiment_that_can_be_saved_again() throws IOException {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            whole.add(text(new RandomExperiments(new Random(i)).any()));
        }
        Seeds.forEach(20_000, seed -> {
            String text = mutated(whole.get((int) (seed % whole.size())), new Random(seed));
            Experiment read;
            try {
                read = parsed(text);
            } catch (ExperimentFormatException e) {
                assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(400);
                return;
            }
            assertThat(parsed(text(read)))
                    .usingRecursiveComparison(TO_THE_LAST_BIT)
                    .isEqualTo(read);
        });
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(mutated.length());
            switch (random.nextInt(5)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                case 2 -> mutated.setCharAt(at, "0123456789-+.eE,:{}[]\"".charAt(random.nextInt(22)));
                case 3 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(40)));
                default -> {
                    int from = random.nextInt(mutated.length());
                    mutated.insert(at, mutated.substring(from, Math.min(mutated.length(), from + random.nextInt(80))));
                }
            }
            if (mutated.isEmpty()) {
                break;
            }
        }
        return mutated.toString();
    }

    /** An entry of an object or an element of an array. */
    private record Place(String path, JsonElement parent, String key, JsonElement value) {}

    private static JsonObject tree(long seed) throws IOException {
        return JsonParser.parseString(text(new RandomExperiments(new Random(seed)).any()))
                .getAsJsonObject();
    }

    private static List<Place> places(JsonElement root) {
        List<Place> places = new ArrayList<>();
        collect("", root, places);
        return places;
    }

    private static void collect(String path, JsonElement parent, List<Place> places) {
        if (parent instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                String at = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                places.add(new Place(at, parent, entry.getKey(), entry.getValue()));
                collect(at, entry.getValue(), places);
            }
        } else if (parent instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                String at = path + "[" + i + "]";
                if (!(array.get(i) instanceof JsonPrimitive)) {
                    places.add(new Place(at, parent, "", array.get(i)));
                }
                collect(at, array.get(i), places);
            }
        }
    }
}
