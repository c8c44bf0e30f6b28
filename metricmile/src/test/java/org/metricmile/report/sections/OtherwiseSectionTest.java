package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.scenes.Races;
import org.metricmile.simulation.Assumption;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.RacingGoal;
import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.simulation.StandardChange;
import org.metricmile.simulation.WhatIf;
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
        SimulatedRace race = new RaceEngine(COURSE, field, Fields.CHAMPIONSHIP_MEN).run(3, 2);
        List<Athlete> byPlace =
                race.finishOrder().stream().map(i -> race.athletes().get(i)).toList();
        return LastLapOtherwise.of(
                COURSE,
                field,
                List.of(byPlace.get(3)),
                Fields.CHAMPIONSHIP_MEN,
                List.of(race.trace()),
                Map.of(byPlace.get(0), 1250.0),
                byPlace.subList(0, 2),
                8,
                20);
    }

    @Test
    void everyChangeHasItsRow() {
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
                .contains("More under \u201cWhat a simulation can say\u201d")
                .contains("No bests are on record of "
                        + otherwise.likeTheOthers().get(0).name() + ": taken to be like the others.")
                .doesNotContain("reconstructed");
    }

    @Test
    void aChangeIsToldWithTheFiguresOfItsFreshRacesOnly() {
        LastLapOtherwise otherwise = otherwise();
        LastLapOtherwise.Asked winner = otherwise.runners().get(0);
        LastLapOtherwise.Changed fresh = new LastLapOtherwise.Changed(
                StandardChange.STRIKE_LATER,
                Optional.empty(),
                new WhatIf(
                        winner.athlete(),
                        30,
                        30,
                        77,
                        new WhatIf.Difference(0.2, 0.3, 0.01),
                        new WhatIf.Difference(0.5, 0.5, 0),
                        new WhatIf.Difference(3, 3, 0),
                        new WhatIf.Difference(210, 210, 0),
                        1),
                0.1,
                0);

        assertThat(text(otherwise, winner, Optional.of(fresh)))
                .contains("If " + winner.athlete().name()
                        + " strikes 50 m later, the chance to win goes from 20 to 30 % (by 8 to 12 points, in 30 pairs of"
                        + " fresh races).");
        assertThat(text(otherwise, winner, Optional.empty()))
                .contains("Of the changes that were tried none raises anybody\u2019s chance to win")
                .doesNotContain("the chance to win goes from");
    }

    @Test
    void underHowManyAssumptionsAGainHoldsIsCounted() {
        assertThat(AssumedTable.holds(Sensitivity.NONE)).isEmpty();
        assertThat(AssumedTable.holds(sensitivity(0.1, 0.1, 0, 0, -0.1)))
                .isEqualTo(
                        " Under 2 of the 5 other assumptions below it is a gain beyond the error too, under 1 a loss.");
        assertThat(AssumedTable.holds(sensitivity(0, 0, 0.01, 0, 0)))
                .isEqualTo(" Under none of the 5 other assumptions below it is a gain beyond the error too.");
        assertThat(AssumedTable.holds(sensitivity(0.1, 0.1, 0.1, 0.1, 0.1)))
                .isEqualTo(" Under all of the 5 other assumptions below it is a gain beyond the error too.");
    }

    /** One answer for each assumption, each good to 2 points. */
    private static Sensitivity sensitivity(double... gains) {
        Athlete athlete = findings().sheet().winner().orElseThrow().athlete();
        WhatIf.Difference nothing = new WhatIf.Difference(0.2, 0.2, 0);
        List<Sensitivity.Row> rows = new ArrayList<>();
        for (Assumption assumption : Assumption.values()) {
            WhatIf.Difference win = new WhatIf.Difference(0.2, 0.2 + gains[rows.size()], 0.02);
            rows.add(new Sensitivity.Row(
                    assumption, new WhatIf(athlete, 100, 100, 5, win, nothing, nothing, nothing, 1)));
        }
        return new Sensitivity(rows);
    }

    /** How far the model is from the race is told in seconds too. */
    @Test
    void whatTheWinnerRanStandsBesideTheMeanOfTheRacesRunOn() {
        Athlete hocker = findings().sheet().winner().orElseThrow().athlete();
        LastLapOtherwise.Changed nothing = new LastLapOtherwise.Changed(
                StandardChange.OUTSIDE,
                Optional.empty(),
                new WhatIf(
                        hocker,
                        30,
                        30,
                        77,
                        new WhatIf.Difference(0.01, 0.01, 0),
                        new WhatIf.Difference(0.1, 0.1, 0),
                        new WhatIf.Difference(6, 6, 0),
                        new WhatIf.Difference(210.38, 210.38, 0),
                        1),
                0,
                0);

        assertThat(text(
                        otherwise(),
                        new LastLapOtherwise.Asked(
                                hocker,
                                OptionalDouble.empty(),
                                0.01,
                                0.1,
                                List.of(nothing),
                                Optional.empty(),
                                Sensitivity.NONE),
                        Optional.empty()))
                .contains(
                        "Cole Hocker, who won, wins 1 of 100 races run on as they were, in 3:30.4 on average, where 3:27.65"
                                + " was run: so far is the model");
    }

    private static String text(
            LastLapOtherwise otherwise, LastLapOtherwise.Asked winner, Optional<LastLapOtherwise.Changed> best) {
        LastLapOtherwise told = new LastLapOtherwise(
                otherwise.metres(),
                otherwise.races(),
                otherwise.seed(),
                false,
                List.of(),
                List.of(new LastLapOtherwise.Asked(
                        winner.athlete(),
                        winner.strikeMetres(),
                        winner.win(),
                        winner.medal(),
                        winner.changes(),
                        best,
                        Sensitivity.NONE)),
                List.of());
        StringOutput html = new StringOutput();
        new OtherwiseSection()
                .fill(RaceDossier.of(findings().with(told)))
                .orElseThrow()
                .body()
                .writeTo(html);
        return Jsoup.parse(html.toString()).text();
    }

    @Test
    void theBestPlansStandWithTheirFreshFiguresAndUnderOtherAssumptions() {
        LastLapOtherwise otherwise = otherwise();
        ReportSection.Filled filled = new BestPlansSection()
                .fill(RaceDossier.of(findings().with(otherwise)))
                .orElseThrow();
        StringOutput html = new StringOutput();
        filled.body().writeTo(html);
        Document page = Jsoup.parse(html.toString());

        assertThat(filled.title()).isEqualTo("The best plan for the last lap");
        assertThat(page.select("table.best-plans tbody tr"))
                .hasSize(otherwise.plans().size());
        assertThat(page.select("table.best-plans tbody tr").get(0).text())
                .startsWith(otherwise.runners().get(0).athlete().name() + " 250 from 1")
                .contains(" m to go): strike");
        assertThat(page.select("table.assumed tbody tr"))
                .hasSize(otherwise.plans().size());
        // the figures of the plan are those of the table above it
        assertThat(page.select("table.assumed tbody tr td:nth-child(3)").eachText())
                .isEqualTo(
                        page.select("table.best-plans tbody tr td:nth-child(6)").eachText());
        assertThat(page.select("table.assumed thead th").eachText())
                .containsExactly(
                        "Athlete",
                        "Decision",
                        "as the model has it",
                        "leading costs 0.3 s a lap",
                        "leading costs 3 s a lap",
                        "rivals never answer a strike",
                        "rivals always answer one",
                        "rivals strike where they did");
        assertThat(page.text())
                .contains("20 pairs of fresh races that had no part in the search")
                .contains("an upper limit")
                .doesNotContain("reconstructed");
    }

    /** 1.645 standard errors of 3 points are 4.9 points. */
    @Test
    void whereNoPlanIsBetterItIsSaidWhatCouldNotBeSeen() {
        LastLapOtherwise otherwise = otherwise();
        Athlete athlete = otherwise.runners().get(0).athlete();
        WhatIf answer = new WhatIf(
                athlete,
                20,
                20,
                77,
                new WhatIf.Difference(0.2, 0.22, 0.03),
                new WhatIf.Difference(0.5, 0.5, 0),
                new WhatIf.Difference(3, 3, 0),
                new WhatIf.Difference(210, 210, 0),
                1);
        LastLapOtherwise told = new LastLapOtherwise(
                otherwise.metres(),
                otherwise.races(),
                otherwise.seed(),
                false,
                List.of(),
                otherwise.runners(),
                List.of(new LastLapOtherwise.Planned(
                        new BestResponse(athlete, RacingGoal.WIN, RacePlan.NONE, answer, List.of(), 40, 50, false),
                        Sensitivity.NONE)));
        StringOutput html = new StringOutput();
        new BestPlansSection()
                .fill(RaceDossier.of(findings().with(told)))
                .orElseThrow()
                .body()
                .writeTo(html);

        assertThat(Jsoup.parse(html.toString()).text())
                .contains(
                        "beyond the error of so many fresh races; a gain of less than 5 points could not have been seen.");
    }

    @Test
    void whoDidNotAskIsToldNothing() {
        assertThat(new OtherwiseSection().fill(RaceDossier.of(findings()))).isEqualTo(Optional.empty());
        assertThat(new BestPlansSection().fill(RaceDossier.of(findings()))).isEqualTo(Optional.empty());
    }
}
