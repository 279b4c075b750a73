package io.github.sgdvisualizer;

import org.junit.jupiter.api.function.ThrowingConsumer;

/** Checks one property for many seeds as one test, and names the seed at which it fails. */
public final class Seeds {
    /** Mutation runs, which repeat each test for hundreds of mutants, set a small number. */
    private static final int MAX_SEEDS = Integer.getInteger("sgd.seeds.max", Integer.MAX_VALUE);

    private Seeds() {}

    /**
     * Calls a property with 0, 1, 2 and so on.
     *
     * @param count how many seeds, unless the system property {@code sgd.seeds.max} allows fewer
     * @throws AssertionError with the seed and the failure as its cause, at the first seed that fails
     */
    public static void forEach(int count, ThrowingConsumer<Long> property) {
        for (long seed = 0; seed < Math.min(count, MAX_SEEDS); seed++) {
            try {
                property.accept(seed);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                throw new AssertionError("seed %d: %s".formatted(seed, e.getMessage()), e);
            }
        }
    }
}
