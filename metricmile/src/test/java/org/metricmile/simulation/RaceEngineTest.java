package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.DPrimeBalance;
import org.metricmile.physiology.Demand;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Reconstitution;
import org.metricmile.physiology.Shelter;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class RaceEngineTest {

    private static final long SEED = 1500;

    private static final Habits QUIET = onTheRail(Fields.CHAMPIONSHIP_MEN.withoutNoise());

    private static Habits onTheRail(Habits habits) {
        Habits.Contact contact = habits.contact();
        return new Habits(
                habits.pace(),
                habits.placing(),
                habits.kick(),
                new Habits.Contact(
                        contact.headwayMetres(),
                        0,
                        contact.patienceMps(),
                        contact.patienceInKickMps(),
                        contact.holdShare(),
                        contact.widestMetres(),
                        contact.tuckMetres()),
                habits.form());
    }

    private static RaceEngine alone(ThreeParameterCriticalSpeed ability, Drag drag, Course course, double step) {
        Entrant entrant = new Entrant(
                new Athlete("alone", "Alone", Sex.MEN),
                new PossibleRunners(List.of(new PossibleRunners.Runner(ability, drag)), 1),
                RacePlan.of(new EvenPace(1)));
        return new RaceEngine(course, List.of(entrant), QUIET, step, RaceEngine.DECISION_SECONDS);
    }

    private static double seconds(RaceEngine engine) {
        return engine.run(SEED, 0).finishSeconds(0).orElseThrow();
    }

    /** V19: a run for time alone, at the shelter of the bests, against the three-parameter formula; 0.3 % are allowed. */
    @ParameterizedTest
    @ValueSource(ints = {800, 1000, 1500, 2000, 3000, 5000})
    void anEvenRunAloneTakesTheTimeOfTheFormula(int metres) {
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(metres));
        // air that costs nothing is the same in every shelter
        Drag still = new Drag(0, Drag.ORDINARY_SHELTER);
        for (double criticalMps : new double[] {5.4, 5.8, 6.15, 6.3}) {
            for (double dPrimeMetres : new double[] {240, 300, 360}) {
                ThreeParameterCriticalSpeed ability =
                        new ThreeParameterCriticalSpeed(criticalMps, dPrimeMetres, criticalMps + 3.3);
                double formula = ability.formulaSeconds(metres);

                assertThat(seconds(alone(ability, still, course, 0.1)))
                        .as("%s", ability)
                        .isCloseTo(formula, within(0.003 * formula));
            }
        }
    }

    @Test
    void whoRunsOnTheRailRunsTheDistanceExactly() {
        SimulatedRace race =
                alone(Fields.FINALIST, Drag.USUAL, Fields.COURSE_1500, 0.1).run(SEED, 0);
        int fromRail = 0;
        while (Math.abs(race.offsetMetres(0, fromRail) - 0.30) > 1e-9) {
            fromRail++;
        }
        double run = 0;
        for (int s = fromRail + 1; s < race.samples(); s++) {
            run += (race.speedMps(0, s) + race.speedMps(0, s - 1)) / 2 * 0.1;
        }

        assertThat(race.positionMetres(0, fromRail)).isLessThan(300);
        assertThat(race.positionMetres(0, race.samples() - 1) - race.positionMetres(0, fromRail))
                .isCloseTo(run, within(1e-9));
    }

    @Test
    void whoRunsAMetreWideRunsFartherByTheAngleTurned() {
        Habits wide = Fields.CHAMPIONSHIP_MEN;
        SimulatedRace race = new RaceEngine(Fields.COURSE_1500, Fields.equals(1), wide).run(SEED, 0);
        double run = 0;
        double extra = 0;
        for (int s = 1; s < race.samples(); s++) {
            double metres = (race.speedMps(0, s) + race.speedMps(0, s - 1)) / 2 * 0.1;
            run += metres;
            double offset = (race.offsetMetres(0, s) + race.offsetMetres(0, s - 1)) / 2;
            double turned =
                    Fields.COURSE_1500.turnRadiansBetween(race.positionMetres(0, s - 1), race.positionMetres(0, s));
            extra += turned * (offset - 0.30);
        }
        double along = race.positionMetres(0, race.samples() - 1) - race.positionMetres(0, 0);

        // at seven bends a step lies partly on the straight: some centimetres each
        assertThat(run - along).isCloseTo(extra, within(0.3));
        assertThat(extra).isGreaterThan(3);
    }

    @Test
    void halfTheStepGivesTheSameTimeAlone() {
        double whole = seconds(alone(Fields.FINALIST, Drag.USUAL, Fields.COURSE_1500, 0.1));
        double half = seconds(alone(Fields.FINALIST, Drag.USUAL, Fields.COURSE_1500, 0.05));

        assertThat(half).isCloseTo(whole, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"1500, 10, 0.05, 0.1", "1500, 10, 0.025, 0.1", "1500, 2, 0.025, 0.06", "800, 8, 0.05, 0.05"})
    void halfTheStepGivesTheSameTimesOfAFieldInTheMean(int metres, int runners, double step, double mostSeconds) {
        double[] later = laterWinning(metres, runners, step, RaceEngine.DECISION_SECONDS);

        assertThat(Math.abs(later[0])).isLessThan(Math.min(mostSeconds, 3 * later[1]));
    }

    /** The plain form is another model of what a runner sees: it may differ, but not so that anybody would see it. */
    @ParameterizedTest
    @CsvSource({"1500, 10, 0.2", "1500, 2, 0.25", "800, 8, 0.1"})
    void whoLooksAtEveryStepRacesNearlyAlike(int metres, int runners, double mostSeconds) {
        double[] later = laterWinning(metres, runners, RaceEngine.STEP_SECONDS, RaceEngine.STEP_SECONDS);

        assertThat(Math.abs(later[0])).isLessThan(mostSeconds);
    }

    /** By how much later such races are won, in seconds, and the error of that; pairs of races with the same chance. */
    private static double[] laterWinning(int metres, int runners, double step, double look) {
        List<Entrant> field = Fields.championshipFinal(runners);
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(metres));
        int races = 400;
        double[] usual = winning(new RaceEngine(course, field, Fields.CHAMPIONSHIP_MEN), races);
        double[] other = winning(new RaceEngine(course, field, Fields.CHAMPIONSHIP_MEN, step, look), races);
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < races; r++) {
            mean += (other[r] - usual[r]) / races;
            squares += (other[r] - usual[r]) * (other[r] - usual[r]) / races;
        }
        return new double[] {mean, Math.sqrt(squares / races)};
    }

    private static double[] winning(RaceEngine engine, int races) {
        return new MonteCarlo(engine, SEED)
                .run(races).winningSeconds().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
    }

    /** The books are kept again with the models in plain words. */
    @Test
    void theBooksOfTheReserveClose() {
        SimulatedRace race =
                alone(Fields.FINALIST, Drag.USUAL, Fields.COURSE_1500, 0.1).run(SEED, 0);
        double dPrime = race.dPrimeMetres(0);
        DPrimeBalance balance = new DPrimeBalance(6.15, dPrime, Reconstitution.USUAL);
        double left = dPrime;
        for (int s = 1; s < race.samples(); s++) {
            left = balance.afterMetres(left, demand(race, 0, s, 0), 0.1);
        }

        assertThat(left).isCloseTo(race.balanceMetres(0, race.samples() - 1), within(1e-9 * dPrime));
        assertThat(left).isBetween(-0.01 * dPrime, 0.2 * dPrime);
    }

    @Test
    void theBooksCloseInAFieldWithTheShelterOfAllAhead() {
        // who looks at every step knows his shelter at every step
        SimulatedRace race = new RaceEngine(
                        Fields.COURSE_1500, Fields.equals(8), Fields.CHAMPIONSHIP_MEN.withoutNoise(), 0.1, 0.1)
                .run(SEED, 2);
        int checked = 0;
        for (int i = 0; i < 8; i++) {
            DPrimeBalance balance = new DPrimeBalance(6.15, race.dPrimeMetres(i), Reconstitution.USUAL);
            for (int s = 200; s < 1200; s++) {
                double expected = balance.afterMetres(
                        race.balanceMetres(i, s - 1), demand(race, i, s, shelter(race, i, s - 1)), 0.1);
                // on somebody's heels a step ends slower than its mean speed
                boolean even = Math.abs(race.positionMetres(i, s)
                                - race.positionMetres(i, s - 1)
                                - 0.1 * meanMps(race, i, s) * measured(race, i, s))
                        < 1e-9;
                if (even) {
                    checked++;
                    assertThat(race.balanceMetres(i, s)).isCloseTo(expected, within(5e-6));
                }
            }
        }
        assertThat(checked).isGreaterThan(7000);
    }

    private static double meanMps(SimulatedRace race, int i, int sample) {
        return (race.speedMps(i, sample) + race.speedMps(i, sample - 1)) / 2;
    }

    private static double measured(SimulatedRace race, int i, int sample) {
        boolean bend =
                race.course().sectionAt(race.positionMetres(i, sample - 1)).isBend();
        double offset = (race.offsetMetres(i, sample) + race.offsetMetres(i, sample - 1)) / 2;
        return bend ? 36.8 / (36.5 + offset) : 1;
    }

    private static double demand(SimulatedRace race, int i, int sample, double shelter) {
        Demand demand = new Demand(Drag.USUAL, BendCost.USUAL);
        boolean bend =
                race.course().sectionAt(race.positionMetres(i, sample - 1)).isBend();
        double speed = meanMps(race, i, sample);
        // the last runner's step begins with the offset before
        return bend
                ? demand.onBendMps(speed, shelter, 36.5 + race.offsetMetres(i, sample - 1))
                : demand.onStraightMps(speed, shelter);
    }

    private static double shelter(SimulatedRace race, int own, int sample) {
        List<Double> shelters = new ArrayList<>();
        for (int other = 0; other < race.athletes().size(); other++) {
            double gap = race.positionMetres(other, sample) - race.positionMetres(own, sample);
            double across = Math.abs(race.offsetMetres(other, sample) - race.offsetMetres(own, sample));
            if (gap < 8 && across < 1.35) {
                shelters.add(Shelter.behind(gap, across));
            }
        }
        return Shelter.together(
                shelters.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Test
    void runnersHaveRoom() {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);
        int pairs = 0;
        int tooNear = 0;
        int inside = 0;
        for (int r = 0; r < 20; r++) {
            SimulatedRace race = engine.run(SEED, r);
            for (int s = 100; s < race.samples(); s += 5) {
                for (int i = 0; i < 12; i++) {
                    assertThat(race.offsetMetres(i, s)).isBetween(0.25 - 1e-9, 11.0);
                    for (int j = 0; j < i; j++) {
                        double along = Math.abs(race.positionMetres(i, s) - race.positionMetres(j, s));
                        double across = Math.abs(race.offsetMetres(i, s) - race.offsetMetres(j, s));
                        if (along < 3 && Math.max(race.positionMetres(i, s), race.positionMetres(j, s)) < 1499) {
                            pairs++;
                            tooNear += along < 0.85 && across < 0.42 ? 1 : 0;
                            inside += along < 0.4 && across < 0.25 ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(50_000);
        assertThat((double) tooNear / pairs).isLessThan(0.005);
        assertThat((double) inside / pairs).isLessThan(0.0005);
    }

    @Test
    void theOrderOfTheListIsIrrelevant() {
        List<Entrant> field = Fields.championshipFinal(12);
        List<Entrant> shuffled = new ArrayList<>(field);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(finish(new RaceEngine(Fields.COURSE_1500, shuffled, Fields.CHAMPIONSHIP_MEN), 5))
                .containsExactly(finish(new RaceEngine(Fields.COURSE_1500, field, Fields.CHAMPIONSHIP_MEN), 5));
    }

    @Test
    void aChangeOfNothingChangesNothing() {
        List<Entrant> field = Fields.championshipFinal(12);
        List<Entrant> same = new ArrayList<>(field);
        same.set(
                4,
                field.get(4).withPlan(new RacePlan("", RacePlan.NONE.phases(), Side.EITHER, OptionalDouble.empty())));
        for (int r = 0; r < 20; r++) {
            assertThat(finish(new RaceEngine(Fields.COURSE_1500, same, Fields.CHAMPIONSHIP_MEN), r))
                    .containsExactly(finish(new RaceEngine(Fields.COURSE_1500, field, Fields.CHAMPIONSHIP_MEN), r));
        }
    }

    @Test
    void whoIsOutOfReachChangesNothingForTheOthers() {
        List<Entrant> field = Fields.championshipFinal(6);
        Entrant slow = Fields.runner("zz-last", new ThreeParameterCriticalSpeed(4.2, 200, 7.0))
                .withPlan(RacePlan.of(new EvenPace(0.7)));
        List<Entrant> more = new ArrayList<>(field);
        more.add(slow);
        // chance of the others is tied to them: what differs is the lot for the start line only, so compare draws
        SimulatedRace without = new RaceEngine(Fields.COURSE_1500, field, Fields.CHAMPIONSHIP_MEN).run(SEED, 0);
        SimulatedRace with = new RaceEngine(Fields.COURSE_1500, more, Fields.CHAMPIONSHIP_MEN).run(SEED, 0);

        assertThat(with.level()).isEqualTo(without.level());
        for (int i = 0; i < 6; i++) {
            assertThat(with.dPrimeMetres(i)).isEqualTo(without.dPrimeMetres(i));
        }
    }

    private static double[] finish(RaceEngine engine, long replicate) {
        SimulatedRace race = engine.run(SEED, replicate);
        double[] seconds = new double[race.athletes().size()];
        Arrays.setAll(seconds, i -> race.finishSeconds(i).orElseThrow());
        return seconds;
    }

    @Test
    void timesAreThoseOfTheWholeRace() {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);

        assertThat(engine.times(SEED, 9).finishSeconds).containsExactly(finish(engine, 9));
    }

    @Test
    void aRunnerEnteredTwiceIsAnError() {
        Entrant one = Fields.equals(1).get(0);

        assertThatThrownBy(() -> new RaceEngine(Fields.COURSE_1500, List.of(one, one), Fields.CHAMPIONSHIP_MEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("runner-00 is entered twice");
        assertThatThrownBy(() -> new RaceEngine(Fields.COURSE_1500, List.of(), Fields.CHAMPIONSHIP_MEN))
                .hasMessage("a race needs one runner or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"800", "1000", "1609.344", "3000", "5000"})
    void otherDistancesAreRunToTheEnd(String metres) {
        Course course = new Course(Oval.STANDARD_400, Distance.parse(metres).orElseThrow());
        SimulatedRace race = new RaceEngine(course, Fields.championshipFinal(8), Fields.CHAMPIONSHIP_MEN).run(SEED, 1);

        assertThat(race.finishOrder()).hasSize(8);
        double formula = Fields.FINALIST.formulaSeconds(course.distance().inMetres());
        assertThat(race.finishSeconds(race.finishOrder().get(0)).orElseThrow())
                .isBetween(0.95 * formula, 1.12 * formula);
    }
}
