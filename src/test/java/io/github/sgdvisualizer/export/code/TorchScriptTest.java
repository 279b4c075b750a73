package io.github.sgdvisualizer.export.code;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts, run by the real PyTorch. */
final class TorchScriptTest {
    @TempDir
    private static Path folder;

    private static List<ProgramCase> all() {
        return ProgramCase.all();
    }

    @BeforeAll
    static void runThem() throws Exception {
        for (ProgramCase each : all()) {
            Exports.write(folder.resolve(each.id() + ".py"), Experiment.of(each.settings()), each.steps());
        }
        Python.runAll(folder, "torch", "matplotlib");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_script_prints_the_losses_of_the_run(ProgramCase each) throws Exception {
        each.check(Files.readString(folder.resolve(each.id() + ".py.out")));
    }
}
