package io.github.sgdvisualizer.file.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Experiment;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.SomePoints;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that saves is killed at random moments, for a quarter of the seconds that {@code sgd.soak.seconds} says. */
final class KilledWhileSavingTest {
    private static final Duration TIME =
            Duration.ofSeconds(Long.getLong("sgd.soak.seconds", 10)).dividedBy(4);

    /** As many points as take about as long to write as the moments differ. */
    private static final int POINTS = 20_000;

    /** Saves two experiments in turn over the same file, for ever. */
    static final class Saver {
        public static void main(String[] arguments) throws Exception {
            List<Experiment> both = experiments();
            for (int i = 0; ; i++) {
                ExperimentFile.write(Path.of(arguments[0]), both.get(i % 2));
                System.out.println(i);
            }
        }
    }

    private static List<Experiment> experiments() {
        return List.of(experiment(1), experiment(2));
    }

    private static Experiment experiment(int seed) {
        return Experiment.of(Settings.DEFAULT.withSource(
                new GivenPoints(SomePoints.of(new Random(seed), POINTS), Labels.PLAIN, Settings.DEFAULT.generated())));
    }

    @Test
    void a_file_is_the_old_or_the_new_one_whenever_the_program_is_killed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.sgdrun");
        ExperimentFile.write(file, experiment(1));
        byte[] first = Files.readAllBytes(file);
        ExperimentFile.write(file, experiment(2));
        byte[] second = Files.readAllBytes(file);
        Random random = new Random(18);
        long end = System.nanoTime() + TIME.toNanos();
        int kills = 0;
        do {
            Process saver = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Saver.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader saved =
                    new BufferedReader(new InputStreamReader(saver.getInputStream(), StandardCharsets.UTF_8))) {
                for (int saves = random.nextInt(20); saves >= 0; saves--) {
                    assertThat(saved.readLine()).isNotNull();
                }
                long until = System.nanoTime() + random.nextInt(20_000_000);
                while (System.nanoTime() < until) {
                    Thread.onSpinWait();
                }
            } finally {
                saver.destroyForcibly().waitFor();
            }
            kills++;
            byte[] left = Files.readAllBytes(file);
            assertThat(left)
                    .as("kill " + kills)
                    .satisfiesAnyOf(
                            bytes -> assertThat(bytes).isEqualTo(first),
                            bytes -> assertThat(bytes).isEqualTo(second));
        } while (System.nanoTime() < end);
        System.out.println(kills + " times killed while saving");
    }
}
