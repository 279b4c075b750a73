package io.github.sgdvisualizer.file;

import io.github.sgdvisualizer.text.Messages;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a new one of a unique name beside it, which then takes its place at once.
 *
 * <p>A file that was there keeps its permissions and its owner. Where none can be made beside it, or one could not take
 * its place without losing those, it is written over where it lies, while a copy of what it held is safe elsewhere.
 */
public final class AtomicFileWriter {
    private static final String PREFIX = ".sgd-visualizer-";

    /** A chain of links is at most so long. */
    private static final int MAX_LINKS = 40;

    private AtomicFileWriter() {}

    /** What is to be in a file. */
    public interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes a text file in UTF-8. A link stays: what it points to is written, also where that is not there yet.
     *
     * @throws WriteFailedException if that fails, with the reason for the user; what was there before is there still
     */
    public static void write(Path file, Content content) throws WriteFailedException {
        Path target = file.toAbsolutePath();
        try {
            target = target(target);
            if (Files.isDirectory(target)) {
                throw new FileSystemException(file.toString(), null, Messages.of("target.directory"));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(file.toString());
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe: what it is given is gone.
                fill(target, content);
            } else if (!replace(target, content)) {
                writeOver(target, content);
            }
        } catch (WriteFailedException e) {
            throw e;
        } catch (IOException e) {
            throw WriteFailedException.of(target, e);
        }
    }

    /** Returns the file itself, at the end of all links. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Writes a new file and moves it to its place; returns whether that could be done without loss. */
    private static boolean replace(Path target, Content content) throws IOException {
        Path beside = target.resolveSibling(PREFIX + UUID.randomUUID() + ".part");
        boolean existed = Files.exists(target);
        try {
            Files.createFile(beside);
        } catch (IOException e) {
            if (existed) {
                return false;
            }
            throw e;
        }
        try {
            if (existed && !keepsAttributes(target, beside)) {
                return false;
            }
            fill(beside, content);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                if (existed) {
                    return false;
                }
                Files.move(beside, target);
            }
            forceFolder(target);
            return true;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Gives one file the permissions and the owner of another; returns whether it could. */
    private static boolean keepsAttributes(Path from, Path to) {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        try {
            PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributes given = view.readAttributes();
            if (!given.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            if (!given.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
            view.setPermissions(wanted.permissions());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes over a file where it lies; if that fails, puts back what it held. */
    private static void writeOver(Path target, Content content) throws IOException {
        Path next = Files.createTempFile(PREFIX, ".part");
        Path before = Files.createTempFile(PREFIX, ".old");
        boolean whole = true;
        try {
            fill(next, content);
            copy(target, before);
            whole = false;
            try {
                copy(next, target);
            } catch (IOException e) {
                copy(before, target);
                whole = true;
                throw e;
            }
            whole = true;
        } catch (IOException e) {
            throw whole ? e : WriteFailedException.broken(before, e);
        } finally {
            Files.deleteIfExists(next);
            if (whole) {
                Files.deleteIfExists(before);
            }
        }
    }

    /** Copies the bytes of one file over those of another, which is cut only when all are there. */
    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = in.size();
            long copied = 0;
            while (copied < size) {
                long more = in.transferTo(copied, size - copied, out);
                if (more == 0) {
                    throw new EOFException("a file became shorter while it was copied");
                }
                copied += more;
            }
            out.truncate(size);
            out.force(true);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Writer writer = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /** The new name is to outlast a power cut too; not every system can be asked for that. */
    private static void forceFolder(Path target) {
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }
}
