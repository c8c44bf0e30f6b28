package org.metricmile.analysis.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Reserve;
import org.metricmile.physiology.ReserveAccount;
import org.metricmile.physiology.RunSamples;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

class RaceReservesTest {

    private static final MarksOnRecord MARKS = Marks.of(
            "al-one",
            "2024-05-01",
            "1500m",
            "3:33.00",
            "",
            "al-one",
            "2024-05-20",
            "5000m",
            "13:15.00",
            "",
            "ben-two",
            "2024-05-01",
            "1500m",
            "3:33.00",
            "",
            "ben-two",
            "2024-05-20",
            "5000m",
            "13:15.00",
            "",
            "cy-three",
            "2024-05-01",
            "1500m",
            "3:33.00",
            "",
            "cy-three",
            "2024-05-20",
            "5000m",
            "13:15.00",
            "");

    private static EvenField field() {
        return new EvenField()
                .runner(0, 0.30)
                .runner(1.3, 0.30)
                .runner(2.6, 1.30)
                .runner(5, 0.3);
    }

    private static RaceReserves reserves(TracedRace race, long seed) {
        return RaceReserves.of(race.motion(), MARKS, EvenField.DAY, seed);
    }

    private static FollowedReserve of(RaceReserves reserves, int runner) {
        return reserves.runners().get(runner).reserve().orElseThrow();
    }

    private static ReserveAccount account(RaceReserves reserves, int runner) {
        return of(reserves, runner).account().orElseThrow();
    }

    /** Three with the same bests at the same speed: only the air and the way differ. */
    @Test
    void theLeaderPaysForTheAirAndTheWideRunnerForTheWay() {
        RaceReserves reserves = reserves(field().tracked(), 1);

        assertThat(account(reserves, 0).shelterSavedSeconds().high()).isZero();
        assertThat(account(reserves, 1).shelterSavedSeconds().median()).isGreaterThan(2);
        // one metre wide is 22.4 m over 1500 m
        assertThat(account(reserves, 2).extraMetres()).isCloseTo(22.4, within(0.3));
        assertThat(account(reserves, 0).extraMetres()).isCloseTo(0, within(0.1));
        double lead = of(reserves, 0).curve().left().median();
        double sheltered = of(reserves, 1).curve().left().median();
        assertThat(sheltered).isGreaterThan(lead + 8);
        assertThat(of(reserves, 2).curve().left().median()).isLessThan(sheltered - 20);
    }

    @Test
    void theBellIsOneLapBeforeTheFinish() {
        FollowedReserve lead = of(reserves(field().tracked(), 1), 0);
        RunSamples run = lead.curve().run();
        int bell = 0;
        while (run.positionMetres(bell) < 1099.99) {
            bell++;
        }

        assertThat(run.positionMetres(bell)).isCloseTo(1100, within(0.02));
        assertThat(lead.atBellMetres()).contains(lead.curve().balanceMetres().get(bell));
        assertThat(run.seconds(run.count() - 1)).isEqualTo(214.29);
        assertThat(run.positionMetres(run.count() - 1)).isEqualTo(1500);
    }

    @Test
    void whoHasNoBestsHasNoNumber() {
        RunnerReserve fourth = reserves(field().tracked(), 1).runners().get(3);

        assertThat(fourth.reserve()).isEmpty();
        assertThat(fourth.whyNot()).isEqualTo("no bests on record before 2024-08-06");
    }

    /** Known by splits only: no account, and an interval that holds what is not known of the way. */
    @Test
    void splitsOnlyGiveAWiderIntervalAndNoAccount() {
        RaceReserves tracked = reserves(field().tracked(), 1);
        RaceReserves splits = reserves(field().splitsOnly(), 1);

        assertThat(of(splits, 1).account()).isEmpty();
        assertThat(length(of(splits, 1).curve().left()))
                .isGreaterThan(length(of(tracked, 1).curve().left()));
    }

    @Test
    void theSameSeedGivesTheSameReservesAndAnotherMovesTheEndsByLittle() {
        CredibleInterval one = of(reserves(field().tracked(), 1), 1).curve().left();

        assertThat(of(reserves(field().tracked(), 1), 1).curve().left()).isEqualTo(one);
        for (long seed = 2; seed < 8; seed++) {
            CredibleInterval other =
                    of(reserves(field().tracked(), seed), 1).curve().left();
            assertThat(other).isNotEqualTo(one);
            assertThat(other.low()).isCloseTo(one.low(), within(length(one) / 10));
            assertThat(other.high()).isCloseTo(one.high(), within(length(one) / 10));
        }
    }

    @Test
    void aRunnerWhoIsNotSeenAllTheWayIsToldSo() {
        EvenField field = field();
        RunnerReserve second = RaceReserves.of(
                        TracedRace.of(field.tracked().sheet()).motion(), MARKS, EvenField.DAY, 1)
                .runners()
                .get(1);

        assertThat(second.reserve()).isEmpty();
        assertThat(second.whyNot()).isEqualTo("not followed from the gun to the finish");
    }

    /** Second by second is quicker and less noisy; on a run without noise it is the run of ten samples a second. */
    @Test
    void secondsAgreeWithTenths() {
        FieldMotion field = field().tracked().motion();
        FieldShelter shelter = FieldShelter.of(field);
        AbilityOnTheDay ability =
                AbilityOnTheDay.of(MARKS, field.runners().get(1).athlete(), EvenField.DAY);
        PossibleRunners runners =
                RaceReserves.runners(ability.athlete(), ability.posterior().orElseThrow(), 1, 20);
        double[] tenths = Reserve.balanceMetres(
                everyTenth(field, 1, shelter), BendCost.USUAL, runners.runners().get(0));
        double[] seconds = Reserve.balanceMetres(
                RunOfRunner.of(field, 1, shelter).run().orElseThrow(),
                BendCost.USUAL,
                runners.runners().get(0));

        assertThat(seconds[seconds.length - 1]).isCloseTo(tenths[tenths.length - 1], within(1.0));
        assertThat(seconds[100]).isCloseTo(tenths[1000], within(0.5));
    }

    private static RunSamples everyTenth(FieldMotion field, int runner, FieldShelter shelter) {
        RunnerMotion motion = field.runners().get(runner);
        int count = 0;
        while (motion.isKnown(count)) {
            count++;
        }
        double[] seconds = new double[count];
        double[] positions = new double[count];
        double[] offsets = new double[count];
        double[] shelters = new double[count];
        Arrays.setAll(seconds, field::seconds);
        Arrays.setAll(positions, motion::positionMetres);
        Arrays.setAll(offsets, i -> motion.isOffsetKnown(i) ? motion.offsetMetres(i) : 0.3);
        Arrays.setAll(shelters, i -> motion.isOffsetKnown(i) ? shelter.shelter(runner, i) : 0);
        return new RunSamples(field.course(), seconds, positions, offsets, shelters);
    }

    private static double length(CredibleInterval interval) {
        return interval.high() - interval.low();
    }
}
