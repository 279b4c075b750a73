package io.github.sgdvisualizer.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.PointSource;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PointsFileTest {
    private static PointSource generated(int count) {
        return Settings.DEFAULT.generated().withCount(count);
    }

    private static PointSource own(int count) {
        return new GivenPoints(SomePoints.of(new Random(1), count), Labels.PLAIN, Settings.DEFAULT.generated());
    }

    @Test
    void a_program_of_more_than_a_thousand_points_has_a_file_of_them_beside_it() {
        Path folder = Path.of("folder");
        for (ExportKind kind : new ExportKind[] {ExportKind.SCRIPT, ExportKind.PLAIN_SCRIPT, ExportKind.NOTEBOOK}) {
            Path export = folder.resolve("run" + kind.ending());
            assertThat(PointsFile.beside(kind, export, own(1_000)))
                    .as("%s", kind)
                    .isEmpty();
            assertThat(PointsFile.beside(kind, export, own(1_001)))
                    .as("%s", kind)
                    .contains(folder.resolve("run.points.csv"));
        }
    }

    @Test
    void what_pytorch_generates_needs_no_file_but_plain_python_does() {
        assertThat(PointsFile.beside(ExportKind.SCRIPT, Path.of("run.py"), generated(1_001)))
                .isEmpty();
        assertThat(PointsFile.beside(ExportKind.NOTEBOOK, Path.of("run.ipynb"), generated(1_001)))
                .isEmpty();
        assertThat(PointsFile.beside(ExportKind.PLAIN_SCRIPT, Path.of("run.plain.py"), generated(1_001)))
                .contains(Path.of("run.points.csv"));
    }

    @Test
    void a_name_with_another_ending_is_kept_whole() {
        assertThat(PointsFile.beside(ExportKind.SCRIPT, Path.of("run.txt"), own(1_001)))
                .contains(Path.of("run.txt.points.csv"));
        assertThat(PointsFile.beside(ExportKind.SCRIPT, Path.of("run.plain.py"), own(1_001)))
                .contains(Path.of("run.plain.py.points.csv"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportKind.class,
            names = {"SCRIPT", "PLAIN_SCRIPT", "NOTEBOOK"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_no_program_needs_no_file_of_points(ExportKind kind) {
        assertThat(PointsFile.beside(kind, Path.of("run" + kind.ending()), own(1_001)))
                .isEmpty();
    }
}
