package io.github.sgdvisualizer.model.base;

import java.util.random.RandomGenerator;

/**
 * The random number generator of PyTorch on the CPU: the same numbers in the same order as after
 * {@code torch.manual_seed(seed)}.
 *
 * <p>The algorithm is MT19937 seeded by {@code init_genrand} (Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS
 * 8(1), 1998). Not thread-safe.
 */
@ExemptFrom(rule = ExemptFrom.Rule.IMMUTABLE, reason = "a generator is its state; whoever draws owns one")
public final class TorchRandom implements RandomGenerator {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER_BIT = 0x8000_0000;
    private static final int LOWER_BITS = 0x7fff_ffff;
    private static final int TWIST = 0x9908_b0df;
    private static final int INIT_FACTOR = 1_812_433_253;

    /** PyTorch keeps 24 of 32 bits, the precision of a float32. */
    private static final int FLOAT_MASK = (1 << 24) - 1;

    private static final float FLOAT_UNIT = 0x1p-24f;

    private static final long DOUBLE_MASK = (1L << 53) - 1;

    /** The number of normal numbers that are made at once. */
    private static final int BLOCK = 16;

    private final int[] state;
    private int position = SIZE;
    private int twists;

    /** Seeds the generator; as in PyTorch, only the lowest 32 bits of the seed count. */
    public TorchRandom(long seed) {
        state = new int[SIZE];
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            int previous = state[i - 1];
            state[i] = INIT_FACTOR * (previous ^ (previous >>> 30)) + i;
        }
    }

    private TorchRandom(TorchRandom from) {
        state = from.state.clone();
        position = from.position;
        twists = from.twists;
    }

    /** Returns an independent copy that continues with the same numbers as this generator. */
    public TorchRandom copy() {
        return new TorchRandom(this);
    }

    /** Returns how many numbers of 32 bits have been drawn since the generator was seeded. */
    public long drawn() {
        return (twists - 1L) * SIZE + position;
    }

    @Override
    public int nextInt() {
        if (position == SIZE) {
            twist();
        }
        int bits = state[position++];
        bits ^= bits >>> 11;
        bits ^= (bits << 7) & 0x9d2c_5680;
        bits ^= (bits << 15) & 0xefc6_0000;
        return bits ^ (bits >>> 18);
    }

    @Override
    public long nextLong() {
        return ((long) nextInt() << 32) | Integer.toUnsignedLong(nextInt());
    }

    /** Returns the next float32 uniform on [from, to), as {@code Tensor.uniform_(from, to)} draws it. */
    public float nextUniform(float from, float to) {
        return (nextInt() & FLOAT_MASK) * FLOAT_UNIT * (to - from) + from;
    }

    /** Returns {@code count} float32 uniform on [0, 1), as {@code torch.rand(count)} draws them. */
    public float[] uniforms(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = nextUniform(0, 1);
        }
        return values;
    }

    /**
     * Returns {@code count} float32 normal with mean 0 and standard deviation 1, as {@code torch.randn(count)} draws
     * them.
     *
     * <p>From 16 numbers on, blocks of 16 uniform numbers are transformed, eight pairs at a time (Box and Muller, "A
     * Note on the Generation of Random Normal Deviates", 1958). If the count is no multiple of 16, the last 16 numbers
     * are drawn again. Fewer than 16 numbers are made one pair at a time, from doubles.
     */
    public float[] normals(int count) {
        return count < BLOCK ? fewNormals(count) : manyNormals(count);
    }

    private float[] manyNormals(int count) {
        float[] values = uniforms(count);
        for (int from = 0; from + BLOCK <= count; from += BLOCK) {
            makeNormal(values, from);
        }
        if (count % BLOCK != 0) {
            System.arraycopy(uniforms(BLOCK), 0, values, count - BLOCK, BLOCK);
            makeNormal(values, count - BLOCK);
        }
        return values;
    }

    private static void makeNormal(float[] values, int from) {
        for (int i = from; i < from + BLOCK / 2; i++) {
            float radius = (float) Math.sqrt(-2 * Math.log(1 - values[i]));
            float angle = (float) (2 * Math.PI * values[i + BLOCK / 2]);
            values[i] = (float) (radius * Math.cos(angle));
            values[i + BLOCK / 2] = (float) (radius * Math.sin(angle));
        }
    }

    private float[] fewNormals(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i += 2) {
            double angle = 2 * Math.PI * nextDouble53();
            double radius = Math.sqrt(-2 * Math.log1p(-nextDouble53()));
            values[i] = (float) (radius * Math.cos(angle));
            if (i + 1 < count) {
                values[i + 1] = (float) (radius * Math.sin(angle));
            }
        }
        return values;
    }

    /** Returns the next double uniform on [0, 1), as PyTorch draws it: from the lowest 53 of 64 bits. */
    private double nextDouble53() {
        return (nextLong() & DOUBLE_MASK) * 0x1p-53;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int bits = (state[i] & UPPER_BIT) | (state[(i + 1) % SIZE] & LOWER_BITS);
            state[i] = state[(i + SHIFT) % SIZE] ^ (bits >>> 1) ^ ((bits & 1) * TWIST);
        }
        position = 0;
        twists++;
    }
}
