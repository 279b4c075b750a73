package io.github.sgdvisualizer.lesson;

import io.github.sgdvisualizer.file.WriteFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a lesson file: a regular file, in UTF-8, of at most {@value #MAX_BYTES} bytes. */
final class LessonFile {
    static final int MAX_BYTES = 1_000_000;

    private LessonFile() {}

    /**
     * Returns the text, possibly with a byte-order mark.
     *
     * @throws LessonFileException if the file is none of this, or cannot be read
     */
    static String read(Path file) throws LessonFileException {
        if (!Files.exists(file)) {
            throw new LessonFileException(1, "lesson.wrong.no-file");
        }
        // A pipe would never end, and a device might do anything.
        if (!Files.isRegularFile(file)) {
            throw new LessonFileException(1, "lesson.wrong.other-than-file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            // One more than allowed, as the file may grow meanwhile.
            byte[] bytes = size > MAX_BYTES ? new byte[0] : in.readNBytes(MAX_BYTES + 1);
            if (size > MAX_BYTES || bytes.length > MAX_BYTES) {
                throw new LessonFileException(1, "lesson.wrong.size", Math.max(size, bytes.length), MAX_BYTES);
            }
            return text(bytes);
        } catch (IOException e) {
            throw new LessonFileException(1, "lesson.wrong.unreadable", WriteFailedException.reason(e));
        }
    }

    private static String text(byte[] bytes) throws LessonFileException {
        if (isUtf16(bytes)) {
            throw new LessonFileException(1, "lesson.wrong.utf-16");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new LessonFileException(line(bytes, i), "lesson.wrong.binary");
            }
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
        } catch (CharacterCodingException e) {
            // The decoder stops in front of the byte that it cannot read.
            throw new LessonFileException(line(bytes, input.position()), "lesson.wrong.utf-8");
        }
    }

    /** Returns the number of the line that a byte is in, from 1. */
    private static int line(byte[] bytes, int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }
}
