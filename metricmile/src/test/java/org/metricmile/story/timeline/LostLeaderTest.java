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

    private static List<String> losses(RaceSheet sheet) {
        return of(MomentKind.LEAD_LOST, sheet).stream()
                .map(entry -> entry.happening().athlete().orElseThrow().name())
                .toList();
    }

    private static List<TimelineEntry> leadsTaken(RaceSheet sheet) {
        return of(MomentKind.LEAD_TAKEN, sheet);
    }

    private static List<TimelineEntry> of(MomentKind kind, RaceSheet sheet) {
        TracedRace race = TracedRace.of(sheet);
        RaceFindings found = RaceFindings.of(race, List.of()).with(ReconstructedRace.of(sheet, race.course(), 1500));
        return Timeline.of(found).all().stream()
                .filter(entry -> entry.happening().kind().equals(kind.code()))
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

    /** Cheruiyot leads at 800 m, and that is the last of him; Makhloufi is next, and Kiprop passes him near the end. */
    @Test
    void whoWinsTakesTheLeadFromThoseOnRecord() {
        List<TimelineEntry> leads = leadsTaken(StarterSheets.race("WC2015-M-1500-F"));

        assertThat(leads)
                .extracting(entry -> entry.happening().athlete().orElseThrow().name())
                .doesNotContain("Taoufik Makhloufi");
        assertThat(losses(StarterSheets.race("WC2015-M-1500-F"))).doesNotContain("Timothy Cheruiyot");
        assertThat(leads)
                .last()
                .satisfies(entry -> assertThat(entry.sentence().text())
                        .startsWith("Asbel Kiprop takes the lead of those on record, most likely with "));
    }

    /** Cid leads at 1200 m and that is all that is known of him; of those on record Ada is ahead there already. */
    @Test
    void whereNobodyElseIsKnownToLeadOnTheWayMarksTellIt() {
        assertThat(leadsTaken(RaceSheetBuilder.of1500("LOST")
                        .partialField()
                        .finished(1, "Ada Archer", "3:30.00")
                        .finished(2, "Ben Baker", "3:36.50")
                        .split("Cid Carter", "1200", "2:48.50", OptionalInt.of(1), Provenance.OFFICIAL)
                        .splits("Ada Archer", "1200", "2:48.80")
                        .splits("Ben Baker", "1200", "2:50.80")
                        .build()))
                .filteredOn(entry -> entry.stretch().toMetres() > 1200)
                .extracting(entry -> entry.sentence().text())
                .singleElement()
                .asString()
                .startsWith("Ada Archer takes the lead from Cid Carter between 1200 m and the finish.");
    }

    /** Cid leads to 700 m by a report, and that is all that is known of him. */
    @Test
    void nobodyLeadsOutOfTheStartWhereAReportAloneHasTheLeader() {
        assertThat(leadsTaken(RaceSheetBuilder.of1500("LOST")
                        .partialField()
                        .finished(1, "Ada Archer", "3:30.00")
                        .finished(2, "Ben Baker", "3:36.50")
                        .splits("Ada Archer", "400", "56.80", "1200", "2:48.80")
                        .splits("Ben Baker", "400", "56.20", "1200", "2:50.80")
                        .reported(0, 700, "Cid Carter", "lead", "Led to 700 m")
                        .build()))
                .noneMatch(entry -> entry.sentence().text().contains("out of the scramble"));
    }
}
