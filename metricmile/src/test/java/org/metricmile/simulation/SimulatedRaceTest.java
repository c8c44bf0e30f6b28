package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.RunnerMotion;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class SimulatedRaceTest {

    private static final RaceEngine ENGINE =
            new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);
    private static final SimulatedRace RACE = ENGINE.run(7, 3);

    @Test
    void theTraceTellsTheRaceAndSaysThatItIsSimulated() {
        RaceTrace trace = RACE.trace();
        int winner = RACE.finishOrder().get(0);
        Athlete athlete = RACE.athletes().get(winner);
        Passing finish = trace.passing(athlete, Distance.ofMetres(1500)).orElseThrow();

        assertThat(finish.seconds()).isEqualTo(RACE.finishSeconds(winner).orElseThrow());
        assertThat(finish.provenance()).isEqualTo(Provenance.SIMULATED);
        assertThat(trace.marks()).contains(Distance.ofMetres(100), Distance.ofMetres(1400), Distance.ofMetres(1500));
        assertThat(trace.order(Distance.ofMetres(1500)).leader().orElseThrow().runner())
                .isEqualTo(athlete);
        assertThat(trace.location(athlete, 60).orElseThrow().metres())
                .isCloseTo(RACE.positionMetres(winner, 600), within(1e-6));
        assertThat(trace.offsetMetres(athlete, 60).orElseThrow())
                .isCloseTo(RACE.offsetMetres(winner, 600), within(1e-6));
    }

    /** Guards that every Java machine gives the same bits; changes with every change of the model. */
    @Test
    void theRaceIsTheSameToTheLastBit() {
        int winner = RACE.finishOrder().get(0);

        assertThat(RACE.athletes().get(winner).id()).isEqualTo("runner-10");
        assertThat(Double.toHexString(RACE.finishSeconds(winner).orElseThrow())).isEqualTo("0x1.a7c99859bc3bp7");
    }

    @Test
    void findersWorkOnIt() {
        FieldMotion motion = RACE.motion();
        RunnerMotion first = motion.runners().get(0);

        assertThat(motion.runners()).hasSize(12);
        assertThat(first.provenance(500)).isEqualTo(Provenance.SIMULATED);
        assertThat(first.isOffsetKnown(500)).isTrue();
        int winner = RACE.finishOrder().get(0);
        assertThat(first.speedMps(1000)).isCloseTo(RACE.speedMps(winner, 1000), within(0.5));
        assertThat(Moments.of(motion).stream().map(moment -> moment.kind()))
                .contains(MomentKind.LEAD_TAKEN, MomentKind.PASS, MomentKind.KICK, MomentKind.DRAFTING);
    }

    @Test
    void aStartInLanesIsCountedFromTheOwnLane() {
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(800));
        SimulatedRace race = new RaceEngine(course, Fields.championshipFinal(8), Fields.CHAMPIONSHIP_MEN).run(7, 0);
        FieldMotion motion = race.motion();

        assertThat(motion.runners()).allSatisfy(runner -> {
            assertThat(runner.positionMetres(0)).isCloseTo(0, within(1e-9));
            assertThat(runner.positionMetres(100)).isBetween(50.0, 90.0);
        });
    }

    @Test
    void aRaceRunsOnFromASituation() {
        Map<Athlete, Situation.State> states = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            states.put(
                    RACE.athletes().get(i),
                    new Situation.State(
                            RACE.positionMetres(i, 1500),
                            RACE.offsetMetres(i, 1500),
                            RACE.speedMps(i, 1500),
                            RACE.balanceMetres(i, 1500) / RACE.dPrimeMetres(i)));
        }
        Situation situation = new Situation(150, states);
        SimulatedRace on = ENGINE.runOn(situation, 7, 3);

        assertThat(on.finishOrder()).hasSize(12);
        for (int i = 0; i < 12; i++) {
            assertThat(on.positionMetres(i, 0)).isEqualTo(RACE.positionMetres(i, 1500));
            assertThat(on.finishSeconds(i).orElseThrow())
                    .isCloseTo(RACE.finishSeconds(i).orElseThrow(), within(4.0));
        }
        RaceOdds odds = new MonteCarlo(ENGINE, 7).runOn(situation, 64);
        assertThat(odds.runners().get(0).place(1)).isGreaterThan(0.2);
        assertThatThrownBy(() -> ENGINE.runOn(new Situation(150, Map.of()), 7, 3))
                .hasMessage("nobody of this field is running");
    }
}
