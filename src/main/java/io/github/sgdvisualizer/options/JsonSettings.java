package io.github.sgdvisualizer.options;

import com.google.gson.stream.JsonWriter;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.points.GeneratedPoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.IOException;
import java.util.Map;

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
        json.name("points").value(settings.source().count());
        json.name("learning-rate").value(settings.learningRate());
        json.name("batch-size");
        if (settings.batchSize().isPresent()) {
            json.value(settings.batchSize().getAsInt());
        } else {
            json.value(StepOptions.ALL);
        }
        json.name("optimizer").value(settings.optimizer().name());
        parameters(json, settings.optimizer().parameters());
        json.name("schedule").value(settings.schedule().name());
        parameters(json, settings.schedule().parameters());
        if (settings.source() instanceof GeneratedPoints lesson) {
            json.name("seed").value(lesson.seed());
            json.name("slope").value(lesson.truth().slope());
            json.name("intercept").value(lesson.truth().intercept());
            json.name("noise").value(lesson.noise());
        } else {
            json.name("data").value(settings.source().labels().title());
        }
        json.name("start-slope").value(settings.start().slope());
        json.name("start-intercept").value(settings.start().intercept());
        json.endObject();
    }

    private static void parameters(JsonWriter json, Map<Parameter, Double> parameters) throws IOException {
        for (Map.Entry<Parameter, Double> entry : parameters.entrySet()) {
            json.name(entry.getKey().key());
            if (entry.getKey().kind() == Parameter.Kind.WHOLE) {
                json.value(entry.getValue().longValue());
            } else {
                json.value(entry.getValue());
            }
        }
    }
}
