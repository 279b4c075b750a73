package io.github.sgdvisualizer.export.picture;

import io.github.sgdvisualizer.text.Excerpt;
import io.github.sgdvisualizer.text.run.RunCaption;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks captions into lines. */
public final class CaptionLines {
    private static final String BLANK = " ";

    private CaptionLines() {}

    /** Breaks a caption of facts between facts into lines of at most {@code width} pixels. */
    public static List<String> of(List<String> facts, FontMetrics metrics, int width) {
        return of(facts, RunCaption.SEPARATOR, metrics, width);
    }

    /** Breaks a text between words into lines of at most {@code width} pixels. */
    static List<String> ofWords(String text, FontMetrics metrics, int width) {
        return of(List.of(text.strip().split("\\s+")), BLANK, metrics, width);
    }

    private static List<String> of(List<String> parts, String separator, FontMetrics metrics, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + separator + part;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = part;
            }
        }
        lines.add(line);
        // A single part may be longer than a line.
        lines.replaceAll(each -> Excerpt.fitting(each, text -> metrics.stringWidth(text) <= width));
        return lines;
    }
}
