package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.careers.CareerScene;

/** Majors, rankings and season's bests of a career of a few lines. */
class CareerStandingTest {

    private static CareerScene kerr() {
        return CareerScene.men()
                .major("global", "OG WC")
                .major("with others", "OG WC CWG")
                .editions(CompetitionCategory.OG, 2020, 2024)
                .editions(CompetitionCategory.WC, 2019, 2022, 2023)
                .edition("CWG2022", CompetitionCategory.CWG, "2022-07-01", "2022-07-09")
                .ranFinal("OG2020", "3 Kerr GBR 3:29.05")
                .ranFinal("CWG2022", "12 Kerr GBR 3:35.72")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38", "2 Ingebrigtsen NOR 3:29.65")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
    }

    private static CareerParts parts(CareerScene scene, String day) {
        return new CareerParts(scene.book(), scene.athlete("Kerr", "GBR"), LocalDate.parse(day));
    }

    private static List<String> told(CareerPart part, String... columns) {
        return part.rows().stream().map(row -> told(row, columns)).toList();
    }

    private static String told(Map<String, Object> row, String... columns) {
        return String.join(
                " ",
                List.of(columns).stream()
                        .map(column -> String.valueOf(row.getOrDefault(column, "-")))
                        .toList());
    }

    @Test
    void medalsInARowDependOnTheDefinitionAndAnAbsenceBreaksNone() {
        assertThat(told(
                        parts(kerr(), "2024-09-01").standing().majors(),
                        "definition",
                        "from",
                        "showing",
                        "medalsInARow"))
                .containsExactly(
                        "global 2020-08-01 bronze 1",
                        "global 2022-08-01 no result on record -",
                        "global 2023-08-01 gold 2",
                        "global 2024-08-01 silver 3",
                        "with others 2020-08-01 bronze 1",
                        "with others 2022-07-01 12th 0",
                        "with others 2022-08-01 no result on record -",
                        "with others 2023-08-01 gold 1",
                        "with others 2024-08-01 silver 2");
    }

    @Test
    void aPersonReadsTheMajorsOfEachDefinitionBelowWhatTheyComeTo() {
        assertThat(parts(kerr(), "2024-09-01").standing().majors().text())
                .contains(
                        "Global: a medal at 3 of 3 entered, at the last 3 of which a result is on record; of 1 no result is on record.\nchampionship ",
                        "With others: a medal at 3 of 4 entered, at the last 2 in a row; of 1 no result is on record.\n",
                        "medals in a row")
                .doesNotContain("medalsInARow");
    }

    @Test
    void aMarkOnTheWayInALongerRaceIsNamedAmongTheBestsOfASeason() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .career("Kerr", "GBR", "2024-05-25", "", "", "Eugene", "", "", "3:31.00", "en_route")
                .career("Kerr", "GBR", "2023-05-25", "Eugene", 1, "3:32.00");
        assertThat(told(parts(scene, "2025-01-01").seasons(), "season", "mark", "round"))
                .containsExactly("2024 3:31.00 on the way", "2023 3:32.00 final");
    }

    @Test
    void aStepOverASeasonWithoutTheDistanceIsDoubted() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .career("Kerr", "GBR", "2021-05-25", "Eugene", 1, "3:32.00")
                .career("Kerr", "GBR", "2021-06-25", "Rome", 1, "3:31.00")
                .career("Kerr", "GBR", "2023-05-25", "Eugene", 1, "3:30.50")
                .career("Kerr", "GBR", "2023-06-25", "Rome", 1, "3:30.00");
        assertThat(told(parts(scene, "2025-01-01").progression(), "mark", "doubt"))
                .containsExactly(
                        "3:32.00 -",
                        "3:31.00 ",
                        "3:30.50 no 1500 m of 2022 or 2023 is on record here before this meeting",
                        "3:30.00 ");
    }

    @Test
    void noMajorOfTheFutureIsSeen() {
        assertThat(told(parts(kerr(), "2023-08-08").standing().majors(), "definition", "from", "showing"))
                .as("the final is run on 8 August")
                .containsExactly(
                        "global 2020-08-01 bronze",
                        "global 2022-08-01 no result on record",
                        "global 2023-08-01 no result on record",
                        "with others 2020-08-01 bronze",
                        "with others 2022-07-01 12th",
                        "with others 2022-08-01 no result on record",
                        "with others 2023-08-01 no result on record");
    }

    @Test
    void eachSystemOfRankingHasItsOwnNameAndTheLastOneOfTheYearBefore() {
        CareerScene scene = kerr().ranked("World Athletics", "2024-07-16", "Kerr", "GBR", 4)
                .ranked("World Athletics", "2024-07-23", "Kerr", "GBR", 3)
                .ranked("World Athletics", "2024-08-20", "Kerr", "GBR", 2)
                .ranked("Magazine", "2023", "Kerr", "GBR", 1)
                .ranked("Magazine", "2022", "Kerr", "GBR", 9);
        assertThat(told(parts(scene, "2024-08-06").standing().rankings(), "system", "on", "rank"))
                .containsExactlyInAnyOrder("World Athletics 2024-07-23 3", "Magazine 2023-12-31 1");
    }

    @Test
    void theBestOfASeasonIsOutdoorsOrOnAShortTrack() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .career("Kerr", "GBR", "2023-12-31", "A", 1, "3:29.00")
                .career("Kerr", "GBR", "2024-02-01", "", "", "B", "", "1", "3:32.00", "short_track")
                .career("Kerr", "GBR", "2024-05-01", "C", 1, "3:33.00")
                .career("Kerr", "GBR", "2024-06-01", "D", 1, "3:31.00")
                .career("Kerr", "GBR", "2024-07-01", "E", 1, "3:30.9h");
        assertThat(told(parts(scene, "2025-01-01").seasons(), "season", "event", "mark"))
                .containsExactly("2024 1500 m 3:31.00", "2024 1500 m short track 3:32.00", "2023 1500 m 3:29.00");
        assertThat(told(parts(scene, "2024-06-01").seasons(), "season", "event", "mark"))
                .startsWith("2024 1500 m 3:33.00");
    }
}
