package io.github.sgdvisualizer.file.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A log of a few files of limited size that only their owner can read, for several processes at once.
 *
 * <p>The newest entries are in {@code errors.log}, older ones in {@code errors.1.log} and so on; the oldest file is
 * dropped. The files are opened for each entry, so that nothing is held open or locked between errors, which are rare.
 */
public final class ErrorLog {
    /** Number of files at most. */
    static final int MAX_FILES = 5;

    /** Size of a file at most, in bytes. */
    static final int MAX_SIZE = 1_000_000;

    private static final Set<OpenOption> APPEND =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);

    private final Path directory;

    /**
     * Creates a log; nothing is written before the first entry.
     *
     * @param directory made with the first entry if it does not exist
     */
    public ErrorLog(Path directory) {
        this.directory = directory;
    }

    /**
     * Adds an entry.
     *
     * @param entry lines of text, shorter than a file may be
     * @return the file that it is in, until it grows too old
     * @throws IOException if it could not be written
     */
    public synchronized Path write(String entry) throws IOException {
        byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
        makeDirectory();
        Path newest = file(0);
        if (Files.exists(newest) && Files.size(newest) + bytes.length > MAX_SIZE) {
            for (int i = MAX_FILES - 1; i > 0; i--) {
                if (Files.exists(file(i - 1))) {
                    Files.move(file(i - 1), file(i), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        // One call for the whole entry: those of another process stand before or behind it, not within.
        try (FileChannel channel = FileChannel.open(newest, APPEND, onlyOwner("rw-------"))) {
            channel.write(ByteBuffer.wrap(bytes));
        }
        return newest;
    }

    private Path file(int age) {
        return directory.resolve(age == 0 ? "errors.log" : "errors." + age + ".log");
    }

    private void makeDirectory() throws IOException {
        FileAttribute<?>[] attributes = onlyOwner("rwx------");
        Files.createDirectories(directory, attributes);
        if (attributes.length > 0) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Returns permissions as an attribute; none on Windows, where the folder of a user is the user's own anyway. */
    private FileAttribute<?>[] onlyOwner(String permissions) {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> only = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(only)};
    }
}
