package io.github.sgdvisualizer.file;

import io.github.sgdvisualizer.text.Messages;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
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
 * Writes a file completely or not at all: into a temporary file of a unique name beside it, which is then moved over
 * it.
 *
 * <p>An existing file keeps its permissions and its owner. If no file can be created beside it, or a new file could not
 * take its place without losing those, it is overwritten in place, while a backup of its content is kept elsewhere.
 */
public final class AtomicFileWriter {
    private static final String PREFIX = ".sgd-visualizer-";

    /** The maximum number of symbolic links to follow; more count as a loop. */
    private static final int MAX_LINKS = 40;

    private AtomicFileWriter() {}

    /** The content of a text file. */
    public interface Content {
        /**
         * Writes the whole content.
         *
         * @param writer not to be closed here
         * @throws IOException if the writer fails; the file then stays as it was
         */
        void writeTo(Writer writer) throws IOException;
    }

    /** The content of any file. */
    public interface Bytes {
        /**
         * Writes the whole content.
         *
         * @param out buffered; not to be closed here
         * @throws IOException if the stream fails; the file then stays as it was
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a text file in UTF-8, as {@link #writeBytes} does.
     *
     * @param content may be asked to write twice
     * @throws WriteFailedException as of {@link #writeBytes}
     */
    public static void write(Path file, Content content) throws WriteFailedException {
        writeBytes(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Writes a file.
     *
     * <p>A symbolic link stays a link; its target is written, even if it does not exist yet. Devices and pipes are
     * written to directly.
     *
     * @param content may be asked to write twice, if the file has to be overwritten in place after all
     * @throws WriteFailedException if that fails; the message is the reason for the user. The file still has its former
     *     content, or the message names a backup of it
     */
    public static void writeBytes(Path file, Bytes content) throws WriteFailedException {
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
                // A device or a pipe: what is written to it cannot be taken back or replaced.
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

    /** Returns the file at the end of all symbolic links, which need not exist. */
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

    /**
     * Writes a new file and moves it over the target.
     *
     * @return false if an existing target cannot be replaced, or not without losing its attributes; it is then
     *     unchanged
     */
    private static boolean replace(Path target, Bytes content) throws IOException {
        Path temporary = target.resolveSibling(PREFIX + UUID.randomUUID() + ".part");
        boolean existed = Files.exists(target);
        try {
            Files.createFile(temporary);
        } catch (IOException e) {
            if (existed) {
                return false;
            }
            throw e;
        }
        try {
            if (existed && !keepsAttributes(target, temporary)) {
                return false;
            }
            fill(temporary, content);
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                if (existed) {
                    return false;
                }
                Files.move(temporary, target);
            }
            forceFolder(target);
            return true;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Copies owner, group and permissions from one file to another, where the file system has them; returns success.
     */
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

    /** Overwrites a file in place; if that fails, restores its former content or keeps a backup of it. */
    private static void writeOver(Path target, Bytes content) throws IOException {
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

    /** Copies the bytes of one file over those of another, which is truncated only after all have been written. */
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

    private static void fill(Path file, Bytes content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    /** Flushes the folder to disk, so that the move survives a power cut; not every system supports this. */
    private static void forceFolder(Path target) {
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows cannot open folders.
        }
    }
}
