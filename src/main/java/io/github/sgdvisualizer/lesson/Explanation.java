package io.github.sgdvisualizer.lesson;

import java.util.List;
import java.util.Optional;

/**
 * What is shown after the run, for all or for those who gave one answer.
 *
 * @param answer the key of the answer that it is about; empty for all
 * @param text with names in braces that numbers of the run replace; unmodifiable
 */
public record Explanation(Optional<String> answer, List<TextBlock> text) {
    public Explanation {
        text = List.copyOf(text);
    }
}
