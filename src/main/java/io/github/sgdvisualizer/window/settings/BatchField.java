package io.github.sgdvisualizer.window.settings;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;
import io.github.sgdvisualizer.window.widget.NumberField;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A field for the batch size: a whole number from 1 to the number of points, or the word for all points. */
final class BatchField extends NumberField {
    /** The field's number for all points. */
    private static final double ALL = 0;

    private int points = 1;

    /**
     * Creates an empty field.
     *
     * @param entered receives each batch size that the user commits; empty for all points
     */
    BatchField(Consumer<OptionalInt> entered) {
        super(
                "batch-size-field",
                Parameter.BATCH_SIZE,
                6,
                number -> entered.accept(number == ALL ? OptionalInt.empty() : OptionalInt.of((int) number)));
    }

    /**
     * Shows a batch size; while the user edits the field, it is kept for when the edit is reverted.
     *
     * @param size empty for all points; a larger size than {@code newPoints} is shown as {@code newPoints}
     * @param newPoints the number of points, which is the greatest size that can be entered from now on
     */
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
