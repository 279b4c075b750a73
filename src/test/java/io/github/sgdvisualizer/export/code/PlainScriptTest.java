package io.github.sgdvisualizer.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.export.Exports;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.model.run.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts in plain Python, run by the real one. */
final class PlainScriptTest {
    @TempDir
    private static Path folder;

    private static List<ProgramCase> all() {
        return ProgramCase.all();
    }

    @BeforeAll
    static void runThem() throws Exception {
        for (ProgramCase each : all()) {
            Exports.write(
                    folder.resolve(each.id() + ".plain.py"),
                    Experiment.of(each.settings()),
                    each.steps(),
                    PictureOptions.DEFAULT);
        }
        Python.runAll(folder);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_script_prints_the_losses_of_the_run(ProgramCase each) throws Exception {
        each.check(Files.readString(folder.resolve(each.id() + ".plain.py.out")));
    }

    @Test
    void it_needs_nothing_that_python_does_not_bring_along() {
        for (ProgramCase each : all()) {
            assertThat(PlainScript.of(each.settings(), each.steps(), Optional.empty())
                            .lines()
                            .filter(line -> line.matches(" *(import|from) .*")))
                    .isSubsetOf("import csv", "import math", "import random", "from pathlib import Path");
        }
    }

    @Test
    void the_lesson_is_short_but_for_its_points() {
        String script = PlainScript.of(Settings.DEFAULT, 100, Optional.empty());

        assertThat(script.lines().filter(line -> !line.startsWith("    (")).count())
                .isLessThan(30);
    }
}
