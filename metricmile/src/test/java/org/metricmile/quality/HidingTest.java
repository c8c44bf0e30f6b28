package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.StarterSheets;

/** A small part of the proof by hiding: the three 1500 m races of which all is known. */
class HidingTest {

    private static final List<RaceSheet> ALL = StarterSheets.ALL;

    @Test
    void hiddenRacesAreFoundAgainBetterThanByLines() {
        Hiding hiding = new Hiding(ALL);
        List<HiddenRace> races = HiddenRace.among(ALL).stream()
                .filter(race -> race.whole().distance().inMetres() == 1500)
                .toList();
        List<Guess> guesses = new ArrayList<>();
        for (HiddenRace race : races) {
            guesses.add(hiding.reconstruct(race, 60));
        }

        GuessScore score = GuessScore.of(races, guesses);
        GuessScore straight = GuessScore.of(
                races,
                Baselines.withBounds(
                        races, races.stream().map(Baselines::straightLine).toList()));
        GuessScore fraction = GuessScore.of(
                races,
                Baselines.withBounds(
                        races,
                        races.stream().map(Baselines::fractionOfTheLeader).toList()));
        assertThat(races).hasSize(3);
        assertThat(score.coverage()).isBetween(0.85, 0.95);
        assertThat(score.intervalScore()).isLessThan(0.5 * fraction.intervalScore());
        assertThat(score.intervalScore()).isLessThan(0.5 * straight.intervalScore());
        assertThat(score.medianErrorSeconds()).isLessThan(fraction.medianErrorSeconds());
        assertThat(score.medianErrorSeconds()).isLessThan(straight.medianErrorSeconds());
        assertThat(score.rightOrders()).isGreaterThan(fraction.rightOrders());
    }

    @Test
    void nothingThatIsHiddenIsLeft() {
        HiddenRace race = HiddenRace.of(StarterSheets.race("EC2024-M-1500-F")).orElseThrow();

        assertThat(race.thinned().splits().stream().filter(split -> split.time().isPresent()))
                .hasSize(5);
        assertThat(race.thinned().reported()).isEmpty();
        assertThat(race.runners()).hasSize(16);
    }
}
