package io.github.sgdvisualizer.options;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;

/** Writes settings as a JSON object whose keys are the names of the options. */
public final class JsonSettings {
    private JsonSettings() {}

    /**
     * Writes the settings as one object.
     *
     * @param json where a value may begin; neither flushed nor closed here
     * @throws IOException if the writer fails
     */
    public static void write(JsonWriter json, Settings settings) throws IOException {
        json.beginObject();
        for (TableRow row : OptionTable.ROWS) {
            row.writeJson(json, settings);
        }
        json.endObject();
    }
}
