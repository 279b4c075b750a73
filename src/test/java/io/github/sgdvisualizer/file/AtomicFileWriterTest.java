package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class AtomicFileWriterTest {
    private static final int MAX_PATH_LENGTH = 4095;
    private static final int MAX_NAME_LENGTH = 200;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("a.csv");
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFileWriter.write(file, writer -> writer.write(text));
    }

    private static void assertRefused(ThrowingCallable writing, String reason) {
        assertThatExceptionOfType(WriteFailedException.class)
                .isThrownBy(writing)
                .withMessage(reason);
    }

    private void assertThatOnly(Path... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(expected);
        }
    }

    @Test
    void a_file_of_the_users_own_beside_it_is_left_alone() throws IOException {
        Path own = Files.writeString(folder.resolve("a.csv.part"), "mine");

        write(file, "new");

        assertThat(own).hasContent("mine");
        assertThat(file).hasContent("new");
        assertThatOnly(file, own);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_pipe_is_written_to_and_stays_a_pipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", file.toString()).start();
        try {
            write(file, "new");

            assertThat(reader.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("new");
            assertThat(Files.isRegularFile(file)).isFalse();
            assertThatOnly(file);
        } finally {
            reader.destroyForcibly();
        }
    }

    @Test
    void a_file_of_another_user_keeps_its_owner_and_group() throws IOException {
        Files.writeString(file, "old");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        UserPrincipalLookupService names = file.getFileSystem().getUserPrincipalLookupService();
        try {
            view.setGroup(names.lookupPrincipalByGroupName("daemon"));
            view.setOwner(names.lookupPrincipalByName("daemon"));
        } catch (IOException e) {
            abort("skipped: only root can give a file to another user");
        }

        write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(view.readAttributes().owner().getName()).isEqualTo("daemon");
        assertThat(view.readAttributes().group().getName()).isEqualTo("daemon");
    }

    @Test
    void a_file_keeps_its_permissions() throws IOException {
        for (String mode : new String[] {"rw-------", "rw-rw-r--", "rwxr-x---"}) {
            Files.writeString(file, "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            write(file, "new");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(mode);
            assertThat(file).hasContent("new");
        }
    }

    @Test
    void a_new_file_has_the_permissions_of_any_other_new_file() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));

        write(file, "new");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_link_to_what_is_not_there_yet_stays_a_link() throws IOException {
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a.csv"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), second);

        write(first, "new");

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(file).isRegularFile().hasContent("new");
        assertThatOnly(file, first, second);
    }

    @Test
    void a_link_to_itself_is_refused() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

        assertRefused(() -> write(loop, "new"), "it is a link that leads back to itself.");
    }

    @Test
    void where_nothing_can_be_made_beside_it_a_file_is_written_over() throws IOException {
        String old = "a longer text than the new one " + UUID.randomUUID();
        String text = "new " + UUID.randomUUID();
        Path written = Files.writeString(withoutRoomBesideIt(), old);

        write(written, text);

        assertThat(written).content().isEqualTo(text);
        assertThat(temporaryFilesWith(old)).isEmpty();
        assertThat(temporaryFilesWith(text)).isEmpty();
    }

    @Test
    void what_fails_before_a_file_is_written_over_leaves_it_as_it_was() throws IOException {
        String half = "half " + UUID.randomUUID();
        Path written = Files.writeString(withoutRoomBesideIt(), "old");

        assertRefused(
                () -> AtomicFileWriter.write(written, writer -> {
                    writer.write(half);
                    writer.flush();
                    throw new IOException("the cable is out");
                }),
                "the cable is out");

        assertThat(written).content().isEqualTo("old");
        assertThat(temporaryFilesWith(half)).isEmpty();
    }

    @Test
    void where_nothing_can_be_made_beside_it_a_new_file_is_refused() throws IOException {
        Path missing = withoutRoomBesideIt();

        // Not that it is missing: that is as it should be.
        assertThatExceptionOfType(WriteFailedException.class)
                .isThrownBy(() -> write(missing, "new"))
                .havingCause()
                .isExactlyInstanceOf(FileSystemException.class);

        assertThat(missing).doesNotExist();
    }

    /** Returns the temporary files of ours that begin with a text, which nobody else has. */
    private static List<Path> temporaryFilesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), ".sgd-visualizer-*")) {
            for (Path one : files) {
                try {
                    if (Files.readString(one).startsWith(text)) {
                        found.add(one);
                    }
                } catch (NoSuchFileException e) {
                    // Another process has deleted its own in the meantime.
                }
            }
        }
        return found;
    }

    /**
     * Returns a path so long that nothing of a longer name can be made beside it: true for whoever runs this, root too.
     */
    private Path withoutRoomBesideIt() throws IOException {
        Path deep = folder;
        for (int left = room(deep); left > 1; left = room(deep)) {
            // One character alone would leave room for nothing but the separator.
            int name = left <= MAX_NAME_LENGTH ? left - 1 : Math.min(MAX_NAME_LENGTH, left - 3);
            deep = Files.createDirectory(deep.resolve("x".repeat(name)));
        }
        return deep.resolve("a");
    }

    /** Returns how many characters a path may still have between this folder and a file of one letter. */
    private static int room(Path deep) {
        return MAX_PATH_LENGTH - "/a".length() - deep.toString().length();
    }

    @Test
    void where_a_folder_may_not_be_written_a_file_in_it_can_be() throws IOException {
        Files.writeString(file, "a longer text than the new one");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "skipped: root may write every folder");

            write(file, "new");

            assertThat(file).hasContent("new");
            assertThatOnly(file);
            assertRefused(() -> write(folder.resolve("b.csv"), "new"), "there is no permission to write it.");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_folder_that_is_missing_is_the_reason() {
        Path missing = folder.resolve("none").resolve("a.csv");

        assertRefused(() -> write(missing, "new"), "there is no folder " + missing.getParent() + ".");
    }

    @Test
    void what_stands_where_a_folder_should_is_the_reason() throws IOException {
        Files.writeString(file, "old");

        assertRefused(() -> write(file.resolve("b.csv"), "new"), "there is no folder " + file + ".");
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void a_full_disk_is_the_reason() {
        Path full = Path.of("/dev/full");
        // Code that is wrong, as in mutation runs, would put a file in the device's place for all of the system.
        assumeFalse(Files.isWritable(full.getParent()), "skipped: root may replace a device");

        assertRefused(() -> write(full, "new"), "the disk is full.");
    }

    @Test
    void a_system_that_may_only_be_read_is_the_reason() {
        IOException refused = new FileSystemException("/a/b/c.part", null, "Read-only file system");

        assertThat(WriteFailedException.reason(refused)).isEqualTo("the disk is read-only.");
    }

    @Test
    void a_file_is_replaced_by_a_new_one_that_is_written_once() throws IOException {
        // Another name of the old file, as a reader that has it open: it keeps the old content.
        Path old = Files.createLink(folder.resolve("old"), Files.writeString(file, "old"));
        List<String> written = new ArrayList<>();

        AtomicFileWriter.write(file, writer -> {
            writer.write("new");
            written.add("new");
        });

        assertThat(file).hasContent("new");
        assertThat(old).hasContent("old");
        assertThat(written).hasSize(1);
    }

    @Test
    void bytes_that_the_caller_does_not_flush_are_written() throws IOException {
        AtomicFileWriter.writeBytes(file, out -> out.write(200));

        assertThat(file).hasBinaryContent(new byte[] {(byte) 200});
    }

    @Test
    void what_fails_on_the_way_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Files.writeString(file, "old");

        assertRefused(
                () -> AtomicFileWriter.write(file, writer -> {
                    writer.write("half");
                    throw new IOException("the cable is out");
                }),
                "the cable is out");

        assertThat(file).hasContent("old");
        assertThatOnly(file);
    }

    @Test
    void a_new_file_holds_what_was_written_and_nothing_is_beside_it() throws IOException {
        write(file, "Größe;−\n");

        assertThat(file).hasBinaryContent("Größe;−\n".getBytes(StandardCharsets.UTF_8));
        assertThatOnly(file);
    }

    @Test
    void a_new_file_that_fails_on_the_way_is_not_there_afterwards() throws IOException {
        assertRefused(
                () -> AtomicFileWriter.write(file, writer -> {
                    writer.write("half");
                    writer.flush();
                    throw new IOException("the cable is out");
                }),
                "the cable is out");

        assertThat(folder).isEmptyDirectory();
    }

    @EnabledOnOs(OS.LINUX)
    @Test
    void no_file_stays_open_be_it_new_replaced_or_written_over() throws IOException {
        write(file, "new");
        assertThat(OpenFiles.in(folder)).isEmpty();
        write(file, "newer");
        assertThat(OpenFiles.in(folder)).isEmpty();
        write(Files.writeString(withoutRoomBesideIt(), "old"), "new");
        assertThat(OpenFiles.in(folder)).isEmpty();
    }

    @Test
    void a_chain_of_forty_links_is_followed_and_a_longer_one_refused() throws IOException {
        Path link = file;
        for (int i = 1; i <= 40; i++) {
            link = Files.createSymbolicLink(folder.resolve("link" + i), link.getFileName());
        }
        Path tooLong = Files.createSymbolicLink(folder.resolve("link41"), link.getFileName());

        write(link, "new");

        assertThat(file).isRegularFile().content().isEqualTo("new");
        assertRefused(() -> write(tooLong, "newer"), "it is a link that leads back to itself.");
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void a_full_disk_is_the_reason_in_the_words_of_each_system() {
        for (String said :
                new String[] {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"
                }) {
            assertThat(WriteFailedException.reason(new IOException(said))).isEqualTo("the disk is full.");
        }
    }

    @Test
    void what_the_system_says_is_the_reason_without_the_files_name_or_the_failures_own_where_it_says_nothing() {
        assertThat(WriteFailedException.reason(new FileSystemException("/a/b/c.part", null, "Input/output error")))
                .isEqualTo("Input/output error");
        assertThat(WriteFailedException.reason(new FileSystemException("/a/b/c.part")))
                .isEqualTo("FileSystemException");
    }
}
