package io.github.sgdvisualizer.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an exported file becomes, as the ending of its name says. Longer endings come first: {@code .plain.py} before {@code .py}.
 */
public enum ExportKind {
    /** A program in plain Python, without PyTorch. */
    PLAIN_SCRIPT(".plain.py"),
    /** A program in PyTorch. */
    SCRIPT(".py"),
    /** A notebook with the program in PyTorch, its output and a picture. */
    NOTEBOOK(".ipynb"),
    /** A spreadsheet whose formulas take the steps. */
    SPREADSHEET(".formulas.csv"),
    /** A table of every step. */
    RUN(".csv"),
    /** A worksheet to print. */
    HTML(".html"),

    /** A picture in pixels. */
    PNG(".png"),

    /** A picture in shapes. */
    SVG(".svg"),

    /** A film. */
    GIF(".gif");

    private final String ending;

    ExportKind(String ending) {
        this.ending = ending;
    }

    /** Returns the kind of a file by its ending in upper or lower case; empty if nothing can be exported to it. */
    public static Optional<ExportKind> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst();
    }

    /** Returns the ending with its dot, in lower case. */
    public String ending() {
        return ending;
    }

    /** Returns all endings, each with its dot, separated by commas. */
    public static String endings() {
        return Arrays.stream(values()).map(ExportKind::ending).collect(Collectors.joining(", "));
    }
}
