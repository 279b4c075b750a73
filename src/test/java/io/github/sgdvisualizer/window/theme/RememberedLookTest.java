package io.github.sgdvisualizer.window.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.experiment.Shade;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RememberedLookTest {
    private final WindowPreferences preferences = new WindowPreferences();

    @BeforeEach
    void forget() throws BackingStoreException {
        Preferences.userRoot().node(WindowPreferences.NODE).clear();
    }

    @AfterEach
    void forgetAgain() throws BackingStoreException {
        forget();
    }

    @Test
    void at_first_the_look_follows_the_system_and_is_light_until_that_has_answered() {
        assertThat(preferences.look()).isEqualTo(Look.LIGHT.withSystemShade(Shade.LIGHT));
    }

    @Test
    void what_the_system_answered_last_holds_at_the_next_start() {
        preferences.setSystemShade(Shade.DARK);

        assertThat(preferences.look()).isEqualTo(Look.LIGHT.withSystemShade(Shade.DARK));
    }

    @Test
    void a_shade_that_was_chosen_holds_whatever_the_system_answers() {
        preferences.setSystemShade(Shade.DARK);
        preferences.setLook(Look.LIGHT.withPresenter(true));

        assertThat(preferences.look()).isEqualTo(Look.LIGHT.withPresenter(true));
    }

    @Test
    void to_follow_the_system_can_be_chosen_again() {
        preferences.setLook(Look.DARK);
        preferences.setLook(Look.DARK.withSystemShade(Shade.LIGHT));

        assertThat(preferences.look()).isEqualTo(Look.LIGHT.withSystemShade(Shade.LIGHT));
    }

    @Test
    void a_remembered_word_that_is_no_look_follows_the_system() {
        Preferences.userRoot().node(WindowPreferences.NODE).put("look", "PINK");

        assertThat(preferences.look().system()).isTrue();
    }
}
