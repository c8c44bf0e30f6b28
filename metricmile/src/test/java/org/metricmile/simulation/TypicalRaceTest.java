package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypicalRaceTest {

    private static final int RACES = 12;
    private static final List<Entrant> FIELD = Fields.championshipFinal(6);
    private static final RaceEngine ENGINE = new RaceEngine(Fields.COURSE_1500, FIELD, Fields.CHAMPIONSHIP_MEN);

    /** Kept apart from the code that chooses: a second off the middle time weighs as much as a place off for everybody. */
    private static double off(long number) {
        double[] winning = IntStream.range(0, RACES)
                .mapToDouble(TypicalRaceTest::winningSeconds)
                .sorted()
                .toArray();
        double squares = 0;
        for (int runner = 0; runner < FIELD.size(); runner++) {
            int own = runner;
            double mean = IntStream.range(0, RACES)
                    .mapToDouble(r -> place(r, own))
                    .average()
                    .orElseThrow();
            squares += Math.pow(place(number, runner) - mean, 2);
        }
        return Math.sqrt(squares / FIELD.size()) + Math.abs(winningSeconds(number) - winning[RACES / 2]);
    }

    private static int place(long number, int runner) {
        return 1 + ENGINE.run(8, number).finishOrder().indexOf(runner);
    }

    private static double winningSeconds(long number) {
        SimulatedRace race = ENGINE.run(8, number);
        return race.finishSeconds(race.finishOrder().get(0)).orElseThrow();
    }

    @Test
    void isTheRaceNearestToAllOfThem() {
        TypicalRace typical = TypicalRace.of(Fields.COURSE_1500, FIELD, List.of(), Fields.CHAMPIONSHIP_MEN, 8, RACES);

        double least = IntStream.range(0, RACES)
                .mapToDouble(TypicalRaceTest::off)
                .min()
                .orElseThrow();
        assertThat(off(typical.number())).isEqualTo(least);
        assertThat(typical.race().finishSeconds(0))
                .isEqualTo(ENGINE.run(8, typical.number()).finishSeconds(0));
    }
}
