package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;

class LeadSectionTest {

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("LEADS")
                .finished(1, "Ada Archer", "3:40.00")
                .finished(2, "Ben Baker", "3:40.50")
                .split("Ada Archer", "800", "1:57.00", OptionalInt.of(1), Provenance.REPORTED);
    }

    private static String caption(RaceSheetBuilder race) {
        return Captions.of(new LeadSection(), race);
    }

    /** The story counts what marks show, so the strip says how many of its changes these are. */
    @Test
    void changesThatReportsTellAreToldApart() {
        assertThat(caption(race().reported(0, 400, "Ben Baker", "lead", "Went straight to the front")))
                .endsWith(
                        "y known marks alone there is no change of the lead, by reports it passed from Baker to Archer between 400 m and 800 m.");
    }

    /** A pacemaker leads the most of it, but races for nobody. */
    @Test
    void aPacemakerIsNamedAsOneAndDidNotLeadLongest() {
        assertThat(caption(race().from("https://example.org (pacemaker)")
                        .split("Cid Carter", "200", "29.00", OptionalInt.of(1), Provenance.REPORTED)
                        .split("Cid Carter", "600", "1:27.00", OptionalInt.of(1), Provenance.REPORTED)))
                .startsWith("Archer led longest")
                .contains("from pacemaker Carter to Archer between 600 m and 800 m");
    }

    /** De Arriba and Tual pass 600 m a hundredth apart. */
    @Test
    void whoIsLevelDoesNotLead() {
        assertThat(Captions.textOf(new LeadSection(), StarterSheets.race("EC2024-M-800-F")))
                .contains("500\u2013700 m not known; level at 600 m: Gabriel Tual and \u00c1lvaro de Arriba");
    }

    /** Splits at 400 and 800 m, and reports that the one led to 500 m and the other from there: the strip, the changes and the story agree. */
    @Test
    void whatReportsKnowBetterStandsBesideWhatMarksShow() {
        String section = Captions.textOf(new LeadSection(), StarterSheets.race("WC2023-M-1500-F"));

        assertThat(section)
                .contains("500\u20131300 m Jakob Ingebrigtsen")
                .contains("from Abel Kipsang to Jakob Ingebrigtsen between 400 m and 800 m (at 500 m by reports)");
    }

    /** By marks Kipsang led at 400 m and Wightman won; reports have Ingebrigtsen between. */
    @Test
    void reportsTellInStepsWhatMarksShowAsOneChange() {
        assertThat(Captions.textOf(new LeadSection(), StarterSheets.race("WC2022-M-1500-F")))
                .contains(
                        "from Abel Kipsang to Jake Wightman between 400 m and the finish (by reports from Abel Kipsang to Jakob Ingebrigtsen between 600 m and 650 m and from Jakob Ingebrigtsen to Jake Wightman between 1250 m and the finish)");
    }

    @Test
    void whoLedAsLongLedLongestToo() {
        assertThat(caption(RaceSheetBuilder.of1500("TIE")
                        .finished(1, "Ada Archer", "3:40.00")
                        .finished(2, "Ben Baker", "3:40.50")
                        .finished(3, "Cid Carter", "3:41.00")
                        .position("Cid Carter", "200", 1)
                        .position("Cid Carter", "500", 1)
                        .position("Ben Baker", "600", 1)
                        .position("Ben Baker", "900", 1)))
                .startsWith("Carter and Baker led longest, each for 300 m of the 1500 m as far as is known; ");
    }

    @Test
    void whereReportsAddNothingNothingIsSaidOfThem() {
        assertThat(caption(race().split("Ben Baker", "400", "58.50", OptionalInt.of(1), Provenance.REPORTED)))
                .endsWith("he lead passed from Baker to Archer between 400 m and 800 m.");
    }
}
