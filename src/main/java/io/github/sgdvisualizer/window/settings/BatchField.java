package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.widget.NumberField;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A field for how many points each step takes: a number up to all there are, or the word for all. */
final class BatchField extends NumberField {
    /** What stands for all among the numbers. */
    private static final double ALL = 0;

    private int points = 1;

    BatchField(Consumer<OptionalInt> entered) {
        super(
                "batch-size-field",
                Parameter.BATCH_SIZE,
                6,
                number -> entered.accept(number == ALL ? OptionalInt.empty() : OptionalInt.of((int) number)));
    }

    /** Shows a batch size out of so many points, unless a person is at work in the field. */
    void show(OptionalInt size, int newPoints) {
        points = newPoints;
        show(size.isEmpty() ? ALL : Math.min(newPoints, size.getAsInt()));
    }

    @Override
    public OptionalDouble read(String text) {
        if (text.strip().equalsIgnoreCase(Messages.of("batch.all"))) {
            return OptionalDouble.of(ALL);
        }
        OptionalDouble number = super.read(text);
        return number.isPresent() && number.getAsDouble() <= points ? number : OptionalDouble.empty();
    }

    @Override
    public String written(double value) {
        return value == ALL ? Messages.of("batch.all") : super.written(value);
    }

    @Override
    public String allowed() {
        return Messages.of("allowed.batch", Numbers.whole(points));
    }
}
