package io.github.sgdvisualizer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Restrictions;
import io.github.sgdvisualizer.experiment.Speed;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A run that is kept still until an answer is shown, and then plays to a step. */
final class EngineStillTest extends EngineFixture {
    private static final Restrictions STILL = new Restrictions(Set.of(), Set.of(), true);

    private static final List<Consumer<Transport>> MOVES = List.of(
            Transport::playOrPause,
            Transport::play,
            Transport::playBackwards,
            Transport::step,
            Transport::back,
            Transport::first,
            Transport::last,
            transport -> transport.goTo(3),
            transport -> transport.runTo(50),
            Transport::runToEnd,
            transport -> transport.playTo(5),
            Transport::reset);

    @Test
    void nothing_moves_it_and_a_change_of_settings_does_not_play() {
        engine.start();
        scheduler.pass(Duration.ofSeconds(3));
        engine.editor().beginAgain(STILL);
        scheduler.settle();
        assertThat(newest().playback().place()).isZero();
        assertThat(newest().playback().made()).isZero();
        for (Consumer<Transport> move : MOVES) {
            move.accept(engine.transport());
            scheduler.pass(Duration.ofSeconds(3));
            assertThat(newest().playback().place()).isZero();
            assertThat(newest().playback().playing()).isFalse();
        }

        engine.editor().change(settings -> settings.withLearningRate(0.2));
        scheduler.pass(Duration.ofSeconds(3));

        assertThat(newest().playback().place()).isZero();
        assertThat(newest().playback().made()).isZero();
        assertThat(newest().run().ahead()).isEmpty();
        assertThat(newest().run().former()).isNull();
    }

    @Test
    void it_plays_to_a_step_and_pauses_there_at_any_speed() {
        for (Speed speed : Speed.CHOICES) {
            engine.editor().restore();
            engine.transport().speed(before -> speed);
            engine.transport().playTo(37);
            scheduler.pass(Duration.ofMinutes(1));

            assertThat(newest().playback().place()).as(speed.toString()).isEqualTo(37);
            assertThat(newest().playback().playing()).isFalse();

            engine.transport().play();
            scheduler.pass(Duration.ofMinutes(2));
            assertThat(newest().playback().place()).as(speed.toString()).isEqualTo(95);
        }
    }

    @Test
    void a_step_that_is_not_ahead_pauses_it_where_it_is() {
        engine.start();
        engine.transport().playTo(10);
        scheduler.pass(Duration.ofSeconds(5));
        engine.transport().playTo(4);
        scheduler.pass(Duration.ofSeconds(5));

        assertThat(newest().playback().place()).isEqualTo(10);
        assertThat(newest().playback().playing()).isFalse();
    }
}
