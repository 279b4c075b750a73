package io.github.sgdvisualizer.model.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.sgdvisualizer.model.base.Parameter;
import io.github.sgdvisualizer.model.run.Settings;
import org.junit.jupiter.api.Test;

/** What each kind of source answers to the questions that are asked of all of them. */
final class PointSourceTest {
    private static final Points THREE = Points.of(new double[] {1, 2, 4}, new double[] {1, 2, 3});
    private static final GeneratedPoints GENERATED = Settings.DEFAULT.generated();
    private static final GivenPoints GIVEN = new GivenPoints(THREE, Labels.PLAIN, GENERATED);

    @Test
    void generated_points_are_in_their_own_units_and_must_be_made_first() {
        assertThat(GENERATED.isGenerated()).isTrue();
        assertThat(GENERATED.pointsAtHand()).isEmpty();
        assertThat(GENERATED.isStandardised()).isFalse();
        assertThat(GENERATED.inOwnUnits()).isSameAs(GENERATED);
    }

    @Test
    void given_points_are_in_their_own_units_and_at_hand() {
        assertThat(GIVEN.isGenerated()).isFalse();
        assertThat(GIVEN.pointsAtHand()).containsSame(THREE);
        assertThat(GIVEN.isStandardised()).isFalse();
        assertThat(GIVEN.inOwnUnits()).isSameAs(GIVEN);
    }

    @Test
    void standardised_points_are_neither_generated_nor_at_hand_but_what_they_were_made_of() {
        for (PointSource own : new PointSource[] {GENERATED, GIVEN}) {
            PointSource half = own.standardised(0.5);

            assertThat(half.isGenerated()).isFalse();
            assertThat(half.pointsAtHand()).isEmpty();
            assertThat(half.isStandardised()).isTrue();
            assertThat(half.inOwnUnits()).isSameAs(own);
        }
    }

    @Test
    void a_part_of_the_scaling_replaces_the_part_before_and_none_of_it_leaves_the_points_as_they_were() {
        PointSource whole = GIVEN.standardised(1);

        assertThat(whole).isEqualTo(new Standardised(GIVEN, 1));
        assertThat(whole.standardised(0.25)).isEqualTo(new Standardised(GIVEN, 0.25));
        assertThat(whole.standardised(0)).isSameAs(GIVEN);
        assertThat(GIVEN.standardised(0)).isSameAs(GIVEN);
        assertThatIllegalArgumentException().isThrownBy(() -> GIVEN.standardised(1.5));
    }

    @Test
    void points_are_editable_in_their_own_units_and_up_to_so_many() {
        assertThat(GIVEN.isEditable()).isTrue();
        assertThat(GIVEN.standardised(1).isEditable()).isFalse();
        assertThat(GENERATED.withCount(Parameter.MAX_EDITABLE_POINTS).isEditable())
                .isTrue();
        assertThat(GENERATED.withCount(Parameter.MAX_EDITABLE_POINTS + 1).isEditable())
                .isFalse();
    }
}
