package io.github.sgdvisualizer.model;

import java.util.random.RandomGenerator;

/**
 * The random stream of PyTorch's CPU generator: after {@code torch.manual_seed(seed)} the same numbers in the same
 * order.
 *
 * <p>It is MT19937 seeded by {@code init_genrand} (Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8(1), 1998).
 * Not thread-safe.
 */
public final class TorchRandom implements RandomGenerator {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int UPPER_BIT = 0x8000_0000;
    private static final int LOWER_BITS = 0x7fff_ffff;
    private static final int TWIST = 0x9908_b0df;
    private static final int INIT_FACTOR = 1_812_433_253;

    /** A float32 has 24 bits of precision: PyTorch keeps that many of each 32. */
    private static final int FLOAT_MASK = (1 << 24) - 1;

    private static final float FLOAT_UNIT = 0x1p-24f;

    private final int[] state = new int[SIZE];
    private int position = SIZE;

    /** Seeds the stream; as in PyTorch only the lowest 32 bits of the seed count. */
    public TorchRandom(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            int previous = state[i - 1];
            state[i] = INIT_FACTOR * (previous ^ (previous >>> 30)) + i;
        }
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

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int bits = (state[i] & UPPER_BIT) | (state[(i + 1) % SIZE] & LOWER_BITS);
            state[i] = state[(i + SHIFT) % SIZE] ^ (bits >>> 1) ^ ((bits & 1) * TWIST);
        }
        position = 0;
    }
}
