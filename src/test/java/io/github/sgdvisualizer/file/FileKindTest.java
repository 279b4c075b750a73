package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "LESSON, '# How big a step?\n\n## A page\n'",
        "LESSON, '\uFEFF\r\n# Title\r\ntext\r\n## A page\r\n'",
        "TABLE, '# a comment\nx,y\n1,2\n'",
        "TABLE, '## not a title\n# x\n1,2\n'",
        "TABLE, 'x,y\n1,2\n'",
        "TABLE, '{a},{b}\n1,2\n'",
        "TABLE, ''",
        "EXPERIMENT, ' {\n  \"version\": 1}'",
        "EXPERIMENT, '{}'",
    })
    void the_content_says_what_a_file_is(FileKind kind, String content, @TempDir Path folder) throws IOException {
        assertThat(FileKind.of(Files.writeString(folder.resolve("any.txt"), content)))
                .isEqualTo(kind);
    }

    @Test
    void where_the_content_does_not_tell_the_name_does(@TempDir Path folder) throws IOException {
        assertThat(FileKind.of(Files.writeString(folder.resolve("a.SGDRUN"), "\"version\": 1}")))
                .isEqualTo(FileKind.EXPERIMENT);
        assertThat(FileKind.of(folder.resolve("absent.sgdrun"))).isEqualTo(FileKind.EXPERIMENT);
        assertThat(FileKind.of(folder.resolve("absent.csv"))).isEqualTo(FileKind.TABLE);
        assertThat(FileKind.of(Files.writeString(folder.resolve("b.sgdrun"), "# A\n\n## B\n")))
                .isEqualTo(FileKind.LESSON);
    }
}
