package io.github.sgdvisualizer.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /**
     * Known from PyTorch: {@code torch.manual_seed(0); torch.randn(12)}, to the four decimals it prints; fewer than 16
     * begin alike.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, 11, 12})
    void fewer_than_sixteen_normals_are_those_of_randn(int count) {
        float[] known = {
            1.5410f, -0.2934f, -2.1788f, 0.5684f, -1.0845f, -1.3986f, 0.4033f, 0.8380f, -0.7193f, -0.4033f, -0.5966f,
            0.1820f
        };

        assertThat(new TorchRandom(0).normals(count))
                .hasSize(count)
                .containsExactly(Arrays.copyOf(known, count), within(5.1e-5f));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 623, 624, 625, 5_000})
    void it_knows_how_many_numbers_were_drawn(int count) {
        TorchRandom random = new TorchRandom(7);
        for (int i = 0; i < count; i++) {
            random.nextInt();
        }

        assertThat(random.drawn()).isEqualTo(count);
        assertThat(random.copy().drawn()).isEqualTo(count);
    }
}
