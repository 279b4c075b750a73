package io.github.sgdvisualizer.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.terminal.Terminal;
import io.github.sgdvisualizer.terminal.TerminalFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batch size, optimizer, schedule and their parameters; their numbers are in {@code TerminalReferenceTest}. */
final class StepOptionsTest extends TerminalFixture {

    private static String[] split(String options) {
        return options.isBlank() ? new String[0] : options.strip().split(" +", -1);
    }

    private Settings settings(String options) {
        return terminal.read("", split(options)).orElseThrow().settings();
    }

    private JsonObject jsonSettings(String options) {
        String text = String.join("\n", run(split("--headless --format json --steps 3 " + options)));
        return JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("settings");
    }

    @Test
    void without_options_a_step_is_the_lessons() {
        assertThat(settings("")).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void options_become_settings() {
        Settings settings = settings("-r 0.2 -b 1,000 -n 1000 -o rmsprop --momentum 0,5 --schedule step --step-size 7");

        assertThat(settings.batchSize()).hasValue(1000);
        assertThat(settings.optimizer()).isEqualTo(new Optimizer.RmsProp(0.99, 1e-8, 0.5));
        assertThat(settings.learningRate()).isEqualTo(0.2);
        assertThat(settings.schedule()).isEqualTo(new Schedule.Steps(7, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-b all", "--batch-size=ALL", "--batch-size All"})
    void all_points_are_asked_for_in_any_case(String options) {
        assertThat(settings(options).batchSize()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"-o Adam, adam", "-oNESTEROV, nesterov", "--optimizer=RMSprop, rmsprop"})
    void an_optimizer_is_named_in_any_case(String options, String name) {
        assertThat(settings(options).optimizer().name()).isEqualTo(name);
    }

    @Test
    void a_schedule_is_named_in_any_case() {
        Settings settings = settings("--schedule Warm-Up -r 0.3");

        assertThat(settings.learningRate()).isEqualTo(0.3);
        assertThat(settings.schedule()).isEqualTo(new Schedule.WarmUp(0.1, 30));
    }

    /** The defaults are those of torch.optim. */
    @ParameterizedTest
    @CsvSource({
        "adagrad, lr-decay, 0",
        "adagrad, eps, 1e-10",
        "rmsprop, alpha, 0.99",
        "rmsprop, eps, 1e-8",
        "rmsprop, momentum, 0",
        "adam, beta1, 0.9",
        "adam, beta2, 0.999",
        "adam, eps, 1e-8",
    })
    void a_parameter_that_is_not_given_is_pytorchs(String optimizer, String name, double value) {
        assertThat(jsonSettings("-o " + optimizer).get(name).getAsDouble()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-b 0              | '--batch-size'   | \"0\"     | from 1 to 100, the number of points, or all",
                "-b -1             | '--batch-size'   | \"-1\"    | from 1 to 100, the number of points, or all",
                "-b 1.5            | '--batch-size'   | \"1.5\"   | from 1 to 100, the number of points, or all",
                "-b some           | '--batch-size'   | \"some\"  | from 1 to 100, the number of points, or all",
                "--batch-size=     | '--batch-size'   | \"\"      | from 1 to 100, the number of points, or all",
                "-b 101            | '--batch-size'   | \"101\"   | from 1 to 100, the number of points, or all",
                "-n 7 -b 8         | '--batch-size'   | \"8\"     | from 1 to 7, the number of points, or all",
                "-b 99999999999    | '--batch-size'   | 99999999999 | from 1 to 100, the number of points, or all",
                "-b                | '--batch-size'   | Missing   | --help",
                "-o                | '--optimizer'    | Missing   | --help",
                "-o sgdm           | '--optimizer'    | \"sgdm\"  | sgd, momentum, nesterov, adagrad, rmsprop, adam",
                "-o adam -o sgd    | '--optimizer'    | once      | --help",
                "--schedule linear | '--schedule'     | \"linear\" | constant, step, exponential, cosine, warm-up",
                "--momentum 1      | '--momentum'     | \"1\"     | a number from 0 to less than 1",
                "--beta1 1         | '--beta1'        | \"1\"     | a number from 0 to less than 1",
                "--beta2 -0.1      | '--beta2'        | \"-0.1\"  | a number from 0 to less than 1",
                "--alpha x         | '--alpha'        | \"x\"     | a number from 0 to less than 1",
                "--lr-decay 1001   | '--lr-decay'     | \"1001\"  | a number from 0 to 1000",
                "--eps 0           | '--eps'          | \"0\"     | a finite number above 0",
                "--step-size 0     | '--step-size'    | \"0\"     | a whole number from 1 to 10000000",
                "--gamma nan       | '--gamma'        | \"nan\"   | a number from 0 to 1",
                "--t-max 2.5       | '--t-max'        | \"2.5\"   | a whole number from 1 to 10000000",
                "--eta-min -1      | '--eta-min'      | \"-1\"    | a number from 0 to 1000000",
                "--start-factor 0  | '--start-factor' | \"0\"     | a number from 0.001 to 1",
                "--total-iters 0   | '--total-iters'  | \"0\"     | a whole number from 1 to 10000000",
                "--lr_decay 1      | '--lr_decay'     | Unknown   | --help",
            },
            quoteCharacter = '`')
    void a_wrong_value_ends_with_status_2_and_one_line(String options, String where, String given, String allowed) {
        assertRefused(options, where, given, allowed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-o adam --alpha 0.9     | '--alpha' does not belong to adam    | has --beta1, --beta2, --eps; | to rmsprop",
                "-o adam --momentum 0.9  | '--momentum' does not belong to adam | has --beta1, --beta2, --eps; | to momentum, nesterov, rmsprop",
                "-o nesterov --eps 1     | '--eps' does not belong to nesterov  | has --momentum; | to adagrad, rmsprop, adam",
                "--momentum 0.9          | '--momentum' does not belong to sgd  | has no parameters; | to momentum, nesterov, rmsprop",
                "--gamma 0.9             | '--gamma' does not belong to constant | has no parameters; | to step, exponential",
                "--schedule exponential --step-size 3 | '--step-size' does not belong to exponential | has --gamma; | to step",
                "--schedule cosine --total-iters 3 | '--total-iters' does not belong to cosine | has --t-max, --eta-min; | to warm-up",
            },
            quoteCharacter = '`')
    void a_parameter_of_another_is_refused_and_told_whose_it_is(
            String options, String where, String has, String owners) {
        assertRefused(options, where, has, owners);
    }

    @Test
    void a_parameter_is_given_only_once() {
        assertRefused("-o momentum --momentum 0.9 --momentum 0.8", "'--momentum'", "once", "--help");
    }

    private void assertRefused(String options, String... said) {
        assertThat(run(split(options))).isEmpty();
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        assertThat(errors()).singleElement().asString().contains(said);
    }

    @Test
    void a_batch_has_at_most_as_many_points_as_the_file(@TempDir Path directory) throws IOException {
        Path data = Files.writeString(directory.resolve("three.csv"), "1,2\n3,4\n5,7\n");
        String[] options = {"--headless", "--data", data.toString(), "--steps", "0", "-b"};
        String[] three = Arrays.copyOf(options, options.length + 1);
        three[options.length] = "3";
        String[] four = three.clone();
        four[options.length] = "4";

        assertThat(run(three)).hasSize(2);
        out.reset();
        assertThat(run(four)).isEmpty();
        assertThat(terminal.status()).isEqualTo(Terminal.WRONG_OPTION);
        // How the table was read is said the first time.
        assertThat(errors()).last().asString().contains("\"4\"", "from 1 to 3, the number of points, or all");
    }

    @Test
    void json_holds_batch_size_optimizer_and_schedule() {
        JsonObject plain = jsonSettings("");
        assertThat(plain.get("batch-size").getAsString()).isEqualTo("all");
        assertThat(plain.get("optimizer").getAsString()).isEqualTo("sgd");
        assertThat(plain.get("schedule").getAsString()).isEqualTo("constant");
        assertThat(plain.has("momentum")).isFalse();
        out.reset();

        JsonObject other = jsonSettings("-b 7 -o momentum --momentum 0.8 --schedule cosine --eta-min 0.01");
        assertThat(other.get("batch-size").getAsJsonPrimitive().isNumber()).isTrue();
        assertThat(other.get("batch-size").getAsInt()).isEqualTo(7);
        assertThat(other.get("optimizer").getAsString()).isEqualTo("momentum");
        assertThat(other.get("momentum").getAsDouble()).isEqualTo(0.8);
        assertThat(other.get("schedule").getAsString()).isEqualTo("cosine");
        assertThat(other.get("t-max").getAsString()).isEqualTo("100");
        assertThat(other.get("eta-min").getAsDouble()).isEqualTo(0.01);
    }

    @Test
    void help_says_of_each_parameter_what_is_allowed_whose_it_is_and_the_default_in_80_columns() {
        List<String> lines = run("--help");

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        String text = Pattern.compile("\\s+").matcher(String.join(" ", lines)).replaceAll(" ");
        assertThat(text)
                .contains(
                        "-b, --batch-size=B points that each step takes, a whole number from 1 to the number of points,"
                                + " or all (all)",
                        "sgd, momentum, nesterov, adagrad, rmsprop, adam (sgd)",
                        "constant, step, exponential, cosine, warm-up (constant)",
                        "from 0 to less than 1; of momentum (0.9), nesterov (0.9), rmsprop (0)",
                        "of adagrad (1e-10), rmsprop (1e-8), adam (1e-8)",
                        "a number from 0.001 to 1; of warm-up (0.1)");
    }
}
