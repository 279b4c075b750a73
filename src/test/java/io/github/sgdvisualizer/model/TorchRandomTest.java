package io.github.sgdvisualizer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TorchRandomTest {

    /** ISO/IEC 14882 (C++), rand.predef: the 10,000th number of a default-seeded mt19937. */
    @Test
    void the_ten_thousandth_number_is_the_one_the_cpp_standard_requires() {
        TorchRandom random = new TorchRandom(5489);
        for (int i = 1; i < 10_000; i++) {
            random.nextInt();
        }
        assertThat(Integer.toUnsignedLong(random.nextInt())).isEqualTo(4_123_659_995L);
    }

    @Test
    void only_the_lowest_32_bits_of_the_seed_count() {
        assertThat(new TorchRandom(42 + (1L << 32)).nextLong()).isEqualTo(new TorchRandom(42).nextLong());
        assertThat(new TorchRandom(43).nextLong()).isNotEqualTo(new TorchRandom(42).nextLong());
    }

    @Test
    void floats_stay_within_their_bounds() {
        TorchRandom random = new TorchRandom(1);
        for (int i = 0; i < 100_000; i++) {
            assertThat(random.nextUniform(-1, 1)).isGreaterThanOrEqualTo(-1f).isLessThan(1f);
        }
    }
}
