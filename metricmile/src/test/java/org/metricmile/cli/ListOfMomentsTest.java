package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.timeline.Timeline;
import org.metricmile.story.timeline.TimelineEntry;

class ListOfMomentsTest {

    private static final RaceSheet REPORTED = RaceSheetBuilder.of1500("REPORTED")
            .finished(1, "Ada Archer", "3:40.00")
            .finished(2, "Ben Baker", "3:40.50")
            .reported(1300, 1400, "Ben Baker", "boxed", "Shut in behind two others")
            .reported(1450, 1450, "Ada Archer", "elbowed", "Was pushed with half a straight to go")
            .build();

    private static List<TimelineEntry> entries() {
        return Timeline.of(RaceFindings.of(TracedRace.of(REPORTED), List.of())).all();
    }

    /** At 58.4 and 3:40.00 the time is known; where only a report tells, about when. */
    @Test
    void columnsOfNumbersHoldNumbersAlone() {
        Table csv = ListOfMoments.csv(entries());
        Table text = ListOfMoments.table(entries());

        assertThat(csv.columns())
                .containsExactly(
                        "metres",
                        "until",
                        "seconds",
                        "about",
                        "kind",
                        "athlete",
                        "certainty",
                        "provenance",
                        "evidence");
        assertThat(csv.rows())
                .filteredOn(row -> row.get(4).equals("boxed_in"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(2)).isEmpty();
                    assertThat(Double.parseDouble(row.get(3))).isBetween(180.0, 220.0);
                });
        assertThat(csv.rows())
                .allSatisfy(row -> assertThat(row.get(0) + row.get(1) + row.get(2) + row.get(3) + row.get(6))
                        .doesNotContain("~", "\u2013"));
        assertThat(text.rows())
                .filteredOn(row -> row.get(2).equals("boxed_in"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).startsWith("~"));
    }

    /** Cheruiyot took the lead somewhere between 400 m, where he was second in 56.4, and 800 m, where he was first in 1:51.8. */
    @Test
    void whatLiesBetweenTwoMarksIsToldWithBoth() {
        List<TimelineEntry> leads =
                Timeline.of(RaceFindings.of(TracedRace.of(StarterSheets.race("OG2020-M-1500-F")), List.of()))
                        .all()
                        .stream()
                        .filter(entry -> entry.happening().kind().equals("lead_taken"))
                        .toList();

        assertThat(ListOfMoments.table(leads).rows().get(0)).startsWith("400\u2013800", "56.4\u2013111.8");
        assertThat(ListOfMoments.csv(leads).rows().get(0)).startsWith("400", "800", "56.4", "");
    }

    /** A report says boxed, the list boxed_in: by either word the moment is found. */
    @Test
    void aReportedKindIsFoundByItsWordAndByItsCode() {
        for (String typed : List.of("boxed", "BOXED", "boxed_in", "elbowed")) {
            String code = ListOfMoments.kind(typed, REPORTED);
            assertThat(entries())
                    .filteredOn(entry -> entry.happening().kind().equals(code))
                    .as(typed)
                    .hasSize(1);
        }
    }
}
