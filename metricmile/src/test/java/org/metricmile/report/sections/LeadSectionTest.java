package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.Provenance;
import org.metricmile.report.RaceDossier;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.story.RaceFindings;

class LeadSectionTest {

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("LEADS")
                .finished(1, "Ada Archer", "3:40.00")
                .finished(2, "Ben Baker", "3:40.50")
                .split("Ada Archer", "800", "1:57.00", OptionalInt.of(1), Provenance.REPORTED);
    }

    private static String caption(RaceSheetBuilder race) {
        StringOutput html = new StringOutput();
        new LeadSection()
                .fill(RaceDossier.of(RaceFindings.of(TracedRace.of(race.build()), List.of())))
                .orElseThrow()
                .body()
                .writeTo(html);
        return Jsoup.parse(html.toString()).select("figcaption").text();
    }

    /** The story counts what marks show, so the strip says how many of its changes these are. */
    @Test
    void changesThatReportsTellAreToldApart() {
        assertThat(caption(race().reported(0, 400, "Ben Baker", "lead", "Went straight to the front")))
                .endsWith(
                        "he lead passed from Baker to Archer between 400 m and 800 m; by known marks alone there are no changes.");
    }

    @Test
    void whereReportsAddNothingNothingIsSaidOfThem() {
        assertThat(caption(race().split("Ben Baker", "400", "58.50", OptionalInt.of(1), Provenance.REPORTED)))
                .endsWith("he lead passed from Baker to Archer between 400 m and 800 m.");
    }
}
