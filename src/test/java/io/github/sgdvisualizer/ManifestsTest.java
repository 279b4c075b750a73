package io.github.sgdvisualizer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The manifests of package managers, as a release fills them. */
final class ManifestsTest {
    private static final Path FOLDER = Path.of("src/packaging");
    private static final Path FILL = FOLDER.resolve("fill");
    private static final List<String> MANAGERS = List.of("flathub", "homebrew", "jbang", "winget");
    private static final Pattern PLACEHOLDER = Pattern.compile("@[A-Z0-9_]+@");
    /** SHA-256 of "abc", from FIPS 180-2. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    /** SHA-256 of nothing. */
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    private Path folder;

    private Path files;
    private Path out;

    @BeforeEach
    void release() throws IOException {
        out = folder.resolve("out");
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("sgd-visualizer-1.2.3.jar"), "abc");
        Files.writeString(files.resolve("sgd-visualizer-1.2.3-windows-x64.msi"), "");
    }

    @Test
    void the_script_fills_exactly_the_placeholders_that_there_are() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String manager : MANAGERS) {
            for (Path template : list(FOLDER.resolve(manager))) {
                used.addAll(placeholders(Files.readString(template)));
            }
        }

        assertThat(placeholders(Files.readString(FILL))).isEqualTo(used);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void version_date_and_hashes_are_filled_in() throws Exception {
        assertThat(fill("1.2.3")).isEmpty();

        assertThat(out.resolve("homebrew/sgd-visualizer.rb"))
                .content()
                .contains("releases/download/v1.2.3/sgd-visualizer-1.2.3.jar\"\n  sha256 \"" + ABC + "\"");
        assertThat(out.resolve("winget/SGDVisualizer.SGDVisualizer.installer.yaml"))
                .content()
                .contains("/v1.2.3/sgd-visualizer-1.2.3-windows-x64.msi\n  InstallerSha256: \"" + NOTHING + "\"");
        assertThat(out.resolve("flathub/io.github.sgdvisualizer.sgd-visualizer.metainfo.xml"))
                .content()
                .contains("<release version=\"1.2.3\" date=\"2026-11-30\">");
        assertThat(out.resolve("jbang/jbang-catalog.json")).content().contains("/v1.2.3/sgd-visualizer-1.2.3.jar\"");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_was_not_built_is_said() throws Exception {
        assertThat(fill("1.2.4")).contains("sgd-visualizer-1.2.4.jar");

        Files.delete(files.resolve("sgd-visualizer-1.2.3-windows-x64.msi"));
        assertThat(fill("1.2.3")).contains("sgd-visualizer-1.2.3-windows-x64.msi");
        assertThat(out).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_placeholder_that_is_left_is_said_with_its_place() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("src/packaging"));
        Path script = Files.copy(FILL, copy.resolve("fill"));
        Files.createDirectory(folder.resolve("assets"));
        Files.createFile(folder.resolve("assets/icon.svg"));
        for (String manager : MANAGERS) {
            Files.writeString(Files.createDirectory(copy.resolve(manager)).resolve("one"), "@VERSION@");
        }
        assertThat(fill(script, "1.2.3")).isEmpty();

        Files.writeString(copy.resolve("jbang/two"), "as it is\nfrom @WHERE@");
        out = folder.resolve("other");
        assertThat(fill(script, "1.2.3")).contains("other/jbang/two:2:from @WHERE@", "not filled");
    }

    private String fill(String version) throws Exception {
        return fill(FILL, version);
    }

    /** Returns what the script said; nothing exactly if it ended well. */
    private String fill(Path script, String version) throws Exception {
        Process process = new ProcessBuilder(
                        "sh", script.toString(), version, "2026-11-30", files.toString(), out.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.isEmpty());
        return said;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
