package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reason that the user is told. */
final class WriteFailedExceptionTest {
    /** The JDK's own classes, which are a read-only file system in any JDK. */
    private static final Path READ_ONLY =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base/a.csv");

    @TempDir
    private Path folder;

    private static String reason(Path target, IOException cause) {
        return WriteFailedException.of(target, cause).getMessage();
    }

    private static FileSystemException failure(String reason) {
        return new FileSystemException("a.csv", null, reason);
    }

    @Test
    void no_permission_is_told_from_a_read_only_disk() {
        AccessDeniedException denied = new AccessDeniedException("a.csv");

        assertThat(reason(folder.resolve("a.csv"), denied)).isEqualTo("there is no permission to write it.");
        assertThat(reason(folder.resolve("none").resolve("a.csv"), denied))
                .isEqualTo("there is no permission to write it.");
        assertThat(reason(READ_ONLY, denied)).isEqualTo("the disk is read-only.");
    }

    @Test
    void a_read_only_disk_is_known_by_itself_or_by_the_systems_message() {
        assertThat(reason(READ_ONLY, new EOFException())).isEqualTo("the disk is read-only.");
        assertThat(WriteFailedException.reason(failure("Read-only file system")))
                .isEqualTo("the disk is read-only.");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(reason(folder.resolve("none").resolve("a.csv"), new EOFException()))
                .isEqualTo("there is no folder " + folder.resolve("none") + ".");
    }

    @Test
    void a_full_disk_is_known_by_each_systems_message() {
        for (String message :
                new String[] {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"
                }) {
            assertThat(WriteFailedException.reason(failure(message)))
                    .as(message)
                    .isEqualTo("the disk is full.");
        }
    }

    @Test
    void any_other_failure_is_told_in_the_systems_words_or_by_its_kind() {
        assertThat(WriteFailedException.reason(failure("Input/output error"))).isEqualTo("Input/output error");
        assertThat(WriteFailedException.reason(new EOFException())).isEqualTo("EOFException");
    }

    @Test
    void what_a_file_cannot_hold_is_the_reason_as_it_was_given() {
        assertThat(WriteFailedException.refused("a film has 2,000 frames at most."))
                .hasMessage("a film has 2,000 frames at most.")
                .hasNoCause();
    }

    @Test
    void a_file_that_was_written_in_part_names_its_backup() {
        Path backup = folder.resolve("kept.old");

        assertThat(WriteFailedException.broken(backup, new EOFException()))
                .hasMessage("only a part of it was written. What it held before is kept in " + backup + ".")
                .hasCauseInstanceOf(EOFException.class);
    }
}
