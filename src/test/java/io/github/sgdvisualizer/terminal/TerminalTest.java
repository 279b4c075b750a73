package io.github.sgdvisualizer.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sgdvisualizer.experiment.Shade;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.options.Request;
import io.github.sgdvisualizer.text.UiLocale;
import io.github.sgdvisualizer.text.UiLocales;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerminalTest extends TerminalFixture {
    /** The lesson's own printout: 5.5084, 0.6177, 0.1969, 0.1040 … */
    @Test
    void the_table_prints_the_lessons_losses_each_ten_steps() {
        List<String> lines = run("--headless", "-r", "0.1", "--seed", "42");

        assertThat(lines).hasSize(12);
        assertThat(lines.get(0).strip().split(" +", -1)).containsExactly("step", "slope", "intercept", "loss");
        assertThat(lines.get(1).strip().split(" +", -1)).containsExactly("0", "0.5000", "0.7500", "5.5084");
        assertThat(lines.get(2).strip().split(" +", -1)).startsWith("10").endsWith("0.6177");
        assertThat(lines.get(3).strip().split(" +", -1)).startsWith("20").endsWith("0.1969");
        assertThat(lines.get(4).strip().split(" +", -1)).startsWith("30").endsWith("0.1040");
        assertThat(lines.get(11).strip().split(" +", -1)).startsWith("100").endsWith("0.0746");
        assertThat(errors()).isEmpty();
        assertThat(terminal.status()).isEqualTo(Terminal.OK);
    }

    @Test
    void what_begins_with_an_at_sign_is_no_file_of_arguments(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "--password");

        assertThat(run("@" + secret)).isEmpty();

        assertThat(errors()).singleElement().asString().contains("@" + secret).doesNotContain("password");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }

    @Test
    void the_table_ends_with_the_last_step() {
        assertThat(run("--headless", "--steps", "13"))
                .extracting(line -> line.strip().split(" +", -1)[0])
                .containsExactly("step", "0", "10", "13");
    }

    @Test
    void csv_has_points_in_every_locale_and_goes_on_after_converging() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            List<String> lines = run("--headless", "--format", "csv", "--steps", "200");
            assertThat(lines).hasSize(202);
            assertThat(lines.get(201)).matches("200,\\d\\.\\d+,\\d\\.\\d+,0\\.\\d+");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Returns the help with single blanks between its words, wherever its lines end. */
    private String help() {
        return String.join(" ", run("--help")).replaceAll(" +", " ");
    }

    @Test
    void the_help_is_in_the_present_language_wherever_the_system_is() throws Throwable {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(help())
                    .contains("Usage: java -jar", "Options:", "(0.1)", "from 0.001 to 1;")
                    .doesNotContain("Optionen", "{", "Lernrate");
            out.reset();
            Locale.setDefault(Locale.FRANCE);
            UiLocales.in(
                    "de",
                    () -> assertThat(help())
                            .contains("Aufruf: java -jar", "Optionen:", "Lernrate", "(0.1)", "von 0.001 bis 1;")
                            .doesNotContain("Usage", "Options", "{", "learning rate", "a number"));
            out.reset();
            UiLocales.in(
                    UiLocale.PSEUDO_TAG,
                    () -> assertThat(help()).contains("(100)").doesNotContain("DEFAULT", "{"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--steps 1e3 | Ungültiger Wert für die Option „--steps“: „1e3“ ist nicht eine ganze Zahl von 0 bis 10000000",
                "--noise 6.5 | Ungültiger Wert für die Option „--noise“: „6.5“ ist nicht eine Zahl von 0 bis 5",
                "--theme rosa | Ungültiger Wert für die Option „--theme“: „rosa“ ist keines von light, dark",
                "--unbekannt | Unbekannte Option: „--unbekannt“",
                "fünf | fünf: Es gibt keine Datei fünf.",
                "-n 5 @fünf sechs | Unbekanntes Argument: „sechs“",
                "-n | Der Wert für die Option „--points“ fehlt",
                "-n --seed 1 | Der Wert für die Option „--points“ fehlt",
                "-n 5 -n 6 | Die Option „--points“ darf nur einmal angegeben werden",
                "--headless=5 | Die Option „--headless“ hat keinen Wert",
                "-b 0 | Ungültiger Wert für die Option „--batch-size“: „0“ ist nicht eine ganze Zahl von 1 bis 100, der Anzahl der Punkte, oder all",
                "--momentum 0.5 | Die Option „--momentum“ gehört nicht zu sgd, Parameter dort: keine; sie gehört zu momentum, nesterov, rmsprop",
                "-o adam -r 0.1 --schedule step --t-max 3 | Die Option „--t-max“ gehört nicht zu step, Parameter dort: --step-size, --gamma; sie gehört zu cosine",
            })
    void in_german_a_wrong_option_is_told_in_german_with_the_numbers_that_can_be_typed(String options, String told)
            throws Throwable {
        UiLocales.in("de", () -> run(options.strip().split(" +", -1)));

        assertThat(errors()).containsExactly("sgd-visualizer: " + told + " (siehe --help)");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }

    @Test
    void in_german_the_table_has_points_and_german_headings() throws Throwable {
        List<String> english = run("--headless");
        out.reset();
        UiLocales.in("de", () -> {
            List<String> german = run("--headless");
            assertThat(german.subList(1, german.size())).isEqualTo(english.subList(1, english.size()));
            assertThat(german.get(0)).hasSameSizeAs(english.get(0)).contains("Schritt", "Verlust");
        });
    }

    @Test
    void json_holds_settings_and_every_step() {
        String text = String.join("\n", run("--headless", "--format", "json", "--steps", "20", "-n", "50"));
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();

        assertThat(json.getAsJsonObject("settings").get("points").getAsInt()).isEqualTo(50);
        assertThat(json.getAsJsonObject("settings").get("learning-rate").getAsDouble())
                .isEqualTo(0.1);
        assertThat(json.getAsJsonArray("steps")).hasSize(21);
        assertThat(json.getAsJsonArray("steps")
                        .get(0)
                        .getAsJsonObject()
                        .get("slope")
                        .getAsDouble())
                .isEqualTo(0.5);
    }

    @Test
    void rows_end_before_a_value_that_is_not_finite_and_one_line_says_so() {
        List<String> lines = run("--headless", "-r", "1000", "--format", "csv", "--steps", "10000");

        assertThat(lines).hasSizeBetween(20, 1_000);
        for (String line : lines.subList(1, lines.size())) {
            for (double number : numbers(line)) {
                assertThat(number).isFinite();
            }
        }
        assertThat(errors()).singleElement().asString().contains("step " + (lines.size() - 1));
        assertThat(terminal.status()).isEqualTo(Terminal.OK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-n 1            | '--points'        | \"1\"    | a whole number from 2 to 1000000",
                "-n x            | '--points'        | \"x\"    | a whole number from 2 to 1000000",
                "-r 0            | '--learning-rate' | \"0\"    | a finite number above 0",
                "-r nan          | '--learning-rate' | \"nan\"  | a finite number above 0",
                "--seed -1       | '--seed'          | \"-1\"   | a whole number from 0 to 4294967295",
                "--format pdf    | '--format'        | \"pdf\"  | table, csv, json",
                "--steps 1e3     | '--steps'         | \"1e3\"  | a whole number from 0 to 10000000",
                "--noise 6       | '--noise'         | \"6\"    | a number from 0 to 5",
                "--start-slope ∞ | '--start-slope'   | \"∞\"    | a number from -1000000 to 1000000",
                "--speed 0       | '--speed'         | \"0\"    | a number from 1 to 1000 nor max",
                "--lock sheep    | '--lock'          | \"sheep\" | rate, points, data, start",
                "--hide line,    | '--hide'          | \"\"     | points, line, loss",
                "--set none      | '--set'           | \"none\" | perfect, noise, outlier",
                "--noise-kind no | '--noise-kind'    | \"no\"   | uniform, normal",
                "--at-step -1    | '--at-step'       | \"-1\"   | from 0 to 10000000",
                "--language fr   | '--language'      | \"fr\"   | en, de",
                "--theme pink    | '--theme'         | \"pink\" | light, dark",
                "--unknown       | '--unknown'       | Unknown  | --help",
                "five            | five              | no file  | --help",
                "@five           | @five             | no file  | --help",
                "five six        | 'six'             | argument | --help",
                "-n              | '--points'        | Missing  | --help",
                "-n 5 -n 6       | '--points'        | once     | --help",
            },
            quoteCharacter = '`')
    void a_wrong_option_ends_with_status_2_and_one_line(String options, String where, String given, String allowed) {
        List<String> lines = run(options.strip().split(" +", -1));

        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(lines).isEmpty();
        assertThat(errors()).singleElement().asString().contains(where, given, allowed);
    }

    @Test
    void a_wrong_value_with_line_breaks_is_told_in_one_line_and_steers_no_terminal() {
        run("-b", "7\r\n8\u001b[2J");

        assertThat(errors())
                .singleElement()
                .asString()
                .contains("\"7 8 [2J\"", "or all")
                .doesNotContain("\u001b");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }

    @Test
    void help_lists_every_option_and_version_is_the_one_given() {
        assertThat(help())
                .contains("--points", "--learning-rate", "--start-intercept", "--format", "from 2 to 1000000", "(100)");
        assertThat(terminal.status()).isEqualTo(Terminal.OK);
        out.reset();
        assertThat(run("-V")).containsExactly("1.2.3");
        assertThat(errors()).isEmpty();
    }

    @Test
    void options_become_settings() {
        List<Request> requests = new ArrayList<>();
        terminal.read(
                        "",
                        "-n",
                        "7",
                        "-r",
                        "0.25",
                        "--seed",
                        "4294967295",
                        "--theme",
                        "dark",
                        "--presenter",
                        "--start-slope",
                        "-2")
                .ifPresent(requests::add);

        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.headless()).isFalse();
            assertThat(request.settings().generated().count()).isEqualTo(7);
            assertThat(request.settings().generated().seed()).isEqualTo(4_294_967_295L);
            assertThat(request.settings().learningRate()).isEqualTo(0.25);
            assertThat(request.settings().start()).isEqualTo(new Line(-2, 0.75));
            assertThat(request.theme()).isEqualTo(Shade.DARK);
            assertThat(request.presenter()).isTrue();
        });
    }

    private static Path file(Path directory, String text) throws IOException {
        return Files.writeString(directory.resolve("own data.csv"), text);
    }

    /** Anscombe's first set (1973): slope 0.500, intercept 3.00. */
    @Test
    void data_from_a_file_takes_the_place_of_the_lessons_points(@TempDir Path directory) throws IOException {
        Path data = file(
                directory,
                "x;y\n10;8,04\n8;6,95\n13;7,58\n9;8,81\n11;8,33\n14;9,96\n6;7,24\n4;4,26\n12;10,84\n7;4,82\n5;5,68\n");
        List<String> lines =
                run("--headless", "--data", data.toString(), "-r", "0.01", "--steps", "20000", "--format", "csv");

        String[] last = lines.get(20001).split(",", -1);
        assertThat(Double.parseDouble(last[1])).isCloseTo(0.500, within(5e-4));
        assertThat(Double.parseDouble(last[2])).isCloseTo(3.00, within(5e-3));
        assertThat(errors())
                .containsExactly("sgd-visualizer: own data.csv: x is column 1, \"x\", and y is column 2, \"y\", of 2;"
                        + " no row was left out.");
    }

    private static final String THREE = "place,rownames,hours,marks\nRome,1,1,\nOslo,2,0,5\nBonn,3,2,7\n";

    @Test
    void columns_are_taken_by_name_or_number(@TempDir Path directory) throws IOException {
        String data = file(directory, THREE).toString();
        List<String> named = run("--headless", "-r", "0.01", "--data", data, "--columns", "rownames,hours");
        out.reset();
        List<String> numbered = run("--headless", "-r", "0.01", "--data", data, "--columns", "2,3");
        out.reset();
        List<String> others = run("--headless", "-r", "0.01", "--data", data, "--columns", "hours, marks");

        assertThat(numbered).isEqualTo(named);
        assertThat(others).hasSameSizeAs(named).isNotEqualTo(named);
        // Nothing was left out of the first two.
        assertThat(errors()).containsExactly("sgd-visualizer: own data.csv: One row with a gap was left out.");
    }

    @Test
    void what_was_taken_and_left_out_is_said_if_nobody_chose(@TempDir Path directory) throws IOException {
        run("--headless", "-r", "0.01", "--data", file(directory, THREE).toString());

        assertThat(errors())
                .containsExactly(
                        "sgd-visualizer: own data.csv: x is column 3, \"hours\", and y is column 4, \"marks\", of 4;"
                                + " one row was left out.");
    }

    @Test
    void a_column_that_is_none_is_told_with_those_there_are(@TempDir Path directory) throws IOException {
        run("--headless", "--data", file(directory, THREE).toString(), "--columns", "place,marks");

        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(errors())
                .singleElement()
                .asString()
                .contains("--columns", "\"place,marks\"", "2 \"rownames\", 3 \"hours\", 4 \"marks\"");
    }

    @Test
    void a_word_among_wanted_numbers_is_refused_with_its_place(@TempDir Path directory) throws IOException {
        run("--headless", "--data", file(directory, "x,y\n1,2\n2,three\n3,4\n").toString());

        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(errors()).singleElement().asString().contains("Line 3, column 2: \"three\" is not a number");
    }

    @Test
    void json_names_the_file_instead_of_a_seed(@TempDir Path directory) throws IOException {
        Path data = file(directory, "1,2\n3,4\n5,7\n");
        run("--headless", "--data", data.toString(), "--steps", "1", "--format", "json");
        JsonObject settings = JsonParser.parseString(out.toString(StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonObject("settings");

        assertThat(settings.get("data").getAsString()).isEqualTo("own data.csv");
        assertThat(settings.get("points").getAsInt()).isEqualTo(3);
        assertThat(settings.has("seed")).isFalse();
    }

    @Test
    void data_that_cannot_be_read_ends_with_status_2_and_one_line_that_says_where(@TempDir Path directory)
            throws IOException {
        Path data = file(directory, "1,2\n3,four\n5,7\n");
        assertThat(run("--headless", "--data", data.toString())).isEmpty();
        assertThat(errors()).hasSize(1).first().asString().contains("--data", "Line 2, column 2", "\"four\"");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }

    @Test
    void data_and_what_points_are_drawn_from_exclude_each_other(@TempDir Path directory) throws IOException {
        Path data = file(directory, "1,2\n3,4\n5,7\n");
        assertThat(run("--headless", "--data", data.toString(), "-n", "7")).isEmpty();
        assertThat(errors()).hasSize(1).first().asString().contains("--points", "--data");
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
    }
}
