package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    private static final RaceEngine ENGINE =
            new RaceEngine(Fields.COURSE_1500, Fields.championshipFinal(12), Fields.CHAMPIONSHIP_MEN);

    @Test
    void theSameSeedGivesTheSameRacesOnAnyNumberOfThreads() throws ExecutionException, InterruptedException {
        RaceOdds one = onThreads(1);

        assertThat(onThreads(2)).isEqualTo(one);
        assertThat(onThreads(3)).isEqualTo(one);
        assertThat(onThreads(8)).isEqualTo(one);
        assertThat(new MonteCarlo(ENGINE, 8).run(100)).isNotEqualTo(one);
    }

    private static RaceOdds onThreads(int threads) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new MonteCarlo(ENGINE, 7).run(100)).get();
        } finally {
            pool.shutdown();
        }
    }

    /** Runners who are all alike must win alike: neither id nor place in the list may matter. */
    @Test
    void equalRunnersHaveEqualChances() {
        int count = 6;
        int races = 1200;
        RaceOdds odds = new MonteCarlo(
                        new RaceEngine(Fields.COURSE_1500, Fields.equals(count), Fields.CHAMPIONSHIP_MEN), 3)
                .run(races);
        double even = 1.0 / count;
        double error = Math.sqrt(even * (1 - even) / races);

        double chiSquared = 0;
        for (RunnerOdds runner : odds.runners()) {
            assertThat(runner.place(1)).isCloseTo(even, within(3.5 * error));
            chiSquared += Math.pow(runner.placeCounts().get(0) - races * even, 2) / (races * even);
        }
        // five degrees of freedom: 1 of 1000 is above 20.5
        assertThat(chiSquared).isLessThan(20.5);
    }

    @Test
    void chancesAddUp() {
        RaceOdds odds = new MonteCarlo(ENGINE, 7).run(64);

        assertThat(odds.runners().stream()
                        .mapToDouble(runner -> runner.place(1))
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(odds.runners().stream().mapToDouble(RunnerOdds::medal).sum()).isCloseTo(3, within(1e-12));
        assertThat(odds.runners())
                .allSatisfy(runner -> assertThat(runner.within(12)).isEqualTo(1));
        assertThat(odds.isPartial()).isFalse();
        RunnerOdds first = odds.runners().get(0);
        assertThat(first.standardError(0.5)).isCloseTo(0.0625, within(1e-12));
        assertThat(first.standardError(0)).isGreaterThan(0);
    }

    @Test
    void notableRacesCanBeRunAgain() {
        RaceOdds odds = new MonteCarlo(ENGINE, 7).run(64);

        assertThat(odds.notable()).hasSize(5).allSatisfy(notable -> {
            SimulatedRace race = ENGINE.run(7, notable.number());
            int winner = race.finishOrder().get(0);
            assertThat(race.athletes().get(winner)).isEqualTo(notable.winner());
            assertThat(race.finishSeconds(winner).orElseThrow()).isEqualTo(notable.winningSeconds());
        });
    }

    @Test
    void whoStopsGetsWhatIsDone() {
        RaceOdds odds = new MonteCarlo(ENGINE, 7).run(1000, done -> done < 100);

        assertThat(odds.races()).isEqualTo(128);
        assertThat(odds.isPartial()).isTrue();
        assertThat(odds.runners()).isEqualTo(new MonteCarlo(ENGINE, 7).run(128).runners());
        assertThatThrownBy(() -> new MonteCarlo(ENGINE, 7).run(0)).hasMessage("odds need one race or more, not 0");
    }
}
