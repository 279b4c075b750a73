package io.github.sgdvisualizer.text.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.engine.Snapshots;
import io.github.sgdvisualizer.model.base.Line;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.points.GivenPoints;
import io.github.sgdvisualizer.model.points.Labels;
import io.github.sgdvisualizer.model.points.Points;
import io.github.sgdvisualizer.model.run.Run;
import io.github.sgdvisualizer.model.run.Settings;
import org.junit.jupiter.api.Test;

final class ResidualWordsTest {
    /**
     * About y = x the residuals of these are 4, −4, 3 and −5: their mean is −2 / 4, and the least-squares line
     * through them has the slope −10 / 5.
     */
    @Test
    void it_says_what_a_calculation_by_hand_gives() {
        Points points = Points.of(new double[] {0, 1, 2, 3}, new double[] {4, -3, 5, -2});
        Settings settings = Settings.DEFAULT
                .withSource(new GivenPoints(points, Labels.PLAIN, Settings.DEFAULT.generated()))
                .withStart(new Line(1, 0));

        String words =
                ResidualWords.described(Snapshots.of(new Run(settings, new MeanSquaredError(points)).progress()));

        assertThat(words)
                .isEqualTo("At step 0, the residuals of 4 points are −0.500 on average;"
                        + " for each 1 of x to the right, they change by −2.00");
    }
}
