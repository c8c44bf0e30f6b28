package org.metricmile.physiology.pacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class PacePlanTest {

    private static final ThreeParameterCriticalSpeed ABILITY = new ThreeParameterCriticalSpeed(6.15, 330, 9.8);
    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private static final PossibleRunners RUNNERS = new PossibleRunners(
            IntStream.range(0, 40)
                    .mapToObj(i -> new PossibleRunners.Runner(
                            new ThreeParameterCriticalSpeed(6.10 + 0.0025 * i, 345 - 0.75 * i, 9.8), Drag.USUAL))
                    .toList(),
            7);

    @ParameterizedTest
    @ValueSource(doubles = {800, 1500, 3000})
    void theQuickestRaceTakesAsLongAsTheBest(double metres) {
        PacedRace race = OptimalPace.of(PacingFit.of(ABILITY, metres), metres);

        assertThat(race.seconds()).isCloseTo(ABILITY.formulaSeconds(metres), within(0.01));
    }

    @Test
    void theSplitsAddUpToTheTimePlanned() {
        PacePlan plan = PacePlan.of(RUNNERS, COURSE, 206);

        assertThat(plan.marks()).hasSize(15);
        assertThat(plan.marks().get(14).seconds()).isCloseTo(206, within(1e-9));
        assertThat(plan.marks()).isSortedAccordingTo((one, other) -> Double.compare(one.seconds(), other.seconds()));
    }

    @Test
    void aRunnerOnTheDayHasLeftWhatABestLeaves() {
        PacePlan plan = PacePlan.of(RUNNERS, COURSE, ABILITY.formulaSeconds(1500));

        // the kick and the standing start cost a little more than the even run of the formula
        assertThat(plan.marks().get(14).leftMetres().median())
                .isCloseTo(ABILITY.leftAfterBestMetres(1500), within(10.0));
    }

    @Test
    void aSlowerPlanIsLikelierAndLeavesMore() {
        PacePlan fast = PacePlan.of(RUNNERS, COURSE, 205);
        PacePlan slow = PacePlan.of(RUNNERS, COURSE, 210);

        assertThat(slow.chance()).isGreaterThan(fast.chance());
        assertThat(slow.marks().get(14).leftMetres().median())
                .isGreaterThan(fast.marks().get(14).leftMetres().median());
    }

    @Test
    void aTimeOutOfReachIsRefused() {
        assertThatThrownBy(() -> PacePlan.of(RUNNERS, COURSE, 185))
                .hasMessage("no runner near this ability runs 1500 m in 3:05.0");
        assertThatThrownBy(() -> PacePlan.of(
                        new PossibleRunners(List.of(RUNNERS.runners().get(0)), 7), COURSE, 206))
                .hasMessage("a plan needs 40 possible runners or more, not 1");
    }
}
