package io.github.sgdvisualizer.model.optim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Adam leaves out once it makes no difference. */
final class AdamTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999, 1 - 0x1p-20, 1 - 0x1p-53})
    void the_correction_is_that_of_the_power_to_the_last_bit(double beta) {
        int last = (int) Math.min(Parameter.MAX_STEPS, 38 / (1 - beta));

        for (int t = Math.max(1, last - 100); t <= last + 100; t++) {
            assertThat(Optimizer.Adam.correction(beta, t))
                    .as("step %d", t)
                    .isEqualTo(1 - Math.pow(beta, t))
                    .isPositive();
        }
    }
}
