package io.github.sgdvisualizer.export.code;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A run as a Jupyter notebook: the script in pieces, each explained in the present language, with what it prints and a
 * picture already in it; at its end the animation of the lesson.
 *
 * <p>The format is nbformat 4.5. What is printed in it are the run's own losses, so a run of the notebook may print other
 * last digits.
 */
public final class Notebook {
    /** The greatest number of frames of the animation. */
    private static final int MAX_FRAMES = 100;

    private static final int FORMAT = 4;
    private static final int FORMAT_MINOR = 5;

    private final JsonWriter json;
    private int executed;

    /**
     * A picture as an output of a cell.
     *
     * @param mediaType such as {@code image/png}
     * @param data the bytes in base64, or the text of an SVG
     */
    public record Picture(String mediaType, String data) {}

    private Notebook(Writer out) {
        json = new JsonWriter(out);
        json.setIndent(" ");
    }

    /**
     * Writes the notebook, to be encoded in UTF-8; takes time in proportion to points and steps.
     *
     * @param out stays open
     * @param steps the number of steps, at least 0
     * @param pointsFile the name of the file of points beside the notebook; empty if it holds its points
     * @param picture shows the points and the last line
     */
    @SuppressWarnings("resource") // Closing the JSON would close what it is written to.
    public static void write(Writer out, Settings settings, int steps, Optional<String> pointsFile, Picture picture)
            throws IOException {
        Printout printout = Printout.of(settings, steps);
        TorchCode code = new TorchCode(settings, printout, pointsFile.map(name -> PointsCode.path(name, true)));
        Notebook notebook = new Notebook(out);
        notebook.json.beginObject();
        notebook.json.name("cells").beginArray();
        notebook.cells(code, printout, picture);
        notebook.json.endArray();
        notebook.metadata();
        notebook.json.name("nbformat").value(FORMAT);
        notebook.json.name("nbformat_minor").value(FORMAT_MINOR);
        notebook.json.endObject();
        out.write("\n");
    }

    private void cells(TorchCode code, Printout printout, Picture picture) throws IOException {
        explain(
                "title",
                "# " + Messages.of("notebook.title") + "\n\n" + Messages.of("notebook.intro")
                        + (code.pointsFile().isPresent() ? "\n\n" + Messages.of("notebook.points-file") : ""));
        code("imports", code.imports());
        explain("points", Messages.of("notebook.points"));
        code("draw", code.points());
        explain("model", Messages.of("notebook.model"));
        code("guess", code.model());
        explain("step", Messages.of("notebook.step"));
        code("update", code.update());
        explain("run", Messages.of("notebook.run"));
        code("loop", code.loop(true), () -> printed(printout.text()));
        explain("picture", Messages.of("notebook.picture"));
        code("plot", code.picture(), () -> shown(picture));
        explain("animation", Messages.of("notebook.animation"));
        code("animate", code.animation(MAX_FRAMES));
    }

    /** Writes a member of a JSON object. */
    private interface Part {
        void write() throws IOException;
    }

    private void explain(String id, String markdown) throws IOException {
        json.beginObject();
        json.name("cell_type").value("markdown");
        json.name("id").value(id);
        json.name("metadata").beginObject().endObject();
        source(markdown);
        json.endObject();
    }

    private void code(String id, String code) throws IOException {
        code(id, code, () -> {});
    }

    private void code(String id, String code, Part outputs) throws IOException {
        executed++;
        json.beginObject();
        json.name("cell_type").value("code");
        json.name("execution_count").value(executed);
        json.name("id").value(id);
        json.name("metadata").beginObject().endObject();
        json.name("outputs").beginArray();
        outputs.write();
        json.endArray();
        source(code);
        json.endObject();
    }

    private void source(String text) throws IOException {
        json.name("source");
        lines(text);
    }

    /** Writes a text as a list of its lines, each but the last with its end, as notebooks are usually stored. */
    private void lines(String text) throws IOException {
        json.beginArray();
        for (String line : List.of(text.split("(?<=\n)", -1))) {
            if (!line.isEmpty()) {
                json.value(line);
            }
        }
        json.endArray();
    }

    private void printed(String text) throws IOException {
        json.beginObject();
        json.name("name").value("stdout");
        json.name("output_type").value("stream");
        json.name("text");
        lines(text);
        json.endObject();
    }

    private void shown(Picture picture) throws IOException {
        json.beginObject();
        json.name("data").beginObject();
        json.name(picture.mediaType()).value(picture.data());
        json.name("text/plain").value("<Figure>");
        json.endObject();
        json.name("metadata").beginObject().endObject();
        json.name("output_type").value("display_data");
        json.endObject();
    }

    private void metadata() throws IOException {
        json.name("metadata").beginObject();
        json.name("kernelspec").beginObject();
        json.name("display_name").value("Python 3");
        json.name("language").value("python");
        json.name("name").value("python3");
        json.endObject();
        json.name("language_info").beginObject();
        json.name("name").value("python");
        json.endObject();
        json.endObject();
    }
}
