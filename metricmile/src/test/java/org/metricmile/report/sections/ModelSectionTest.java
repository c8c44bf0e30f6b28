package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.EngineCheck;
import org.metricmile.report.RaceDossier;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.RaceFindings;

class ModelSectionTest {

    private static final WinRiver RIVER = new WinRiver(WinRiver.Way.SPLITS, 200, 1500, List.of(), List.of());

    private static Document page(RaceSheet race) {
        StringOutput html = new StringOutput();
        new ModelSection()
                .fill(RaceDossier.of(
                        RaceFindings.of(TracedRace.of(race), List.of()).with(RIVER)))
                .orElseThrow()
                .body()
                .writeTo(html);
        return Jsoup.parse(html.toString());
    }

    @Test
    void tellsTheFiguresOfTheRacesAtHandAndTheTableInShort() {
        EngineCheck check = EngineCheck.shipped();
        Document page = page(Races.slowThenKick());

        assertThat(page.text())
                .contains(check.summary())
                .contains("when they race as men\u2019s 1500 m are raced")
                .doesNotContain("This race is one of those");
        assertThat(page.select("tbody tr"))
                .hasSameSizeAs(check.of(Population.MEN_1500))
                .allMatch(row -> row.childrenSize() == 8);
    }

    @Test
    void whatARaceHasToDoWithTheFitIsSaid() {
        assertThat(page(RaceSheetBuilder.of1500("WC2023-M-1500-F").build()).text())
                .contains("This race is one of those they were fitted by");
        assertThat(page(Races.paris2024Final()).text())
                .contains("This race is one of those they were checked by only.");
    }

    @Test
    void isThereOnlyWhereSomethingIsSimulated() {
        assertThat(new ModelSection()
                        .fill(RaceDossier.of(RaceFindings.of(TracedRace.of(Races.slowThenKick()), List.of()))))
                .isEmpty();
    }
}
