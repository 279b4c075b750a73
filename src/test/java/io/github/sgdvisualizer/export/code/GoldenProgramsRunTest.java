package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.file.table.PointsWriter;
import io.github.sgdvisualizer.model.points.Points;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stored programs print the losses of the run in the real Python. */
final class GoldenProgramsRunTest {
    @TempDir
    private Path folder;

    @Test
    void the_stored_programs_print_the_losses_of_the_run() throws Throwable {
        for (ProgramCase each : GoldenPrograms.all()) {
            for (String name : GoldenPrograms.programs(each).keySet()) {
                Files.writeString(folder.resolve(name), GoldenPrograms.stored(name));
            }
            if (each.id().equals("given-file")) {
                Points points = each.settings().source().inOwnUnits().points();
                PointsWriter.write(folder.resolve(GoldenPrograms.POINTS_FILE), points, "x", "y");
            }
        }

        Python.runAll(folder, "torch", "matplotlib");

        for (ProgramCase each : GoldenPrograms.all()) {
            for (String name : GoldenPrograms.programs(each).keySet()) {
                if (!name.endsWith(".csv")) {
                    each.check(Files.readString(folder.resolve(name + ".out")));
                }
            }
        }
    }
}
