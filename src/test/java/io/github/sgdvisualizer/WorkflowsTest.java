package io.github.sgdvisualizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the workflows may do, and whose code they run. */
final class WorkflowsTest {
    private static final Path FOLDER = Path.of(".github/workflows");
    private static final Pattern USES = Pattern.compile("(?m)^\\s*(?:- )?uses:\\s*(.*)$");
    private static final Pattern WRITES = Pattern.compile("(?m)^ +([a-z-]+): write\\b");
    /** A commit, and the version that people read. */
    private static final String PINNED = "[\\w.-]+/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+";
    /** A workflow of this repository at the same commit. */
    private static final String OWN = "\\./\\.github/workflows/[a-z]+\\.yml";

    private static final Map<String, List<String>> MAY_WRITE = Map.of(
            "ci.yml", List.of(),
            "codeql.yml", List.of("security-events"),
            "release.yml", List.of("attestations", "contents", "id-token"));

    static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void each_action_is_pinned_to_a_commit(Path workflow) throws IOException {
        assertThat(actions(workflow)).isNotEmpty().allMatch(action -> action.matches(PINNED) || action.matches(OWN));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_workflow_may_read_at_most_unless_a_job_says_more(Path workflow) throws IOException {
        String text = Files.readString(workflow);

        assertThat(text).containsPattern("(?m)^permissions:(?: \\{\\}|\\n  contents: read\\n(?! ))");
        assertThat(WRITES.matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .sorted()
                        .toList())
                .isEqualTo(MAY_WRITE.get(workflow.getFileName().toString()));
    }

    /** What others may have written, such as a title, comes by the environment: in a script it would be run. */
    @ParameterizedTest
    @MethodSource("workflows")
    void no_script_holds_an_expression(Path workflow) throws IOException {
        boolean inside = false;
        int column = 0;
        for (String line : Files.readAllLines(workflow)) {
            int indent = line.length() - line.stripLeading().length();
            if (line.matches("\\s*(?:- )?run:.*")) {
                inside = true;
                column = indent;
            } else if (!line.isBlank() && indent <= column) {
                inside = false;
            }
            assertThat(inside && line.contains("${{")).as(line).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void each_checkout_forgets_its_token_and_each_job_ends(Path workflow) throws IOException {
        String text = Files.readString(workflow);

        assertThat(count(text, "persist-credentials: false")).isEqualTo(count(text, "actions/checkout@"));
        assertThat(count(text, "timeout-minutes: ")).isEqualTo(count(text, "runs-on: "));
    }

    /** Else one workflow would go on with a version that has been replaced in another. */
    @Test
    void one_action_has_one_version() throws IOException {
        Map<String, String> versions = new HashMap<>();
        for (Path workflow : workflows()) {
            for (String action : actions(workflow)) {
                String[] nameAndVersion = action.split("@", 2);
                String version = nameAndVersion[nameAndVersion.length - 1];

                assertThat(versions.merge(nameAndVersion[0], version, (one, other) -> one))
                        .as(nameAndVersion[0])
                        .isEqualTo(version);
            }
        }
    }

    private static List<String> actions(Path workflow) throws IOException {
        return USES.matcher(Files.readString(workflow))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
