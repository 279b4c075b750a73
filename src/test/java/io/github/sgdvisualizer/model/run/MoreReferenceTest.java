package io.github.sgdvisualizer.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters of optimizers, and schedules, against PyTorch's. */
final class MoreReferenceTest {
    private static final double RELATIVE = 1e-9;

    @ParameterizedTest
    @MethodSource("io.github.sgdvisualizer.model.run.MoreReferenceCase#all")
    void every_step_is_pytorchs(MoreReferenceCase known) {
        Settings settings = known.settings();
        MeanSquaredError error = new MeanSquaredError(settings.source().points());
        Descent descent = new Descent(settings, error);

        assertThat(known.steps()).hasSizeGreaterThan(40);
        for (NamedCsvRecord step : known.steps()) {
            String where = "at step " + step.getField("step");
            assertClose("slope " + where, descent.line().slope(), step.getField("slope"));
            assertClose("intercept " + where, descent.line().intercept(), step.getField("intercept"));
            assertClose("loss " + where, error.loss(descent.line()), step.getField("loss"));
            assertClose("rate " + where, settings.rate(descent.steps()), step.getField("learning_rate"));
            descent.advance();
        }
    }

    private static void assertClose(String what, double actual, String expected) {
        double value = Double.parseDouble(expected);
        assertThat(actual).as(what).isCloseTo(value, within(RELATIVE * Math.abs(value)));
    }
}
