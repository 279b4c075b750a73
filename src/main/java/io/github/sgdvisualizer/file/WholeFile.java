package io.github.sgdvisualizer.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: into a new one beside it, which then takes its place. */
final class WholeFile {
    private WholeFile() {}

    /** What is to be in a file. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @throws IOException if that fails; what was there before is there still
     */
    static void write(Path file, Content content) throws IOException {
        // What a link points to is written, and the link stays.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, FileWords.of("target.directory"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                content.writeTo(writer);
            }
            replace(target, beside);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private static void replace(Path target, Path beside) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
