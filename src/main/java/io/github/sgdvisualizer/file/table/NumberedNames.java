package io.github.sgdvisualizer.file.table;

import io.github.sgdvisualizer.file.table.text.Numeral;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tells whether the numbers of a first row are names of columns: 0, 1, 2 …, years, wavelengths. */
final class NumberedNames {
    /** Fewer whole numbers in a row could as well be data, unless they are years. */
    private static final int MIN_COUNTED = 3;

    /** Fewer even steps could be chance. */
    private static final int MIN_EVEN = 5;

    /** Fewer numbers that go up could be chance. */
    private static final int MIN_RISING = 10;

    /** Even steps differ by less than this part of a step. */
    private static final double STEP_TOLERANCE = 1e-6;

    private static final double FIRST_YEAR = 1800;
    private static final double LAST_YEAR = 2200;

    private NumberedNames() {}

    /**
     * Returns whether the numbers behind a word are names.
     *
     * @param first the numbers of the first row
     * @param others those of each other row
     */
    static boolean behindWord(List<Numeral> first, List<List<Numeral>> others) {
        double[] values = values(first);
        boolean isCounted = isCounted(first) && (first.size() >= MIN_COUNTED || areYears(values));
        return isCounted || isEven(values) || risesAlone(values, others);
    }

    /** Returns whether a first row counts 0, 1, 2 … or years, and all numbers below it have decimals. */
    static boolean aboveDecimals(List<Numeral> first, List<List<Numeral>> others) {
        return isCounted(first)
                && !others.isEmpty()
                && others.stream().flatMap(List::stream).noneMatch(number -> number.marks() == Numeral.Marks.NONE);
    }

    /** Returns whether numbers are whole and go up by 1, or are years. */
    static boolean isCounted(List<Numeral> numbers) {
        if (numbers.size() < 2 || numbers.stream().anyMatch(number -> number.marks() != Numeral.Marks.NONE)) {
            return false;
        }
        double[] values = values(numbers);
        return areYears(values)
                ? rises(values)
                : IntStream.range(1, values.length).allMatch(i -> values[i] - values[i - 1] == 1);
    }

    private static boolean areYears(double[] values) {
        return Arrays.stream(values)
                .allMatch(value -> value == Math.rint(value) && value >= FIRST_YEAR && value <= LAST_YEAR);
    }

    /** Returns whether numbers go up in even steps, and are so many that this is no chance: 380, 385, 390, 395, 400. */
    private static boolean isEven(double[] values) {
        if (values.length < MIN_EVEN || !rises(values)) {
            return false;
        }
        double step = (values[values.length - 1] - values[0]) / (values.length - 1);
        return IntStream.range(1, values.length)
                .allMatch(i -> Math.abs(values[i] - values[i - 1] - step) < STEP_TOLERANCE * step);
    }

    /** Returns whether many numbers go up in the first row, and in few of the others. */
    private static boolean risesAlone(double[] first, List<List<Numeral>> others) {
        long rising = others.stream().filter(row -> rises(values(row))).count();
        return first.length >= MIN_RISING && rises(first) && 2 * rising < others.size();
    }

    private static boolean rises(double[] values) {
        return IntStream.range(1, values.length).allMatch(i -> values[i] > values[i - 1]);
    }

    private static double[] values(List<Numeral> numbers) {
        return numbers.stream().mapToDouble(number -> number.value('.')).toArray();
    }
}
