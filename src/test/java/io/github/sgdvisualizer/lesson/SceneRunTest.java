package io.github.sgdvisualizer.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.loss.MeanSquaredError;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.run.Settings;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SceneRunTest {
    static Stream<Optimizer> optimizers() {
        return Stream.of(new Optimizer.Sgd(), new Optimizer.Momentum(0.9), new Optimizer.Nesterov(0.5));
    }

    /** One is computed in closed form, the others step by step: in a race they must count alike. */
    @ParameterizedTest
    @MethodSource("optimizers")
    void a_run_arrives_at_the_first_of_ten_close_steps(Optimizer optimizer) {
        Settings settings = Settings.DEFAULT.withOptimizer(optimizer);
        SceneRun run =
                new SceneRun(settings, new MeanSquaredError(settings.source().points()), 100);

        long arrival = run.arrival().orElseThrow();

        assertThat((double) arrival)
                .isEqualTo(TextbookAnswers.arrival(new Textbook(settings)).firstOfTen());
    }
}
