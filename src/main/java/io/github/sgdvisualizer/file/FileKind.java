package io.github.sgdvisualizer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is that can be opened. */
public enum FileKind {
    /** A lesson: Markdown with a title, and pages with headings of their own. */
    LESSON,
    /** An experiment: a JSON object. */
    EXPERIMENT,
    /** A table, or something that only the reader of tables can refuse with a reason. */
    TABLE;

    private static final String EXPERIMENT_ENDING = ".sgdrun";

    /** How much of a file is looked at, in bytes. */
    private static final int MAX_LOOKED_AT = 65_536;

    private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*[\"}]");

    /**
     * Returns what a file is by its first 64 kB; where these do not tell, by its name.
     *
     * <p>A file that cannot be read, or only once, as a pipe, counts as what its name says.
     */
    public static FileKind of(Path file) {
        FileKind named = file.toString().toLowerCase(Locale.ROOT).endsWith(EXPERIMENT_ENDING) ? EXPERIMENT : TABLE;
        if (!Files.isRegularFile(file)) {
            return named;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MAX_LOOKED_AT), StandardCharsets.UTF_8).replace("\uFEFF", "");
            if (hasTitleAndPage(text)) {
                return LESSON;
            }
            return OBJECT.matcher(text).find() ? EXPERIMENT : named;
        } catch (IOException e) {
            return named;
        }
    }

    private static boolean hasTitleAndPage(String text) {
        return text.stripLeading().startsWith("# ") && text.lines().anyMatch(line -> line.startsWith("## "));
    }
}
