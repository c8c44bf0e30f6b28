package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;
import org.metricmile.story.RaceFindings;

class ChancesSectionTest {

    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9).run(1500, 6.9));

    private static RunnerChances chance(String name, double place, double win) {
        return new RunnerChances(FIELD.athlete(name), place, place - 1, win, 0.999, win, 0.02, win);
    }

    private static Optional<Document> section(WinRiver.Way way, List<Athlete> likeTheOthers) {
        WinRiver river = new WinRiver(
                way,
                200,
                1500,
                likeTheOthers,
                List.of(
                        new WinRiver.AtMark(700, List.of(chance("Bea Baker", 1, 0.55), chance("Ann Archer", 2, 0.45))),
                        new WinRiver.AtMark(1100, List.of(chance("Bea Baker", 1, 0.704))),
                        new WinRiver.AtMark(
                                1400, List.of(chance("Ann Archer", 1, 0.998), chance("Bea Baker", 2, 0.002)))));
        return fill(RaceFindings.of(FIELD.tracked(), List.of()).with(river));
    }

    private static Optional<Document> fill(RaceFindings found) {
        return new ChancesSection().fill(RaceDossier.of(found)).map(ChancesSectionTest::html);
    }

    private static Document html(ReportSection.Filled filled) {
        StringOutput html = new StringOutput();
        filled.body().writeTo(html);
        return Jsoup.parse(html.toString());
    }

    @Test
    void theTableHoldsWhatTheChartShows() {
        Document html = section(WinRiver.Way.TRACKED, List.of()).orElseThrow();

        assertThat(html.select("figcaption").text())
                .contains("By place and gap: at 1100 m ")
                .contains("Baker")
                .contains("70 %")
                .endsWith(".");
        assertThat(html.select("thead th").eachText()).containsExactly("Athlete", "700", "1100", "1400");
        assertThat(html.select("tbody tr:has(th:contains(Archer)) td").eachText())
                .containsExactly("45>99sim 45", "\u2013", ">99>99sim >99");
        assertThat(html.select("tbody tr:has(th:contains(Baker)) td").eachText())
                .endsWith("<1>99sim <1");
    }

    @Test
    void itSaysHowMuchRestsOnModelAndReconstruction() {
        assertThat(section(WinRiver.Way.TRACKED, List.of())
                        .orElseThrow()
                        .select(".note")
                        .text())
                .contains("Where everybody was is measured.")
                .contains("run on 200 times (seed 1500)")
                .contains("Their Monte Carlo error is 2 % at most.")
                .contains("What is shown is by place and gap alone")
                .contains("Before 700 m nothing is shown: at 700 m of 1500 m place and gap told who wins better")
                .doesNotContain("No bests are on record");
        assertThat(section(WinRiver.Way.RECONSTRUCTED, List.of(FIELD.athlete("Bea Baker")))
                        .orElseThrow()
                        .select(".note")
                        .text())
                .contains("Much of it rests on the reconstruction")
                .contains("the result included")
                .contains("No bests are on record of Baker: taken to be like the others.");
    }

    @Test
    void withoutChancesThereIsNoSection() {
        assertThat(fill(RaceFindings.of(FIELD.tracked(), List.of()))).isEmpty();
    }
}
