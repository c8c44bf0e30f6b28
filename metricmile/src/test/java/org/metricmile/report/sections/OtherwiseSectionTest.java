package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.scenes.Races;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.story.RaceFindings;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class OtherwiseSectionTest {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    private static RaceFindings findings() {
        return RaceFindings.of(TracedRace.of(Races.paris2024Final()), List.of());
    }

    private static LastLapOtherwise otherwise() {
        List<Entrant> field = Fields.championshipFinal(4);
        SimulatedRace race = new RaceEngine(COURSE, field, Habits.CHAMPIONSHIP_MEN).run(3, 2);
        List<Athlete> byPlace =
                race.finishOrder().stream().map(i -> race.athletes().get(i)).toList();
        return LastLapOtherwise.of(
                COURSE,
                field,
                List.of(byPlace.get(3)),
                Habits.CHAMPIONSHIP_MEN,
                List.of(race.trace()),
                Map.of(byPlace.get(0), 1250.0),
                byPlace.subList(0, 2),
                8,
                20);
    }

    @Test
    void everyChangeHasItsRowAndTheModelItsCard() {
        LastLapOtherwise otherwise = otherwise();
        ReportSection.Filled filled = new OtherwiseSection()
                .fill(RaceDossier.of(findings().with(otherwise)))
                .orElseThrow();
        StringOutput html = new StringOutput();
        filled.body().writeTo(html);
        Document page = Jsoup.parse(html.toString());

        assertThat(filled.title()).isEqualTo("Who else could have won?");
        assertThat(page.select("tbody tr")).hasSize(6 + 4);
        assertThat(page.select("thead th")).hasSize(8);
        assertThat(page.select("tbody tr")).allMatch(row -> row.childrenSize() == 8);
        assertThat(page.select("tbody tr").get(0).text())
                .startsWith(otherwise.runners().get(0).athlete().name() + " 250 ")
                .contains("strikes 50 m earlier");
        assertThat(page.text())
                .contains("From 1100 m the race is run on 20 times as it was")
                .contains("What it cannot: what would have happened.")
                .doesNotContain("reconstructed");
    }

    @Test
    void whoDidNotAskIsToldNothing() {
        assertThat(new OtherwiseSection().fill(RaceDossier.of(findings()))).isEqualTo(Optional.empty());
    }
}
