package io.github.sgdvisualizer.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SpeedTest {
    @Test
    void faster_goes_up_through_the_choices_and_stays_at_the_fastest() {
        assertThat(new Speed(1).faster()).isEqualTo(new Speed(2));
        assertThat(new Speed(50).faster()).isEqualTo(new Speed(100));
        assertThat(new Speed(60).faster()).isEqualTo(new Speed(100));
        assertThat(new Speed(1000).faster()).isEqualTo(Speed.MAX);
        assertThat(Speed.MAX.faster()).isEqualTo(Speed.MAX);
    }

    @Test
    void slower_goes_down_through_the_choices_and_stays_at_the_slowest() {
        assertThat(Speed.MAX.slower()).isEqualTo(new Speed(1000));
        assertThat(new Speed(60).slower()).isEqualTo(new Speed(50));
        assertThat(new Speed(50).slower()).isEqualTo(new Speed(25));
        assertThat(new Speed(2).slower()).isEqualTo(new Speed(1));
        assertThat(new Speed(1).slower()).isEqualTo(new Speed(1));
    }

    @Test
    void a_speed_of_no_steps_is_refused() {
        assertThatThrownBy(() -> new Speed(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Speed(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
