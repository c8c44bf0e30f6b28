package org.metricmile.story.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;

/** A leader of whom no result is on record. */
class LostLeaderTest {

    private static List<TimelineEntry> leadsTaken(RaceSheet sheet) {
        TracedRace race = TracedRace.of(sheet);
        RaceFindings found = RaceFindings.of(race, List.of()).with(ReconstructedRace.of(sheet, race.course(), 1500));
        return Timeline.of(found).all().stream()
                .filter(entry -> entry.happening().kind().equals(MomentKind.LEAD_TAKEN.code()))
                .toList();
    }

    /** Kipsang led to 600 m, Ingebrigtsen from 650 m on. */
    @Test
    void nobodyTakesHisLeadByDefault() {
        List<TimelineEntry> leads = leadsTaken(StarterSheets.race("WC2022-M-1500-F"));

        assertThat(leads)
                .extracting(entry -> entry.happening().athlete().orElseThrow().name())
                .contains("Jake Wightman")
                .doesNotContain("Jakob Ingebrigtsen");
        assertThat(leads)
                .allMatch(entry ->
                        entry.stretch().fromMetres() <= 350 || entry.stretch().fromMetres() >= 650);
    }

    /** When he is at 800 m, the last that is known of him, Ingebrigtsen is some metres behind. */
    @Test
    void whoIsNextDoesNotTakeItWhereHeIsLost() {
        assertThat(leadsTaken(StarterSheets.race("IND2025-Lievin-M-Mile")))
                .filteredOn(entry ->
                        entry.happening().athlete().orElseThrow().name().equals("Jakob Ingebrigtsen"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence().text()).contains("between 800 m and the finish"));
    }

    /** Cid leads at 1200 m and that is all that is known of him. */
    @Test
    void whereNobodyElseIsKnownToLeadOnTheWayMarksTellIt() {
        assertThat(leadsTaken(RaceSheetBuilder.of1500("LOST")
                        .partialField()
                        .finished(1, "Ada Archer", "3:30.00")
                        .finished(2, "Ben Baker", "3:30.50")
                        .split("Cid Carter", "1200", "2:48.50", OptionalInt.of(1), Provenance.OFFICIAL)
                        .splits("Ben Baker", "1200", "2:48.80")
                        .build()))
                .filteredOn(entry -> entry.stretch().toMetres() > 1200)
                .extracting(entry -> entry.sentence().text())
                .singleElement()
                .asString()
                .startsWith("Ada Archer takes the lead from Cid Carter between 1200 m and the finish.");
    }
}
