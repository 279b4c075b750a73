package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.run.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs are the stored ones, which {@link GoldenProgramsRunTest} runs in the real Python. */
final class GoldenProgramsTest {
    private static List<ProgramCase> all() {
        return GoldenPrograms.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_programs_are_those_that_were_checked(ProgramCase each) throws Throwable {
        for (Map.Entry<String, String> program : GoldenPrograms.programs(each).entrySet()) {
            assertThat(program.getValue()).as(program.getKey()).isEqualTo(GoldenPrograms.stored(program.getKey()));
        }
    }

    /** At most a hundred lines, and the last one. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 1",
        "9, 10, 2",
        "10, 10, 2",
        "1000, 10, 101",
        "1009, 10, 102",
        "1010, 100, 12",
        "10100, 1000, 12"
    })
    void of_a_long_run_fewer_losses_are_printed(int steps, int every, int lines) {
        Printout printout = Printout.of(Settings.DEFAULT.withLearningRate(0.001), steps);

        assertThat(printout.every()).isEqualTo(every);
        assertThat(printout.lines()).hasSize(lines).last().asString().startsWith(steps + " ");
        assertThat(printout.overflows()).isFalse();
        assertThat(printout.text()).endsWith("\n").hasLineCount(lines);
    }
}
