package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts whose keys are put together at run time. */
final class MessagesTest {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.BUNDLE);

    @Test
    void every_optimizer_and_every_schedule_has_its_texts() {
        Stream<String> optimizers = Optimizer.all().stream()
                .map(optimizer -> "optimizer." + optimizer.name())
                .flatMap(key -> Stream.of(key, key + ".formula", key + ".source"));
        Stream<String> schedules = Schedule.all().stream().map(schedule -> "schedule." + schedule.name());

        assertThat(Stream.concat(optimizers, schedules)).allMatch(TEXTS::containsKey);
    }

    @Test
    void every_parameter_of_them_has_its_texts() {
        Stream<Tunable<?>> all = Stream.concat(Optimizer.all().stream(), Schedule.all().stream());

        assertThat(all.flatMap(tunable -> tunable.parameters().keySet().stream())
                        .flatMap(parameter -> Stream.of("parameter." + parameter, "option--" + parameter.key())))
                .isNotEmpty()
                .allMatch(TEXTS::containsKey);
    }
}
