package io.github.sgdvisualizer.model.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.run.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Points with normal noise, against PyTorch 1.13: {@code manual_seed(seed)}, x as in the lesson,
 * {@code y = x @ tensor([3., 2.]) + 0.5 * torch.randn(n)}.
 */
final class NormalNoiseTest {
    /** Some last places of a float32 near 5. */
    private static final double ROUNDING = 3e-6;

    private static List<String> rows(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NormalNoiseTest.class.getResourceAsStream("/normal/" + name)),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        }
    }

    @ParameterizedTest(name = "seed {0}, {1} points")
    @CsvSource({"42, 100", "42, 17", "7, 16", "3, 1000", "42, 5", "0, 15"})
    void the_points_are_pytorchs_to_the_rounding_of_float32(long seed, int count) throws IOException {
        Points points = new GeneratedPoints(count, new Line(3, 2), 0.5, NoiseKind.NORMAL, seed).points();
        List<String> rows = rows("normal-" + seed + "-" + count + ".csv");

        assertThat(rows).hasSize(count);
        for (int i = 0; i < count; i++) {
            String[] row = rows.get(i).split(",", -1);
            assertThat(points.x(i)).isEqualTo(Float.parseFloat(row[0]));
            assertThat(points.y(i)).as("y of point %s", i).isCloseTo(Double.parseDouble(row[1]), within(ROUNDING));
        }
    }

    @Test
    void its_mean_is_0_and_that_of_uniform_noise_half_its_width() {
        GeneratedPoints lesson = Settings.DEFAULT.generated().withNoise(2);
        assertThat(lesson.meanNoise()).isEqualTo(1);
        assertThat(lesson.withNoiseKind(NoiseKind.NORMAL).meanNoise()).isZero();
    }
}
