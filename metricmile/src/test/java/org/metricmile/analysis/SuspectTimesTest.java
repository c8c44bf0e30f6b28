package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;

class SuspectTimesTest {

    @Test
    void theHandTimedBellOfParisIsSuspect() {
        assertThat(SuspectTimes.find(Races.paris2024Final())).singleElement().satisfies(suspect -> {
            assertThat(suspect.split().at()).hasToString("1100 m");
            assertThat(suspect.even()).hasToString("2:33.3");
            assertThat(suspect.reason())
                    .isEqualTo("it makes the pace 14.01, 14.90, 12.97, 13.66 s per 100 m;"
                            + " an even pace would give 2:33.3, so it looks about 1.0 s late");
        });
    }

    @Test
    void theSameTimeFromAnAutomaticSystemIsARunnersChangeOfPace() {
        assertThat(SuspectTimes.find(race("2:34.30", Provenance.OFFICIAL))).isEmpty();
    }

    @Test
    void aReportToATenthIsJudgedLikeAHandTime() {
        assertThat(SuspectTimes.find(race("2:34.3", Provenance.REPORTED))).hasSize(1);
        assertThat(SuspectTimes.find(race("2:34.30", Provenance.REPORTED))).isEmpty();
    }

    @Test
    void aHandTimeThatFitsIsNotSuspect() {
        assertThat(SuspectTimes.find(race("2:33.4", Provenance.HAND))).isEmpty();
    }

    @Test
    void aSurgeThatLastsIsNotSuspect() {
        RaceSheet kick = RaceSheetBuilder.of1500("KICK")
                .finished(1, "Ada", "3:40.00")
                .split("Ada", "800", "2:04.0", OptionalInt.of(1), Provenance.HAND)
                .split("Ada", "1000", "2:35.0", OptionalInt.of(1), Provenance.HAND)
                .split("Ada", "1100", "2:50.5", OptionalInt.of(1), Provenance.HAND)
                .split("Ada", "1200", "3:03.0", OptionalInt.of(1), Provenance.HAND)
                .build();

        assertThat(SuspectTimes.find(kick)).isEmpty();
    }

    private static RaceSheet race(String bell, Provenance provenance) {
        return RaceSheetBuilder.of1500("BELL")
                .finished(1, "Ada", "3:28.24")
                .split("Ada", "800", "1:51.38", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "1000", "2:19.40", OptionalInt.of(1), Provenance.OFFICIAL)
                .split("Ada", "1100", bell, OptionalInt.of(1), provenance)
                .split("Ada", "1200", "2:47.27", OptionalInt.of(1), Provenance.OFFICIAL)
                .build();
    }
}
