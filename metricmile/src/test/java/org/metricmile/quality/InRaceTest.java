package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.simulation.HabitsText;
import org.metricmile.simulation.PlaceAndGap;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.WinModel;

class InRaceTest {

    @Test
    void racesAreRunByTheHabitsThatAreShipped() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(Population.class.getResourceAsStream("/simulation/habits.csv"))) {
            HabitsText habits = HabitsText.parse(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
            for (Population population : Population.values()) {
                assertThat(ShippedHabits.of(population)).isEqualTo(habits.of(population));
            }
        }
        assertThat(ShippedHabits.of(Population.MEN_800)).isNotEqualTo(ShippedHabits.of(Population.MEN_1500));
    }

    /** Who leads at the mark and drops out later was in the race there: nobody could know. */
    @Test
    void whoDropsOutAfterTheMarkIsInTheRaceAtTheMark() {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("OUT");
        for (int place = 1; place <= 5; place++) {
            builder.finished(place, "Runner " + place, "3:4%d.00".formatted(place))
                    .splits("Runner " + place, "1100", "2:4%d.00".formatted(place));
        }
        RaceSheet sheet = builder.ended("Dropped Out", "DNF")
                .splits("Dropped Out", "1100", "2:40.00")
                .ended("Did Not Start", "DNS")
                .build();
        TracedRace race = TracedRace.of(sheet);

        assertThat(InRaceRaces.starters(sheet)).hasSize(6);
        List<Athlete> known = InRaceCase.knownAt(race, InRaceCase.until(race, 1100), 1100);
        assertThat(known).extracting(Athlete::name).hasSize(6).startsWith("Dropped Out", "Runner 1");
    }

    /** Many races drawn by known numbers: the fit finds them. */
    @Test
    void theFitFindsTheNumbersByWhichRacesWereDrawn() {
        PlaceAndGap drawnBy = new PlaceAndGap(1.2, 0.8, 0.3, -0.4);
        KeyedNoise noise = new KeyedNoise(3);
        List<ConditionalLogit.Choice> choices = new ArrayList<>();
        for (int r = 0; r < 8000; r++) {
            double[][] features = new double[6][];
            double[] worths = new double[6];
            double gap = 0;
            double toGo = new double[] {100, 200, 400, 800}[r % 4];
            for (int i = 0; i < 6; i++) {
                features[i] = PlaceAndGapLogit.features(i + 1, gap, toGo);
                worths[i] = drawnBy.worth(i + 1, gap, toGo);
                gap += 0.6 * noise.at(r).uniform(10 + i);
            }
            double left = noise.at(r).uniform(0);
            double[] win = WinModel.win(worths);
            int winner = 0;
            while (winner < 5 && left >= win[winner]) {
                left -= win[winner++];
            }
            choices.add(new ConditionalLogit.Choice(features, winner));
        }

        PlaceAndGap found = PlaceAndGapLogit.fit(choices);

        assertThat(found.second()).isCloseTo(1.2, within(0.15));
        assertThat(found.secondNearer()).isCloseTo(0.8, within(0.15));
        assertThat(found.place()).isCloseTo(0.3, within(0.06));
        assertThat(found.placeNearer()).isCloseTo(-0.4, within(0.2));
    }
}
