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
                        "he lead passed from Baker to Archer between 400 m and 800 m; by known marks alone there are no changes.");
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

    @Test
    void whereReportsAddNothingNothingIsSaidOfThem() {
        assertThat(caption(race().split("Ben Baker", "400", "58.50", OptionalInt.of(1), Provenance.REPORTED)))
                .endsWith("he lead passed from Baker to Archer between 400 m and 800 m.");
    }
}
