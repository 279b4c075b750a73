package io.github.sgdvisualizer.options;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sgdvisualizer.Seeds;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.experiment.KeptSettings;
import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Playing;
import io.github.sgdvisualizer.experiment.RandomExperiments;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.experiment.ScreenPart;
import io.github.sgdvisualizer.experiment.Speed;
import io.github.sgdvisualizer.experiment.ViewState;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {
    private static final Options OPTIONS = new Options("");

    /** An argument for each option that has one, different from its default; what else an option needs. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            entry("--lesson", "lesson.md --headless"),
            entry("--open", "mine.sgdrun"),
            entry("--points", "50"),
            entry("--learning-rate", "0.4"),
            entry("--batch-size", "10"),
            entry("--optimizer", "adam"),
            entry("--schedule", "cosine"),
            entry("--steps", "7"),
            entry("--seed", "7"),
            entry("--slope", "-2"),
            entry("--intercept", "1e-3"),
            entry("--noise", "0.5"),
            entry("--noise-kind", "normal"),
            entry("--set", "outlier"),
            entry("--data", "points.csv"),
            entry("--columns", "2,1 --data points.csv"),
            entry("--start-slope", "-5"),
            entry("--start-intercept", "0.125"),
            entry("--at-step", "10"),
            entry("--speed", "max"),
            entry("--show", "surface,best-line"),
            entry("--hide", "points"),
            entry("--lock", "rate,line"),
            entry("--format", "csv"),
            entry("--export", "worksheet.html"),
            entry("--overwrite", "--export worksheet.html"),
            entry("--view", "loss --export a.png"),
            entry("--size", "640x360 --export a.png"),
            entry("--scale", "2 --export a.svg"),
            entry("--caption", "Mine --export a.gif"),
            entry("--film-steps", "3..9 --export a.gif"),
            entry("--frame-time", "100 --export a.gif"),
            entry("--no-loop", "--export a.gif"),
            entry("--theme", "dark"),
            entry("--language", "en"));

    /** What design and lessons say of the places that allow an option. */
    private static final Map<Place, Set<String>> REFUSED = new EnumMap<>(Map.of(
            Place.PASTED_LINE,
            Set.of(
                    "--headless",
                    "--lesson",
                    "--open",
                    "--steps",
                    "--data",
                    "--columns",
                    "--format",
                    "--export",
                    "--overwrite",
                    "--view",
                    "--size",
                    "--scale",
                    "--caption",
                    "--film-steps",
                    "--frame-time",
                    "--no-loop",
                    "--theme",
                    "--presenter",
                    "--language",
                    "--help",
                    "--version"),
            Place.SCENE,
            Set.of(
                    "--headless",
                    "--lesson",
                    "--open",
                    "--format",
                    "--export",
                    "--overwrite",
                    "--view",
                    "--size",
                    "--scale",
                    "--caption",
                    "--film-steps",
                    "--frame-time",
                    "--no-loop",
                    "--theme",
                    "--presenter",
                    "--language",
                    "--help",
                    "--version"),
            Place.SCENE_RUN,
            Set.of(
                    "--headless",
                    "--lesson",
                    "--open",
                    "--points",
                    "--seed",
                    "--slope",
                    "--intercept",
                    "--noise",
                    "--noise-kind",
                    "--set",
                    "--data",
                    "--columns",
                    "--standardise",
                    "--at-step",
                    "--paused",
                    "--speed",
                    "--show",
                    "--hide",
                    "--lock",
                    "--format",
                    "--export",
                    "--overwrite",
                    "--view",
                    "--size",
                    "--scale",
                    "--caption",
                    "--film-steps",
                    "--frame-time",
                    "--no-loop",
                    "--theme",
                    "--presenter",
                    "--language",
                    "--help",
                    "--version")));

    @Test
    void what_a_line_can_say_reads_back_as_the_same_experiment() {
        Seeds.forEach(500, seed -> {
            Experiment experiment = new RandomExperiments(new Random(seed)).sayable();

            CommandText text = CommandText.line(experiment);

            assertThat(text.leftOut()).isEmpty();
            assertThat(text.lines()).hasSize(1);
            assertThat(OPTIONS.parseLine(text.lines().get(0))).isEqualTo(experiment);
            assertThat(terminal(text.lines().get(0)).experiment()).isEqualTo(experiment);
            assertThat(OPTIONS.parseScene(text.lines(), Path.of("")).experiment())
                    .isEqualTo(experiment);
        });
    }

    @Test
    void what_a_line_cannot_say_is_named_and_the_rest_reads_back() {
        Seeds.forEach(500, seed -> {
            Experiment experiment = new RandomExperiments(new Random(seed)).any();

            CommandText text = CommandText.line(experiment);

            assertThat(text.leftOut())
                    .containsExactlyInAnyOrderElementsOf(leftOut(experiment, List.of(experiment.settings())))
                    .doesNotHaveDuplicates();
            assertThat(OPTIONS.parseLine(text.lines().get(0)))
                    .isEqualTo(said(experiment).withKept(List.of()));
        });
    }

    @Test
    void a_scene_has_a_line_for_each_run_and_names_the_rest() {
        Seeds.forEach(500, seed -> {
            Experiment experiment = new RandomExperiments(new Random(seed)).any();

            CommandText text = CommandText.scene(experiment);

            List<Settings> runs = new ArrayList<>();
            runs.add(experiment.settings());
            experiment.kept().forEach(kept -> runs.add(kept.settings()));
            List<LeftOut> expected = new ArrayList<>(leftOut(experiment, runs));
            expected.remove(LeftOut.KEPT_RUNS);
            Experiment said = said(experiment);
            if (!said.kept()
                    .equals(experiment.withSettings(said.settings()).kept().stream()
                            .map(kept -> new KeptSettings(
                                    said(kept.settings(), said.settings().source()),
                                    kept.slot(),
                                    kept.name(),
                                    kept.hidden()))
                            .toList())) {
                expected.add(LeftOut.KEPT_LOOK);
            }
            assertThat(text.leftOut()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(text.lines()).hasSize(1 + experiment.kept().size());
            assertThat(OPTIONS.parseScene(text.lines(), Path.of("")).experiment())
                    .isEqualTo(said);
        });
    }

    /** Returns what is named, by what the experiment is made of; colours and names of kept runs apart. */
    private static List<LeftOut> leftOut(Experiment experiment, List<Settings> runs) {
        List<LeftOut> named = new ArrayList<>();
        if (experiment.settings().source().labels().title().isEmpty()
                && experiment.settings().source().trueLine().isEmpty()
                && experiment.settings().source().inOwnUnits().trueLine().isEmpty()) {
            named.add(LeftOut.OWN_POINTS);
        }
        if (runs.stream().anyMatch(run -> !run.formerRates().isEmpty())) {
            named.add(LeftOut.BRANCHES);
        }
        if (runs.stream().anyMatch(run -> run.shuffle() > 0)) {
            named.add(LeftOut.SHUFFLE);
        }
        if (!experiment.kept().isEmpty()) {
            named.add(LeftOut.KEPT_RUNS);
        }
        if (experiment.viewState().stage() == ScreenPart.LOSS) {
            named.add(LeftOut.STAGE);
        }
        if (!experiment.viewState().look().equals(ViewState.DEFAULT.look())) {
            named.add(LeftOut.CHART_LOOK);
        }
        if (experiment.playing().repeat() != Repeat.ONCE) {
            named.add(LeftOut.REPEAT);
        }
        return named;
    }

    /** Returns the experiment as options can say it: each thing that they cannot say is what it is at first. */
    private static Experiment said(Experiment experiment) {
        PointSource source = experiment.settings().source();
        PointSource saidSource = leftOut(experiment, List.of()).contains(LeftOut.OWN_POINTS)
                ? source.generated().withCount(source.count())
                : source;
        Playing playing = experiment.playing();
        ViewState view = experiment.viewState();
        List<KeptSettings> kept = new ArrayList<>();
        experiment.kept().forEach(each -> kept.add(new KeptSettings(said(each.settings(), saidSource), kept.size())));
        return new Experiment(
                said(experiment.settings(), saidSource),
                kept,
                new Playing(playing.step(), playing.paused(), playing.speed(), Repeat.ONCE),
                new ViewState(view.shown(), ScreenPart.POINTS, ViewState.DEFAULT.look(), view.hidden(), view.locked()));
    }

    private static Settings said(Settings settings, PointSource source) {
        OptionalInt batch = settings.batchSize().isPresent()
                ? OptionalInt.of(Math.min(settings.batchSize().getAsInt(), source.count()))
                : settings.batchSize();
        return settings.withSource(source)
                .withLearningRate(settings.learningRate())
                .withBatchSize(batch)
                .withShuffle(0);
    }

    @Test
    void each_option_is_allowed_where_it_may_stand_and_refused_elsewhere_with_one_line(@TempDir Path folder)
            throws Exception {
        Files.writeString(folder.resolve("points.csv"), "1,2\n2,4\n3,5\n");
        for (TableRow row : OptionTable.ROWS) {
            String argument = ARGUMENTS.getOrDefault(row.longName(), row.label().isEmpty() ? "" : "no argument known");
            String line = (row.longName() + ' ' + argument).strip();
            for (Map.Entry<Place, Set<String>> place : REFUSED.entrySet()) {
                if (place.getValue().contains(row.longName())) {
                    assertThatThrownBy(() -> parse(place.getKey(), line, folder))
                            .as("%s at %s", line, place.getKey())
                            .isInstanceOf(WrongOptionException.class)
                            .hasMessageContaining("'" + row.longName() + "'")
                            .hasMessageContaining("allowed")
                            .message()
                            .hasLineCount(1);
                } else if (row == OptionTable.STEPS) {
                    assertThat(OPTIONS.parseScene(List.of(line, "", line), folder)
                                    .steps())
                            .containsExactly(7, 100, 7);
                } else {
                    assertThat(parse(place.getKey(), line, folder))
                            .as("%s at %s", line, place.getKey())
                            .isNotEqualTo(parse(place.getKey(), "", folder));
                }
            }
            // The terminal allows all of them; it has no folder.
            if (row != OptionTable.OPEN && row != OptionTable.DATA && row != OptionTable.COLUMNS) {
                OPTIONS.parse(line.split(" ", -1));
            }
        }
    }

    /** Returns the experiment of a line; in a scene's further line, with a first one of defaults. */
    private static Experiment parse(Place place, String line, Path folder) throws WrongOptionException {
        return switch (place) {
            case TERMINAL -> terminal(line).experiment();
            case PASTED_LINE -> OPTIONS.parseLine(line);
            case SCENE -> OPTIONS.parseScene(List.of(line), folder).experiment();
            case SCENE_RUN -> OPTIONS.parseScene(List.of("", line), folder).experiment();
        };
    }

    private static Request terminal(String line) throws WrongOptionException {
        Invocation invocation = OPTIONS.parse(line.isEmpty() ? new String[0] : line.split(" ", -1));
        return ((Invocation.Run) invocation).request();
    }

    @Test
    void without_arguments_the_request_is_that_of_the_defaults() throws WrongOptionException {
        assertThat(terminal("")).isEqualTo(Request.DEFAULT);
    }

    @Test
    void the_terminal_takes_them_all() throws WrongOptionException {
        Experiment experiment = terminal(
                        "--set two --lock all"
                                .replace("two", "clusters")
                                .concat(
                                        " --standardise --at-step 10 --paused --speed 2 --show surface,best-line --hide points"))
                .experiment();

        assertThat(experiment.settings().source())
                .isEqualTo(
                        ReadySet.CLUSTERS.source(Settings.DEFAULT.generated()).standardised(1));
        assertThat(experiment.playing()).isEqualTo(new Playing(10, true, new Speed(2), Repeat.ONCE));
        assertThat(experiment.viewState().locked()).containsExactlyInAnyOrder(Lock.values());
        assertThat(experiment.viewState().hidden()).containsExactly(ScreenPart.POINTS);
        Set<ScreenPart> opened = new HashSet<>(experiment.viewState().shown());
        opened.removeAll(ScreenPart.CALM);
        assertThat(opened).containsExactlyInAnyOrder(ScreenPart.SURFACE, ScreenPart.BEST_LINE);
        assertThat(terminal("--noise-kind NORMAL").settings().generated().kind())
                .isEqualTo(NoiseKind.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@file", "file.csv", "--data=@file"})
    void a_pasted_line_names_no_files(String line) {
        assertThatThrownBy(() -> OPTIONS.parseLine(line))
                .isInstanceOf(WrongOptionException.class)
                .message()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java -jar sgd-visualizer.jar -r 0.4 --paused",
                "  $ java -jar target/sgd-visualizer.jar  -r  0.4  --paused ",
                "sgd-visualizer --learning-rate '0.4' \"--paused\"",
                "java -jar \"C:\\My Files\\sgd-visualizer.jar\" -r 0.4 --paused=true --standardise=false",
            })
    void a_line_may_begin_with_the_program(String line) throws WrongOptionException {
        assertThat(OPTIONS.parseLine(line)).isEqualTo(OPTIONS.parseLine("-r 0.4 --paused"));
    }

    @Test
    void a_scene_reads_tables_of_its_own_folder_only(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectories(root.resolve("lesson"));
        Files.writeString(folder.resolve("my points.csv"), "1,2\n2,4\n3,5\n");
        Path outside = Files.writeString(root.resolve("outside.csv"), "1,2\n2,4\n3,5\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);

        assertThat(OPTIONS.parseScene(List.of("--data 'my points.csv'"), folder)
                        .experiment()
                        .settings()
                        .source()
                        .count())
                .isEqualTo(3);
        for (String name : List.of("../outside.csv", outside.toString(), "link.csv", "../none.csv")) {
            assertThatThrownBy(() -> OPTIONS.parseScene(List.of("--data " + name), folder))
                    .isInstanceOf(WrongOptionException.class)
                    .hasMessageContaining("line 1")
                    .hasMessageContaining("folder");
        }
    }

    @Test
    void a_wrong_line_of_a_scene_is_named() {
        assertThatThrownBy(() -> OPTIONS.parseScene(List.of("", "-r 0.4", "-r zero"), Path.of("")))
                .isInstanceOf(WrongOptionException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("\"zero\"");
        assertThatThrownBy(() -> OPTIONS.parseScene(List.of(), Path.of(""))).isInstanceOf(WrongOptionException.class);
        assertThatThrownBy(() -> OPTIONS.parseScene(List.of("", "", "", "", "", ""), Path.of("")))
                .isInstanceOf(WrongOptionException.class)
                .hasMessageContaining("6")
                .hasMessageContaining("5");
    }

    @Test
    void points_come_from_one_source() {
        for (String line : List.of("--set noise -n 5", "--set noise --noise-kind normal", "--set noise --data a.csv")) {
            assertThatThrownBy(() -> terminal(line))
                    .isInstanceOf(WrongOptionException.class)
                    .hasMessageContaining("--set")
                    .hasMessageContaining("only one of the two");
        }
    }

    @Test
    void the_table_of_the_readme_is_the_table_of_options() throws IOException {
        List<List<String>> cells = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.startsWith("| option | default |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();

        assertThat(cells.get(0).get(1)).isEqualTo("`[FILE]`");
        assertThat(cells).hasSize(1 + OptionTable.ROWS.size());
        for (int i = 0; i < OptionTable.ROWS.size(); i++) {
            TableRow row = OptionTable.ROWS.get(i);
            List<String> readme = cells.get(1 + i);
            String names = String.join("`, `", row.names());
            assertThat(readme.get(1))
                    .isEqualTo(
                            row.label().isEmpty() ? "`%s`".formatted(names) : "`%s %s`".formatted(names, row.label()));
            assertThat(readme.get(2)).as(names).isEqualTo(row.standard());
            assertThat(readme.get(3).replace(",", "").replace('−', '-'))
                    .as(names)
                    .contains(allowed(row));
        }
    }

    /** Returns what the README has to say of the allowed values: the range of numbers, or each name. */
    private static List<String> allowed(TableRow row) {
        if (row == OptionTable.LEARNING_RATE || row == OptionTable.BATCH_SIZE) {
            return List.of(row == OptionTable.LEARNING_RATE ? "above 0" : "1 to N");
        }
        String described = String.join(" ", row.spec().description());
        Matcher range = Pattern.compile("from (-?\\d+) to (-?\\d+)").matcher(described);
        if (range.find()) {
            return List.of(range.group(1) + " to " + range.group(2));
        }
        Matcher names = Pattern.compile("of (\\w[\\w-]*(?:, [\\w-]+)+)").matcher(described);
        String last = names.results()
                .reduce((first, second) -> second)
                .map(result -> result.group(1))
                .orElse("");
        return row == OptionTable.HIDE ? List.of("same names") : List.of(last.split(", ", -1));
    }

    @Test
    void the_help_lists_each_option_with_its_default() throws WrongOptionException {
        String help = ((Invocation.Print) OPTIONS.parse("--help")).text().replaceAll("\\s+", " ");

        assertThat(OptionTable.ROWS).allSatisfy(row -> {
            String names = String.join(", ", row.names());
            assertThat(help).contains(row.label().isEmpty() ? names + ' ' : names + '=' + row.label() + ' ');
            if (!row.standard().isEmpty()) {
                assertThat(help).contains("(" + row.standard() + ")");
            }
        });
        assertThat(OptionTable.OPTIMIZER.parameters())
                .allSatisfy(parameter -> assertThat(help).contains("--" + parameter.key() + "="));
        assertThat(OptionTable.SCHEDULE.parameters())
                .allSatisfy(parameter -> assertThat(help).contains("--" + parameter.key() + "="));
    }
}
