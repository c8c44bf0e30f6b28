package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.RaceSheetBuilder;

class KnownRaceTest {

    private static final Distance BELL = Distance.ofMetres(1100);

    /** Two runners; later on it shows that one time at the bell is probably wrong. */
    private static KnownRace race(String bellOfAda) {
        return new KnownRace(
                TracedRace.of(RaceSheetBuilder.of1500("BELL")
                        .finished(1, "Ada", "3:28.24")
                        .finished(2, "Bea", "3:29.00")
                        .split("Ada", "800", "1:51.38", OptionalInt.of(1), Provenance.OFFICIAL)
                        .split("Bea", "800", "1:51.50", OptionalInt.of(2), Provenance.OFFICIAL)
                        .split("Ada", "1000", "2:19.40", OptionalInt.of(1), Provenance.OFFICIAL)
                        .split("Bea", "1000", "2:19.60", OptionalInt.of(2), Provenance.OFFICIAL)
                        .split("Ada", "1100", bellOfAda, OptionalInt.empty(), Provenance.HAND)
                        .split("Bea", "1100", "2:33.6", OptionalInt.empty(), Provenance.HAND)
                        .split("Ada", "1200", "2:47.27", OptionalInt.of(1), Provenance.OFFICIAL)
                        .split("Bea", "1200", "2:47.50", OptionalInt.of(2), Provenance.OFFICIAL)
                        .build()),
                Optional.empty());
    }

    private static double bellSeconds(KnownRace race, String name) {
        List<RaceTrace> ways = race.until(1100);
        assertThat(ways).hasSize(1);
        Athlete runner = ways.get(0).runners().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ways.get(0).passing(runner, BELL).orElseThrow().seconds();
    }

    /** Who tells the chances at the bell does not know the times of the last lap. */
    @Test
    void laterTimesDoNotSayWhichEarlierOnesAreWrong() {
        KnownRace race = race("2:34.3");

        assertThat(race.race().suspects()).hasSize(1);
        assertThat(race.isKnownAt(BELL)).isTrue();
        assertThat(bellSeconds(race, "Ada")).isEqualTo(154.3);
        assertThat(bellSeconds(race, "Bea")).isEqualTo(153.6);
    }

    /** Where nobody's time is known at a mark, those at the next say where everybody was: that mark is told. */
    @Test
    void theLastMarkWhoseTimesAreUsedIsKnown() {
        assertThat(race("2:34.3").knownFrom(BELL)).isEqualTo(BELL);
        assertThat(race("2:34.3").knownFrom(Distance.ofMetres(900))).isEqualTo(Distance.ofMetres(1000));
    }

    /** A time that is before that of an earlier mark cannot be one of both: it is thrown away, and does not count as known. */
    @Test
    void aTimeThatIsThrownAwayIsNotKnown() {
        assertThat(race("2:33.4").isKnownAt(BELL)).isTrue();
        assertThat(race("2:10.0").isKnownAt(BELL)).isFalse();
    }
}
