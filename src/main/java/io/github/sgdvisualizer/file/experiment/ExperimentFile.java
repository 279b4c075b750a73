package io.github.sgdvisualizer.file.experiment;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.file.AtomicFileWriter;
import io.github.sgdvisualizer.file.WriteFailedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads and writes experiments as files: JSON in UTF-8, whose entries {@code src/docs/experiment-files.md} describes. What is
 * read is the experiment that was written, to the last bit of each number.
 */
public final class ExperimentFile {
    /** The ending of the files' names, without the dot. */
    public static final String ENDING = "sgdrun";

    /** The maximum size of a file, in bytes; a million points of one's own need less. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The maximum length of a text, such as a column's name; longer ones are cut when they are written. */
    static final int MAX_TEXT = 10_000;

    /** What a file says it is. */
    static final String FORMAT = "sgd-visualizer-experiment";

    /** The batch size of all points. */
    static final String ALL = "all";

    /** The greatest speed. */
    static final String MAX = "max";

    private ExperimentFile() {}

    /**
     * Reads an experiment.
     *
     * @throws ExperimentFormatException if the file cannot be read or is no experiment that this version can read; the
     *     message is one sentence for the user, without the file's name
     */
    public static Experiment read(Path file) throws ExperimentFormatException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw ExperimentFormatException.of("experiment.large", MAX_BYTES / (1024 * 1024));
            }
            return ExperimentDecoder.experiment(JsonTree.read(text(bytes)));
        } catch (NoSuchFileException e) {
            throw ExperimentFormatException.because(e, "experiment.absent");
        } catch (CharacterCodingException e) {
            throw ExperimentFormatException.because(e, "experiment.no-text");
        } catch (IOException e) {
            throw ExperimentFormatException.because(e, "experiment.unreadable", WriteFailedException.reason(e));
        }
    }

    /** Returns a reader that fails at what is not UTF-8; it leaves a byte-order mark to the reader of JSON. */
    private static Reader text(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Writes an experiment, completely or not at all; an existing file is replaced.
     *
     * @throws WriteFailedException if that fails; the message is the reason for the user
     */
    public static void write(Path file, Experiment experiment) throws WriteFailedException {
        AtomicFileWriter.write(file, out -> ExperimentEncoder.write(experiment, out));
    }
}
