package org.metricmile.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;

class PacemakingTest {

    private static final String PACED = "https://example.org/splits (440 yards, pacemaker)";

    private static Pacemaking of(RaceSheet sheet) {
        return Pacemaking.of(TracedRace.of(sheet));
    }

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("PACED").finished(1, "Ada", "3:30.00").finished(2, "Ben", "3:30.50");
    }

    @Test
    void aPacemakerWithoutNameMayLeadUntilAnotherIsSeenInFront() {
        RaceSheet race = race().position("Ada", "1200", 1)
                .from(PACED)
                .unnamedLeader("400", "56.0")
                .unnamedLeader("800", "1:52.0")
                .build();

        assertThat(of(race).last()).isEqualTo(Distance.ofMetres(800));
        assertThat(of(race).until()).isEqualTo(Distance.ofMetres(1200));
        assertThat(of(race).pacemakers()).isEmpty();
    }

    @Test
    void aRemarkThatOnlyHasTheWordNamesNobody() {
        RaceSheet race = race().from("https://example.org/pacemaker (no pacemaker)")
                .unnamedLeader("400", "56.0")
                .build();

        assertThat(of(race).isThere()).isFalse();
    }

    @Test
    void aFlagNamesAPacemakerWhoIsNowhereSeen() {
        RaceSheet race = race().position("Ada", "400", 1).paced("Cid").build();

        assertThat(of(race).pacemakers()).extracting(Athlete::name).containsExactly("Cid");
        assertThat(of(race).until()).isEqualTo(Distance.ofMetres(400));
    }

    /** Two are named, of whom one is seen; a report has the winner in front from 1000 m on, times only at 1200 m. */
    @Test
    void aReportedLeadEndsThePacemakersToo() {
        TracedRace race = TracedRace.of(StarterSheets.race("DL2024-Monaco-M-1500"));

        assertThat(Pacemaking.of(race).pacemakers())
                .extracting(Athlete::name)
                .containsExactlyInAnyOrder("\u017dan Rudolf", "Pieter Sisk");
        assertThat(Pacemaking.of(race).until()).isEqualTo(Distance.ofMetres(1000));
        assertThat(Pacemaking.atMarks(race).until()).isEqualTo(Distance.ofMetres(1200));
    }
}
