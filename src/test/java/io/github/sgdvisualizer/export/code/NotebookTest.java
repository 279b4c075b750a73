package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks, their code cells run by the real PyTorch. */
final class NotebookTest {
    private static final Notebook.Picture PICTURE = new Notebook.Picture("image/png", "iVBORw0KGgo=");

    @TempDir
    private static Path folder;

    private static List<ProgramCase> all() {
        return ProgramCase.all();
    }

    @BeforeAll
    static void runThem() throws Exception {
        for (ProgramCase each : all()) {
            Exports.write(
                    folder.resolve(each.id() + ".ipynb"),
                    Experiment.of(each.settings()),
                    each.steps(),
                    PictureOptions.DEFAULT);
        }
        Python.runAll(folder, "torch", "matplotlib");
    }

    private static JsonArray cells(ProgramCase each) throws Exception {
        String text = Files.readString(folder.resolve(each.id() + ".ipynb"));
        return JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("cells");
    }

    private static String text(JsonElement lines) {
        return StreamSupport.stream(lines.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining());
    }

    private static List<JsonObject> outputs(ProgramCase each) throws Exception {
        return StreamSupport.stream(cells(each).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(cell -> cell.has("outputs"))
                .flatMap(cell ->
                        StreamSupport.stream(cell.getAsJsonArray("outputs").spliterator(), false))
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_cells_print_the_losses_of_the_run(ProgramCase each) throws Exception {
        each.check(Files.readString(folder.resolve(each.id() + ".ipynb.out")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_they_print_and_one_picture_are_already_in_it(ProgramCase each) throws Exception {
        List<JsonObject> outputs = outputs(each);

        assertThat(outputs).hasSize(2);
        each.check(text(outputs.get(0).get("text")));
        assertThat(outputs.get(1).getAsJsonObject("data").keySet()).anyMatch(type -> type.startsWith("image/"));
    }

    @Test
    void they_are_valid_in_the_format() throws Exception {
        String python = Python.with("nbformat");

        Python.run(python, "-c", """
                import nbformat, pathlib, sys
                for path in pathlib.Path(sys.argv[1]).glob("*.ipynb"):
                    nbformat.validate(nbformat.read(str(path), as_version=nbformat.NO_CONVERT))
                """, folder.toString());
    }

    /** With the animation, which the last cell's value becomes when it is shown. */
    @Test
    void it_runs_from_top_to_bottom_and_ends_in_the_animation() throws Exception {
        Path notebook = folder.resolve("lesson.ipynb");
        String python = Python.with("torch", "matplotlib");

        String printed = Python.run(python, "-c", """
                import json, sys, warnings
                warnings.simplefilter("ignore")
                names = {}
                cells = [c for c in json.load(open(sys.argv[1], encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
                for cell in cells[:-1]:
                    exec("".join(cell["source"]), names)
                *lines, last = "".join(cells[-1]["source"]).split("\\n")
                exec("\\n".join(lines), names)
                html = eval(last, names)._repr_html_()
                print(html.count("data:image/png;base64"))
                """, notebook.toString());

        assertThat(printed.lines().toList()).last().isEqualTo("101");
    }

    @Test
    void equal_runs_give_equal_bytes() throws Exception {
        StringWriter one = new StringWriter();
        StringWriter other = new StringWriter();

        Notebook.write(one, Settings.DEFAULT, 50, Optional.empty(), PICTURE);
        Notebook.write(other, Settings.DEFAULT, 50, Optional.empty(), PICTURE);

        assertThat(other).hasToString(one.toString());
    }
}
