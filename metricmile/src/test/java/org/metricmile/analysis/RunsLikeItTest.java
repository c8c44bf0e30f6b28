package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class RunsLikeItTest {

    private static final Distance AT_800 = Distance.ofMetres(800);
    private static final Distance AT_1000 = Distance.ofMetres(1000);

    private static RaceSheet race(int number, String finish, String at800) {
        return RaceSheetBuilder.of1500("R" + number)
                .finished(1, "Ann Archer", finish)
                .splits("Ann Archer", "800", at800)
                .build();
    }

    private static List<RaceSheet> races(int number, String finish, String at800) {
        return IntStream.range(0, number).mapToObj(i -> race(i, finish, at800)).toList();
    }

    @Test
    void aRunIsStretchedToTheTime() {
        RunsLikeIt runs = RunsLikeIt.of(races(20, "3:20.00", "1:46.00"), 202, List.of(AT_800, AT_1000), 0.9);
        assertThat(runs.at(AT_800)).hasValueSatisfying(mark -> {
            assertThat(mark.runs()).isEqualTo(20);
            assertThat(mark.seconds().median()).isCloseTo(106 * 202 / 200.0, within(1e-9));
        });
        assertThat(runs.at(AT_1000)).as("no time there").isEmpty();
        assertThat(runs.nearestToHalf(Distance.ofMetres(1500))).isEqualTo(runs.at(AT_800));
    }

    @Test
    void runsOfAnotherTimeAndFewRunsTellNothing() {
        assertThat(RunsLikeIt.of(races(30, "3:20.00", "1:46.00"), 205, List.of(AT_800), 0.9)
                        .marks())
                .as("2.4 % slower")
                .isEmpty();
        assertThat(RunsLikeIt.of(races(19, "3:20.00", "1:46.00"), 200, List.of(AT_800), 0.9)
                        .marks())
                .isEmpty();
    }
}
