package io.github.sgdvisualizer.options;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.optim.Optimizer;
import io.github.sgdvisualizer.model.optim.Schedule;
import io.github.sgdvisualizer.model.run.Settings;
import io.github.sgdvisualizer.text.Messages;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of a step: batch size, optimizer, learning-rate schedule, and the parameters of these two. */
final class StepOptions {
    /** The value of the batch size for all points in each step. */
    static final String ALL = "all";

    private static final String BATCH_SIZE = OptionTexts.option(Parameter.BATCH_SIZE);

    private static final TunableOption<Optimizer> OPTIMIZER =
            new TunableOption<>(Optimizer.class, Optimizer.all(), Optimizer::name, List.of("-o", "--optimizer"));

    private static final TunableOption<Schedule> SCHEDULE =
            new TunableOption<>(Schedule.class, Schedule.all(), Schedule::name, List.of("--schedule"));

    private StepOptions() {}

    /** Adds all of these options except the parameters. */
    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-b", BATCH_SIZE)
                .paramLabel("B")
                .description(Messages.of("option" + BATCH_SIZE, Parameter.BATCH_SIZE.min()))
                .type(String.class)
                .defaultValue(ALL)
                .build());
        spec.addOption(OPTIMIZER.choice());
        spec.addOption(SCHEDULE.choice());
    }

    /** Adds the parameters of optimizers and schedules; called last, so that the help lists them last. */
    static void addParametersTo(CommandSpec spec) {
        spec.addArgGroup(OPTIMIZER.tuning());
        spec.addArgGroup(SCHEDULE.tuning());
    }

    /**
     * Returns the settings with the batch size, optimizer and schedule that were parsed; the learning rate stays.
     *
     * @throws ParameterException if the batch size is not a whole number from 1 to the number of points, or as of
     *     {@link TunableOption#read}
     */
    static Settings with(Settings settings, ParseResult parsed) {
        return settings.withBatchSize(batchSize(parsed, settings.source().count()))
                .withOptimizer(OPTIMIZER.read(parsed))
                .withSchedule(SCHEDULE.read(parsed));
    }

    private static OptionalInt batchSize(ParseResult parsed, int count) {
        CommandSpec spec = parsed.commandSpec();
        String text = spec.findOption(BATCH_SIZE).getValue();
        if (text.strip().equalsIgnoreCase(ALL)) {
            return OptionalInt.empty();
        }
        OptionalDouble size = Parameter.BATCH_SIZE.read(text);
        if (size.isEmpty() || size.getAsDouble() > count) {
            throw new ParameterException(
                    spec.commandLine(),
                    Messages.of("wrong.batch-size", BATCH_SIZE, text, Parameter.BATCH_SIZE.min(), count));
        }
        return OptionalInt.of((int) size.getAsDouble());
    }
}
