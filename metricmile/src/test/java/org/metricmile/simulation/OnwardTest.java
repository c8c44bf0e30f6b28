package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.RaceSheetBuilder;

class OnwardTest {

    private static final List<Entrant> FIELD = Fields.championshipFinal(12);
    private static final Habits HABITS = Fields.CHAMPIONSHIP_MEN.onOneDay();
    private static final SimulatedRace RACE = new RaceEngine(Fields.COURSE_1500, FIELD, HABITS).run(7, 3);
    private static final RaceTrace TRACE = RACE.trace();
    private static final Ground GROUND = new Ground(Fields.COURSE_1500);

    private static WaySoFar way(double metres) {
        return WaySoFar.of(TRACE, GROUND, RACE.athletes(), metres, 0.75, new KeyedNoise(1));
    }

    /** The engine kept its own books of the race that it ran; from its trace alone they must come out again. */
    @Test
    void theReserveIsThatOfTheEnginesBooks() {
        for (double metres : new double[] {400, 1100, 1400}) {
            WaySoFar way = way(metres);
            int sample = (int) Math.round(way.seconds() / RaceEngine.STEP_SECONDS);
            for (int i = 0; i < FIELD.size(); i++) {
                PossibleRunners.Runner runner = FIELD.get(i).runners().runners().get(0);
                RaceAbility ability = RaceAbility.of(runner.ability(), GROUND);

                DemandSoFar.Left left =
                        way.demand().left(i, ability, runner.drag().coefficient());

                // a second is ten steps of the engine: the start and the sprint are seen a little late
                assertThat(left.metres())
                        .isCloseTo(RACE.balanceMetres(i, sample), within(0.03 * ability.dPrimeMetres()));
                // who ran it can have run it
                assertThat(left.lackedMetres()).isLessThan(10);
            }
        }
    }

    @Test
    void everybodyIsWhereTheRaceHadHim() {
        WaySoFar way = way(1100);
        int sample = (int) Math.floor(way.seconds() / RaceEngine.STEP_SECONDS);
        double off = 0;

        for (int i = 0; i < FIELD.size(); i++) {
            Situation.State state = way.state(i, 0.5);
            assertThat(way.isRunning(i)).isTrue();
            assertThat(state.positionMetres()).isCloseTo(RACE.positionMetres(i, sample), within(0.9));
            // the speed is that of the last two seconds, and who is in the way of others brakes by 2 m/s a second
            assertThat(state.speedMps()).isCloseTo(RACE.speedMps(i, sample), within(2.1));
            off += Math.abs(state.speedMps() - RACE.speedMps(i, sample)) / FIELD.size();
            // who is on somebody else is put beside him, and so twice if a third is there
            assertThat(state.offsetMetres()).isCloseTo(RACE.offsetMetres(i, sample), within(1.01));
        }
        assertThat(off).isLessThan(0.5);
    }

    @Test
    void chancesAreTheSameOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        RaceOdds one = onThreads(1);

