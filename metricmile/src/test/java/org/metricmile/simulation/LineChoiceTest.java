package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineChoiceTest {

    private static final double ON_THE_RAIL = 0.3;

    /** Where a runner on the rail steers for who wants 7.5 m/s, with one ahead. */
    private static double target(Side side, double gap, double offset, double metresPerSecond) {
        RacePlan plan = new RacePlan("", RacePlan.NONE.phases(), side, RacePlan.NONE.answers());
        List<Entrant> entrants = Fields.equals(2);
        Field field = new Field(List.of(entrants.get(0), entrants.get(1).withPlan(plan)));
        Runner other = field.runners[0];
        Runner own = field.runners[1];
        own.aim = Aim.MOVE;
        own.position = 520;
        own.offset = ON_THE_RAIL;
        own.speed = 7.5;
        other.position = own.position + gap;
        other.offset = offset;
        other.speed = metresPerSecond;
        field.begin();
        field.sort();
        field.noteMoved(other);
        return new LineChoice(field, new Ground(Fields.COURSE_1500), Fields.CHAMPIONSHIP_MEN).target(1, 7.5);
    }

    /** A metre of room between him and the kerb. */
    @Test
    void whoPassesOutsideOnlySwingsOutWhereOthersTakeTheRoomAtTheKerb() {
        assertThat(target(Side.EITHER, 2.5, 1.3, 5.5)).isCloseTo(ON_THE_RAIL, within(1e-9));
        assertThat(target(Side.INSIDE, 2.5, 1.3, 5.5)).isCloseTo(ON_THE_RAIL, within(1e-9));
        assertThat(target(Side.OUTSIDE, 2.5, 1.3, 5.5)).isCloseTo(1.3 + 0.58, within(1e-9));
    }

    @Test
    void heSwingsOutForNobodyWhoIsFastEnoughOrFarAhead() {
        assertThat(target(Side.OUTSIDE, 2.5, 1.3, 7.5)).isCloseTo(ON_THE_RAIL, within(1e-9));
        assertThat(target(Side.OUTSIDE, 4.5, 1.3, 5.5)).isCloseTo(ON_THE_RAIL, within(1e-9));
    }

    @Test
    void oneOnTheRailIsPassedOutsideWhateverIsLiked() {
        assertThat(target(Side.EITHER, 2.5, ON_THE_RAIL, 5.5)).isCloseTo(ON_THE_RAIL + 0.58, within(1e-9));
        assertThat(target(Side.OUTSIDE, 2.5, ON_THE_RAIL, 5.5)).isCloseTo(ON_THE_RAIL + 0.58, within(1e-9));
    }
}
