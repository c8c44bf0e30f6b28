package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.DPrimeBalance;
import org.metricmile.physiology.Demand;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.Reconstitution;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/** What must hold of every race, whoever runs it. */
class RaceEnginePropertiesTest {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    /** On days that are all alike, on the measurement line, without noise. */
    private static SimulatedRace alone(ThreeParameterCriticalSpeed ability, double share, double stepSeconds) {
        Habits usual = Fields.CHAMPIONSHIP_MEN.withoutNoise();
        Habits.Contact contact = usual.contact();
        Habits quiet = new Habits(
                usual.pace(),
                usual.placing(),
                usual.kick(),
                new Habits.Contact(
                        contact.headwayMetres(),
                        0,
                        contact.patienceMps(),
                        contact.patienceInKickMps(),
                        contact.holdShare(),
                        contact.widestMetres(),
                        contact.tuckMetres()),
                usual.form());
        Entrant entrant = Fields.runner("alone", ability).withPlan(RacePlan.of(new EvenPace(share)));
        return new RaceEngine(COURSE, List.of(entrant), quiet, stepSeconds, RaceEngine.DECISION_SECONDS).run(1, 0);
    }

    @Property(tries = 25)
    void theBooksOfTheReserveClose(
            @ForAll @DoubleRange(min = 5, max = 6.4) double criticalMps,
            @ForAll @DoubleRange(min = 180, max = 400) double dPrimeMetres,
            @ForAll @DoubleRange(min = 0.8, max = 1.03) double share) {
        ThreeParameterCriticalSpeed ability =
                new ThreeParameterCriticalSpeed(criticalMps, dPrimeMetres, criticalMps + 3.3);
        SimulatedRace race = alone(ability, share, 0.1);
        double dPrime = race.dPrimeMetres(0);
        DPrimeBalance balance = new DPrimeBalance(criticalMps, dPrime, Reconstitution.USUAL);
        Demand demand = new Demand(Drag.USUAL, BendCost.USUAL);
        double left = dPrime;
        for (int s = 1; s < race.samples(); s++) {
            double speed = (race.speedMps(0, s) + race.speedMps(0, s - 1)) / 2;
            boolean bend = COURSE.sectionAt(race.positionMetres(0, s - 1)).isBend();
            left = balance.afterMetres(
                    left,
                    bend
                            ? demand.onBendMps(speed, 0, 36.5 + race.offsetMetres(0, s - 1))
                            : demand.onStraightMps(speed, 0),
                    0.1);
        }

        assertThat(left).isCloseTo(race.balanceMetres(0, race.samples() - 1), within(1e-9 * dPrime));
    }

    @Property(tries = 25)
    void halfTheStepGivesTheSameTimeAlone(
            @ForAll @DoubleRange(min = 5, max = 6.4) double criticalMps,
            @ForAll @DoubleRange(min = 180, max = 400) double dPrimeMetres) {
        ThreeParameterCriticalSpeed ability =
                new ThreeParameterCriticalSpeed(criticalMps, dPrimeMetres, criticalMps + 3.3);
        double whole = alone(ability, 1, 0.1).finishSeconds(0).orElseThrow();
        double half = alone(ability, 1, 0.05).finishSeconds(0).orElseThrow();

        assertThat(half).isCloseTo(whole, within(0.02));
    }

    @Property(tries = 25)
    void onTheRailGroundAndRaceAreTheSameMetres(
            @ForAll @DoubleRange(min = 5, max = 6.4) double criticalMps,
            @ForAll @DoubleRange(min = 0.8, max = 1) double share) {
        SimulatedRace race = alone(new ThreeParameterCriticalSpeed(criticalMps, 300, criticalMps + 3.3), share, 0.1);
        int from = 0;
        while (Math.abs(race.offsetMetres(0, from) - 0.30) > 1e-9) {
            from++;
        }
        double run = race.positionMetres(0, from);
        for (int s = from + 1; s < race.samples(); s++) {
            run += (race.speedMps(0, s) + race.speedMps(0, s - 1)) / 2 * 0.1;
        }

        assertThat(race.positionMetres(0, from)).isLessThan(400);
        assertThat(run).isCloseTo(race.positionMetres(0, race.samples() - 1), within(1e-9));
    }

    @Property(tries = 15)
    void aChangeOfNothingIsExactlyNothing(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 2, max = 9) int runners,
            @ForAll @IntRange(min = 0, max = 1) int own) {
        List<Entrant> field = Fields.championshipFinal(runners, seed);
        Athlete athlete = field.get(own).athlete();
        RacePlan nothing = new RacePlan("", RacePlan.NONE.phases(), Side.EITHER, OptionalDouble.empty(), 0);
        List<Entrant> same = new ArrayList<>(field);
        same.set(own, field.get(own).withPlan(nothing));
        WhatIf answer = WhatIf.of(
                new RaceEngine(COURSE, field, Fields.CHAMPIONSHIP_WOMEN),
                new RaceEngine(COURSE, same, Fields.CHAMPIONSHIP_WOMEN),
                athlete,
                seed,
                4,
                done -> true);

        assertThat(answer.sameWinner()).isEqualTo(1);
        for (WhatIf.Difference difference : List.of(answer.win(), answer.medal(), answer.place(), answer.seconds())) {
            assertThat(difference.difference()).isZero();
            assertThat(difference.standardError()).isZero();
        }
    }

    /** Who has the other's role has the other's chances: what an athlete is called may not matter. */
    @Test
    void athletesWhoChangeRolesChangeChances() {
        int races = 1000;
        List<RacePlan> roles = List.of(
                RacePlan.of(new KeepPlace(2, 3)), RacePlan.of(new SitAndStrike(Distance.ofMetres(250))), RacePlan.NONE);
        for (int first = 0; first < roles.size(); first++) {
            RacePlan one = roles.get(first);
            RacePlan other = roles.get((first + 1) % roles.size());
            double share = winShare(one, other, races, 0);
            double mirrored = winShare(other, one, races, 1);
            double mean = (share + mirrored) / 2;

            assertThat(mirrored)
                    .as("%s against %s", one, other)
                    .isCloseTo(share, within(3 * Math.sqrt(2 * mean * (1 - mean) / races) + 1e-12));
            assertThat(mean).isBetween(0.05, 0.95);
        }
    }

    /** Of two among four who are all alike: how often one of the two wins. */
    private static double winShare(RacePlan first, RacePlan second, int races, int asked) {
        List<Entrant> field = new ArrayList<>(Fields.equals(4));
        field.set(0, field.get(0).withPlan(first));
        field.set(1, field.get(1).withPlan(second));
        RaceEngine engine = new RaceEngine(COURSE, field, Fields.CHAMPIONSHIP_MEN);
        return new MonteCarlo(engine, 17)
                .run(races)
                .of(field.get(asked).athlete())
                .place(1);
    }
}
