package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Source;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.records.claims.Exhibit;
import org.metricmile.records.claims.Standing;
import org.metricmile.report.RaceDossier;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.story.RaceFindings;

class GreatnessSectionTest {

    /** A field of four, so many tenths apart, of which the first runs 3:30, so many seconds and one such gap. */
    private static RaceSheet four(String id, int slower, int tenthsApart) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500(id);
        int place = 1;
        for (String name : List.of("A", "B", "C", "D")) {
            builder.finished(place, name, "GBR", "3:%d.%d0".formatted(30 + slower, place * tenthsApart), "");
            place++;
        }
        return builder.build();
    }

    private static RaceFindings found(int slower, int tenthsApart) {
        List<RaceSheet> others = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            others.add(four("OTHER" + i, 2 + i, 1));
        }
        return RaceFindings.of(TracedRace.of(four("OWN", slower, tenthsApart)), others);
    }

    private static Document section(RaceFindings found) {
        StringOutput html = new StringOutput();
        new GreatnessSection().fill(RaceDossier.of(found)).orElseThrow().body().writeTo(html);
        return Jsoup.parse(html.toString());
    }

    private static Claim depth(String figure, double rank) {
        return new Claim(
                ClaimKind.DEPTH,
                List.of(),
                "Second fastest mean so far.",
                Map.of(figure, rank),
                Map.of(),
                List.of(),
                "mean of the first so many",
                List.of(new Exhibit(
                        "depth/1", "2nd in the list", new Source("list", "depth.csv", 1), Exhibit.Kind.PUBLISHED)),
                Standing.DERIVED,
                List.of("a race that is not on record"),
                List.of(),
                50);
    }

    @Test
    void whatNoOtherRaceBeatsIsSaidToBeSoHere() {
        assertThat(section(found(0, 1)).select("p.finding").text())
                .contains("Of the races with results in this archive none beats it in mean of the first 3 (of 7),"
                        + " mean of the first 4 (of 7) and first to third (of 7).")
                .doesNotContain("list of deep races");
    }

    @Test
    void whereTheLongerListHasABetterOneTheRankThereStandsBesideTheRankHere() {
        assertThat(section(found(0, 1).with(List.of(depth("rank of first 3", 2))))
                        .select("p.finding")
                        .text())
                .contains("none beats it in mean of the first 4 (of 7)")
                .contains("The list of deep races, which knows more of them, has better ones in mean of the first 3"
                        + " (first of 7 here, rank 2 there).");
    }

    @Test
    void aFirstRankInTheLongerListIsNoDoubt() {
        assertThat(section(found(0, 1).with(List.of(depth("rank of first 3", 1))))
                        .select("p.finding")
                        .text())
                .contains("none beats it in mean of the first 3 (of 7)")
                .doesNotContain("list of deep races");
    }

    @Test
    void ofARaceThatIsFirstInNothingNothingOfTheKindIsSaid() {
        assertThat(section(found(9, 2)).select("p.finding").text())
                .doesNotContain("none beats it")
                .doesNotContain("list of deep races");
    }

    @Test
    void timesAreMarksAndRacesHaveTheirNames() {
        Document html = section(found(0, 1));
        assertThat(html.select("tbody tr").get(0).text()).contains("3:30.20").contains("(3:32.20)");
        assertThat(html.text()).doesNotContain("OTHER0").contains("final (3:32.20)");
    }
}
