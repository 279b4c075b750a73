package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.options.Options;
import io.github.sgdvisualizer.options.Request;
import java.util.List;
import java.util.Optional;

/**
 * A page of a lesson.
 *
 * @param title plain text
 * @param line the line of its title in the file, counted from 1
 * @param text what stands above the question; unmodifiable
 * @param scene the runs that the page shows; empty if it leaves the window as it is
 * @param question what the page asks; empty if it asks nothing
 * @param explanations what is shown after the run; unmodifiable
 * @param notes for the teacher, never shown unasked; unmodifiable
 */
public record Page(
        String title,
        int line,
        List<TextBlock> text,
        Optional<Options.Scene> scene,
        Optional<Question> question,
        List<Explanation> explanations,
        List<TextBlock> notes) {
    public Page {
        text = List.copyOf(text);
        explanations = List.copyOf(explanations);
        notes = List.copyOf(notes);
    }

    /** Returns what is right, by the runs of the scene; takes as long as their steps. The page must have a question. */
    public Truth truth() {
        return Truth.of(question.orElseThrow(), sceneOrDefault());
    }

    /** Returns the scene, or what is on screen after the first launch. */
    public Options.Scene sceneOrDefault() {
        return scene.orElseGet(() -> new Options.Scene(Experiment.DEFAULT, List.of(Request.DEFAULT.steps())));
    }
}
