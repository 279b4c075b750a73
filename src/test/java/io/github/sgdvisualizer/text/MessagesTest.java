package io.github.sgdvisualizer.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Lock;
import io.github.sgdvisualizer.experiment.Repeat;
import io.github.sgdvisualizer.file.table.ReadySet;
import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.base.Tunable;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.points.NoiseKind;
import io.github.sgdvisualizer.options.LeftOut;
import io.github.sgdvisualizer.options.Place;
import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Shortcut;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts whose keys are put together at run time. */
final class MessagesTest {
    private static final ResourceBundle TEXTS = UiLocale.of("en").texts();

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

    @Test
    void every_constant_that_is_named_in_a_text_has_it() {
        assertThat(Stream.of(
                                names(Parameter.Kind.values(), "allowed.%s"),
                                names(Parameter.Kind.values(), "terminal.allowed.%s"),
                                names(NoiseKind.values(), "change.noise.%s"),
                                Arrays.stream(Lock.values()).map(lock -> "locked." + lock.key()),
                                names(Repeat.values(), "command.repeat.%s.text"),
                                names(Repeat.values(), "command.repeat.%s.tip"),
                                names(Repeat.values(), "command.repeat.%s.menu"),
                                Arrays.stream(ReadySet.values()).map(set -> "set." + dashed(set) + ".name"),
                                Arrays.stream(ReadySet.values()).map(set -> "set." + dashed(set) + ".notice"))
                        .flatMap(keys -> keys))
                .isNotEmpty()
                .allMatch(TEXTS::containsKey);
    }

    /** The words from which code puts keys together, and which do not stand in it as strings. */
    static List<String> builtWords() {
        Stream<Tunable<?>> tunables = Stream.concat(Optimizer.all().stream(), Schedule.all().stream());
        return Stream.of(
                        names(Parameter.Kind.values(), "%s"),
                        names(NoiseKind.values(), "%s"),
                        names(Place.values(), "%s"),
                        Arrays.stream(LeftOut.values()).map(MessagesTest::dashed),
                        names(Repeat.values(), "%s"),
                        Arrays.stream(Lock.values()).map(Lock::key),
                        Arrays.stream(CommandId.Menu.values()).map(MessagesTest::dashed),
                        Arrays.stream(CommandId.values()).map(CommandId::id),
                        Arrays.stream(CommandId.values())
                                .flatMap(id -> id.keys().stream())
                                .map(Shortcut::key),
                        Arrays.stream(ReadySet.values()).map(MessagesTest::dashed),
                        Arrays.stream(Term.values()).map(MessagesTest::dashed),
                        tunables.flatMap(tunable -> tunable.parameters().keySet().stream())
                                .flatMap(parameter -> Stream.of(parameter.name(), "--" + parameter.key())),
                        Arrays.stream(Parameter.values()).map(parameter -> "--" + parameter.key()),
                        Optimizer.all().stream().map(Optimizer::name),
                        Schedule.all().stream().map(Schedule::name))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> names(Enum<?>[] constants, String format) {
        return Arrays.stream(constants).map(constant -> String.format(Locale.ROOT, format, constant.name()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String dashed(Enum<?> constant) {
        return lower(constant.name()).replace('_', '-');
    }
}
