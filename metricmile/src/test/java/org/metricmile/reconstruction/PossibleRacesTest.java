package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.reconstruction.PossibleRaces.Possible;
import org.metricmile.scenes.Races;

class PossibleRacesTest {

    private static final RaceEnsemble PARIS = Reconstruction.of(Races.paris2024Final(), 5, 40);
    private static final List<Distance> MARKS = Stream.of(100, 400, 700, 1100, 1300, 1450, 1500)
            .map(Distance::ofMetres)
            .toList();
    private static final PossibleRaces POSSIBLE = PossibleRaces.of(PARIS, MARKS);

    private static Possible at(String name, int metres) {
        Athlete runner = PARIS.runners().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return POSSIBLE.find(runner, Distance.ofMetres(metres)).orElseThrow();
    }

    @Test
    void ranksAreEachGivenOnce() {
        for (int k = 0; k < MARKS.size(); k++) {
            int mark = k;
            assertThat(PARIS.runners().stream()
                            .map(runner ->
                                    POSSIBLE.of(runner).get(mark).orElseThrow().rank()))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }
    }

    /** Whoever asks for the place of a runner at a mark gets the same one. */
    @Test
    void ranksAreTheMiddleOfPlaces() {
        for (Distance mark : MARKS) {
            PARIS.runners()
                    .forEach(runner -> assertThat(PARIS.placeInterval(runner, mark.inMetres(), 0.9)
                                    .median())
                            .isEqualTo(POSSIBLE.find(runner, mark).orElseThrow().rank()));
        }
    }

    @Test
    void somebodyLeadsEachOfThem() {
        for (int k = 0; k < MARKS.size(); k++) {
            int mark = k;
            assertThat(PARIS.runners().stream()
                            .mapToDouble(runner ->
                                    POSSIBLE.of(runner).get(mark).orElseThrow().leads())
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void whatIsOnRecordIsSure() {
        assertThat(at("Cole Hocker", 1100).rank()).isEqualTo(5);
        assertThat(at("Cole Hocker", 1100).place().low()).isEqualTo(5);
        assertThat(at("Cole Hocker", 1100).place().high()).isEqualTo(5);
        assertThat(at("Jakob Ingebrigtsen", 400).leads()).isEqualTo(1);
        assertThat(at("Jakob Ingebrigtsen", 400).secondsBehind().high()).isZero();
        assertThat(at("Josh Kerr", 1500).secondsBehind().median()).isCloseTo(0.14, within(0.02));
    }

    @Test
    void whatIsNotOnRecordIsNot() {
        Possible hocker = at("Cole Hocker", 700);
        assertThat(hocker.place().high() - hocker.place().low()).isGreaterThan(1);
        assertThat(hocker.secondsBehind().low()).isGreaterThanOrEqualTo(0);
        assertThat(hocker.secondsBehind().high() - hocker.secondsBehind().low()).isGreaterThan(0.2);
        // in the members themselves the gaps are those of the head of each
        assertThat(PARIS.gap(PARIS.runners().get(0), PARIS.runners().get(3), 1100, 0.9)
                        .median())
                .isCloseTo(at("Cole Hocker", 1100).secondsBehind().median(), within(1e-9));
    }

    @Test
    void aMarkThatWasNotAskedIsEmpty() {
        assertThat(POSSIBLE.find(PARIS.runners().get(0), Distance.ofMetres(123)))
                .isEqualTo(Optional.empty());
    }
}