        assertThat(onThreads(3)).isEqualTo(one);
        assertThat(one.runners().stream().mapToDouble(runner -> runner.place(1)).sum())
                .isCloseTo(1, within(1e-12));
    }

    private static RaceOdds onThreads(int threads) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new Onward(Fields.COURSE_1500, FIELD, HABITS, 7).from(List.of(TRACE), 1100, 40))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    /** The engine is asked about races of its own: the later, the more it must know of who wins. */
    @Test
    void theNearerTheFinishTheSurer() {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, FIELD, HABITS);
        Onward onward = new Onward(Fields.COURSE_1500, FIELD, HABITS, 11);
        double early = 0;
        double late = 0;
        int races = 8;
        for (int r = 0; r < races; r++) {
            SimulatedRace race = engine.run(5, r);
            Athlete winner = race.athletes().get(race.finishOrder().get(0));
            early += logScore(onward.from(List.of(race.trace()), 700, 40).of(winner));
            late += logScore(onward.from(List.of(race.trace()), 1400, 40).of(winner));
        }

        assertThat(late / races).isLessThan(early / races);
        assertThat(late / races).isLessThan(1.2);
    }

    private static double logScore(RunnerOdds winner) {
        return -Math.log(WinModel.ofRaces(winner.placeCounts().get(0), 1, winner.races(), 12));
    }

    /** Of two abilities that a runner may have, one cannot have run what he ran. */
    @Test
    void abilitiesThatCannotHaveRunItAreLeftBehind() {
        Entrant runner = FIELD.get(0);
        PossibleRunners.Runner able = runner.runners().runners().get(0);
        PossibleRunners.Runner weak =
                new PossibleRunners.Runner(new ThreeParameterCriticalSpeed(5.4, 200, 9.2), Drag.USUAL);
        List<PossibleRunners.Runner> draws = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            draws.add(weak);
            draws.add(able);
        }
        Entrant either = Entrant.of(runner.athlete(), new PossibleRunners(draws, 1));

        AbleSoFar atTheBell = AbleSoFar.of(either, 0, List.of(way(1100)), GROUND, HABITS, 1);
        AbleSoFar atTheStart = AbleSoFar.of(either, 0, List.of(way(100)), GROUND, HABITS, 1);

        assertThat(atTheBell.entrant().runners().runners())
                .allSatisfy(
                        draw -> assertThat(draw.ability().criticalSpeedMps()).isGreaterThan(6));
        assertThat(atTheStart.entrant().runners().runners())
                .anySatisfy(
                        draw -> assertThat(draw.ability().criticalSpeedMps()).isEqualTo(5.4));
        for (int draw = 0; draw < draws.size(); draw++) {
            assertThat(atTheBell.share(draw, way(1100), 0)).isBetween(0.02, 1.0);
        }
    }

    /** Both can have run it, but the weaker could hardly keep it up, and who races knows that. */
    @Test
    void whoIsInContactCanMostLikelyKeepItUp() {
        SimulatedRace fast = race(0.99, 2);
        Entrant runner = FIELD.get(fast.finishOrder().get(6));
        ThreeParameterCriticalSpeed able = runner.runners().runners().get(0).ability();
        PossibleRunners.Runner weaker = new PossibleRunners.Runner(
                new ThreeParameterCriticalSpeed(
                        able.criticalSpeedMps() * 0.965, able.dPrimeMetres(), able.maximalSpeedMps()),
                Drag.USUAL);
        List<PossibleRunners.Runner> draws = new ArrayList<>(Collections.nCopies(50, weaker));
        draws.addAll(Collections.nCopies(50, runner.runners().runners().get(0)));
        Entrant either = Entrant.of(runner.athlete(), new PossibleRunners(draws, 1));
        int own = fast.athletes().indexOf(runner.athlete());
        WaySoFar way = WaySoFar.of(fast.trace(), GROUND, fast.athletes(), 1000, 0.75, new KeyedNoise(1));
        RaceAbility ability = RaceAbility.of(weaker.ability(), GROUND);

        long kept = AbleSoFar.of(either, own, List.of(way), GROUND, HABITS, 1).entrant().runners().runners().stream()
                .filter(draw -> draw.ability().equals(weaker.ability()))
                .count();

        assertThat(way.lostContact(own)).isZero();
        assertThat(way.demand().left(own, ability, Drag.USUAL.coefficient()).lackedMetres())
                .isZero();
        assertThat(kept).isBetween(1L, 35L);
    }

    /** The first race of the field at a level between two. */
    private static SimulatedRace race(double from, double to) {
        RaceEngine engine = new RaceEngine(Fields.COURSE_1500, FIELD, HABITS);
        for (int r = 0; true; r++) {
            SimulatedRace race = engine.run(7, r);
            if (race.level() >= from && race.level() <= to) {
                return race;
            }
        }
    }

    /** Somebody who can do no more than he does falls behind; a better one in his place would not have. */
    @Test
    void whoHasLostContactHasNoMoreThanHeNeedsToGoOn() {
        Entrant weak = Fields.runner("weak", new ThreeParameterCriticalSpeed(5.9, 220, 9.2));
        List<Entrant> field = List.of(FIELD.get(0), FIELD.get(1), FIELD.get(2), weak);
        SimulatedRace race = new RaceEngine(Fields.COURSE_1500, field, HABITS).run(7, 3);
        WaySoFar late = WaySoFar.of(race.trace(), GROUND, race.athletes(), 1400, 0.75, new KeyedNoise(1));
        WaySoFar early = WaySoFar.of(race.trace(), GROUND, race.athletes(), 300, 0.75, new KeyedNoise(1));
        int last = 3;
        PossibleRunners.Runner able = FIELD.get(0).runners().runners().get(0);
        RaceAbility ability = RaceAbility.of(able.ability(), GROUND);
        double drag = able.drag().coefficient();
        Entrant better = Entrant.of(weak.athlete(), new PossibleRunners(Collections.nCopies(40, able), 1));

        assertThat(late.lostContact(last)).isEqualTo(1);
        assertThat(early.lostContact(last)).isZero();
        double demand = late.demand().recentMps(last, drag).orElseThrow();
        double needed =
                0.03 + late.metresToGo(last) * (1 - ability.criticalSpeedMps() / demand) / ability.dPrimeMetres();
        assertThat(late.demand().left(last, ability, drag).metres() / ability.dPrimeMetres())
                .isGreaterThan(needed + 0.1);
        AbleSoFar atTheEnd = AbleSoFar.of(better, last, List.of(late), GROUND, HABITS, 1);
        AbleSoFar atTheStart = AbleSoFar.of(better, last, List.of(early), GROUND, HABITS, 1);
        for (int draw = 0; draw < 40; draw++) {
            // within four spreads of the demand
            assertThat(atTheEnd.share(draw, late, last)).isBetween(needed - 0.04, needed + 0.04);
            assertThat(atTheStart.share(draw, early, last))
                    .isEqualTo(early.demand().left(last, ability, drag).metres() / ability.dPrimeMetres());
        }
    }

    /** Nothing is known of him before 800 m, so soon after it little of what he does of late. */
    @Test
    void whoIsKnownOfLateOnlyIsRunOn() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("LATE")
                .finished(1, "Ada", "GBR", "3:40.00", "")
                .finished(2, "Ben", "GBR", "3:48.00", "")
                .splits("Ada", "400", "58.00", "800", "1:58.00", "1200", "2:58.00")
                .splits("Ben", "800", "2:02.50", "1200", "3:05.00");
        RaceTrace trace = TracedRace.of(race.build()).trace();
        List<Entrant> field = Stream.of("Ada", "Ben")
                .map(name -> Entrant.of(race.athlete(name), FIELD.get(0).runners()))
                .toList();
        Onward onward = new Onward(Fields.COURSE_1500, field, HABITS, 7);

        for (double metres : new double[] {840, 850, 900}) {
            Situation situation =
                    onward.ready(List.of(trace), metres).situations().of(7, 0);
            assertThat(situation.runners().values())
                    .allSatisfy(state -> assertThat(state.reserveShare()).isBetween(0.02, 1.0));
        }
        assertThat(onward.from(List.of(trace), 850, 20).of(race.athlete("Ben")).finishSeconds())
                .isPresent();
    }

    @Test
    void aMarkThatNobodyPassedIsSaid() {
        Entrant stranger = Fields.runner("stranger", Fields.FINALIST);

        assertThatThrownBy(() ->
                        new Onward(Fields.COURSE_1500, List.of(stranger), HABITS, 7).from(List.of(TRACE), 1100, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nobody is known to have passed 1100.0 m");
    }

    @Test
    void theRiverTellsPlaceGapAndChances() {
        WinRiver river = WinRiver.of(
                WinRiver.Way.TRACKED,
                new Onward(Fields.COURSE_1500, FIELD, HABITS, 7),
                List.of(),
                metres -> List.of(TRACE),
                List.of(700.0, 1400.0),
                40);

        assertThat(river.marks()).extracting(WinRiver.AtMark::metres).containsExactly(700.0, 1400.0);
        for (WinRiver.AtMark mark : river.marks()) {
            assertThat(mark.runners()).hasSize(12);
            assertThat(mark.runners().stream().mapToDouble(RunnerChances::win).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(mark.runners().stream().mapToDouble(RunnerChances::medal).sum())
                    .isCloseTo(3, within(1e-9));
            assertThat(mark.runners())
                    .allSatisfy(chances -> assertThat(chances.win()).isLessThanOrEqualTo(chances.medal()));
            assertThat(mark.runners()).isSortedAccordingTo((one, other) -> Double.compare(other.win(), one.win()));
            assertThat(mark.runners())
                    .filteredOn(chance -> chance.place() == 1)
                    .allSatisfy(chance -> assertThat(chance.gapSeconds()).isZero())
                    .isNotEmpty();
        }
        Athlete winner = RACE.athletes().get(RACE.finishOrder().get(0));
        assertThat(river.marks().get(1).find(winner).orElseThrow().win()).isGreaterThan(1.0 / 12);
    }
}
