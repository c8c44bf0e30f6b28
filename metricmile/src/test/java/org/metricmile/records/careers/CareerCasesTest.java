package org.metricmile.records.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.EIC;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Lineage;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordType;
import org.metricmile.records.Ruling;

/** Cases that have misled lists of careers, one table each. */
class CareerCasesTest {

    private static final Distance METRIC = Distance.ofMetres(1500);

    private static HeadToHead met(CareerScene scene, String one, String other) {
        return HeadToHead.of(scene.book().careers(), scene.athlete(one, "GBR"), scene.athlete(other, "NOR"));
    }

    private static List<String> marks(List<CareerResult> results) {
        return results.stream()
                .map(result -> result.mark().map(Mark::toString).orElse(""))
                .toList();
    }

    @Test
    void aMarkOnTheWayInAMileMakesNoSecondMeeting() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .follow("Ingebrigtsen", "NOR", "")
                .career(
                        "Kerr",
                        "GBR",
                        "2024-05-25",
                        "",
                        "",
                        "Hayward Field, Eugene",
                        "",
                        "",
                        "3:30.92",
                        "en_route:Mile")
                .career("Ingebrigtsen", "NOR", "2024-05-25", "", "", "Eugene OR", "Final", "2", "3:31.11", "")
                .overMile()
                .career("Kerr", "GBR", "2024-05-25", "Hayward Field, Eugene", 1, "3:45.34")
                .career("Ingebrigtsen", "NOR", "2024-05-25", "", "", "Eugene OR", "Final", "2", "3:45.60", "");
        HeadToHead met = met(scene, "Kerr", "Ingebrigtsen");
        assertThat(met.score()).isEqualTo("1-0");
        assertThat(met.encounters())
                .extracting(race -> race.one().event().name())
                .containsExactly("mile");
        assertThat(scene.book().careers().of(scene.athlete("Ingebrigtsen", "NOR")))
                .filteredOn(CareerResult::isEnRoute)
                .hasSize(1)
                .allSatisfy(result -> assertThat(result.place()).isEmpty());
    }

    @Test
    void twoRacesOfOneDayStayTwo() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .over(800)
                .career("Kerr", "GBR", "2024-05-25", "Town", 1, "1:50.00")
                .over(1500)
                .career("Kerr", "GBR", "2024-05-25", "Town", 1, "3:45.00");
        assertThat(scene.book().careers().of(scene.athlete("Kerr", "GBR")))
                .noneMatch(CareerResult::isEnRoute)
                .hasSize(2);
    }

    @Test
    void otherHeatsAndOtherTownsAreNoMeeting() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .follow("Ingebrigtsen", "NOR", "")
                .career("Kerr", "GBR", "2021-08-03", "", "", "Tokyo", "Heat 1", "7", "3:36.29", "")
                .career("Ingebrigtsen", "NOR", "2021-08-03", "", "", "Tokyo", "Prelim h3", "4", "3:36.49", "")
                .career("Kerr", "GBR", "2022-05-01", "Portland", 1, "3:36.00")
                .career("Ingebrigtsen", "NOR", "2022-05-01", "Bergen", 2, "3:37.00")
                .career("Kerr", "GBR", "2021-08-05", "", "", "Tokyo", "Semi-final 2", "3", "3:32.18", "")
                .career("Ingebrigtsen", "NOR", "2021-08-05", "", "", "Tokyo", "Prelim s2", "2", "3:32.13", "");
        HeadToHead met = met(scene, "Kerr", "Ingebrigtsen");
        assertThat(met.score()).isEqualTo("0-1");
        assertThat(met.finals().encounters()).isEmpty();
        assertThat(met.before(LocalDate.parse("2021-08-05")).encounters()).isEmpty();
        assertThat(met.in(2021).over(METRIC).encounters()).hasSize(1);
    }

    @Test
    void placesThatContradictTheMarksAreTwoRaces() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .follow("Ingebrigtsen", "NOR", "")
                .career("Kerr", "GBR", "2022-05-01", "Oslo", 1, "3:36.00")
                .career("Ingebrigtsen", "NOR", "2022-05-01", "Oslo", 2, "3:35.00");
        assertThat(met(scene, "Kerr", "Ingebrigtsen").encounters()).isEmpty();
    }

    @Test
    void aTieIsCountedAsOne() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .follow("Ingebrigtsen", "NOR", "")
                .career("Kerr", "GBR", "2022-05-01", "Oslo", 3, "3:36.00")
                .career("Ingebrigtsen", "NOR", "2022-05-01", "Oslo", 3, "3:36.00");
        HeadToHead met = met(scene, "Kerr", "Ingebrigtsen");
        assertThat(met.score()).isEqualTo("0-0-1");
    }

    @Test
    void sourcesOfOneResultArePutTogetherAndTheirContradictionsKept() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Nillessen", "NED", "")
                .career(
                        "Nillessen",
                        "NED",
                        "2024-08-08",
                        "Olympic Games 2024",
                        "OG",
                        "Paris",
                        "Final",
                        "8",
                        "3:30.75",
                        "")
                .ranFinal("OG2024", "9 Nillessen NED 3:30.75");
        List<CareerResult> career = scene.book().careers().of(scene.athlete("Nillessen", "NED"));
        assertThat(career).hasSize(1);
        assertThat(career.get(0).place()).hasValue(9);
        assertThat(career.get(0).accounts()).hasSize(2);
        assertThat(career.get(0).contradictions())
                .containsExactly("results.csv:2: place 9 in 3:30.75; career_results.csv:2: place 8 in 3:30.75");
    }

    @Test
    void aRaceWithoutADayIsDatedByAListOfItsMarks() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2016)
                .over(800)
                .record("NR", "GBR", "Coe", "GBR", "1:42.61", "2016-08-05", "")
                .ranUndatedFinal("OG2016", "1 Rudisha KEN 1:42.15", "2 Coe GBR 1:42.61");
        assertThat(scene.book().careers().of(scene.athlete("Rudisha", "KEN")))
                .extracting(result -> result.occasion().when().toString())
                .containsExactly("2016-08-05");
        CareerScene unknown = CareerScene.men().editions(OG, 2016).ranUndatedFinal("OG2016", "1 Rudisha KEN 1:42.15");
        assertThat(unknown.book().careers().of(unknown.athlete("Rudisha", "KEN")))
                .extracting(result -> result.occasion().when().toString())
                .containsExactly("2016-08-01/2016-08-10");
    }

    @Test
    void ramziHasNoMedalOnceHeIsDisqualified() {
        CareerScene before = CareerScene.men()
                .editions(OG, 2008, 2012)
                .ranFinal("OG2008", "1 Ramzi BRN 3:32.94", "2 Kiprop KEN 3:33.11");
        LocalDate later = LocalDate.parse("2010-01-01");
        assertThat(before.book().podiums().champion(OG, Sex.MEN, METRIC, later))
                .hasValueSatisfying(won -> assertThat(won.athlete().name()).isEqualTo("Ramzi"));
        CareerScene after =
                CareerScene.men().editions(OG, 2008, 2012).ranFinal("OG2008", "DQ Ramzi BRN", "1 Kiprop KEN 3:33.11");
        assertThat(after.book().podiums().champion(OG, Sex.MEN, METRIC, later))
                .hasValueSatisfying(won -> assertThat(won.athlete().name()).isEqualTo("Kiprop"));
        assertThat(Medals.of(after.book().careers().of(after.athlete("Ramzi", "BRN")))
                        .medals())
                .isEmpty();
    }

    @Test
    void anAnnulledMarkLeavesTheBooks() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2008)
                .record("OR", "Olympic Games", "Ngeny", "KEN", "3:33.07", "2000-09-29", "")
                .ranFinal("OG2008", "1 Ramzi BRN 3:32.94", "2 Kiprop KEN 3:33.11")
                .ruled("ramzi-brn-m 1500 2008-08-08 3:32.94", Ruling.State.ANNULLED, "2009-11-18");
        RecordScope olympic = new RecordScope(RecordType.OLYMPIC, "", 0, Sex.MEN, METRIC, RecordScope.Venue.OUTRIGHT);
        Lineage lineage = scene.book()
                .records()
                .record(olympic, LocalDate.parse("2010-01-01"), LocalDate.MAX)
                .unbroken();
        assertThat(lineage.holders())
                .extracting(RecordMark::performance)
                .extracting(mark -> mark.athlete().name())
                .containsExactly("Ngeny");
    }

    @Test
    void torunsWinnerHasAMedalAgainOnceHeIsReinstated() {
        CareerScene disqualified = CareerScene.men()
                .editions(EIC, 2021)
                .ranFinal("EIC2021", "DQ Ingebrigtsen NOR", "1 Lewandowski POL 3:38.06");
        assertThat(Medals.of(disqualified.book().careers().of(disqualified.athlete("Ingebrigtsen", "NOR")))
                        .medals())
                .isEmpty();
        CareerScene reinstated = CareerScene.men()
                .editions(EIC, 2021)
                .ranFinal("EIC2021", "1 Ingebrigtsen NOR 3:37.56", "2 Lewandowski POL 3:38.06");
        Medals medals = Medals.of(reinstated.book().careers().of(reinstated.athlete("Ingebrigtsen", "NOR")));
        assertThat(medals.medals()).extracting(Medal::colour).containsExactly(MedalColour.GOLD);
        assertThat(medals.missing()).containsExactly(MedalColour.SILVER, MedalColour.BRONZE);
    }

    @Test
    void aMarkStandsInTheBooksOfTheNationItWasRunFor() {
        CareerScene scene = CareerScene.men()
                .alias("Lagat", "KEN", "USA")
                .follow("Lagat", "KEN>USA", "1974-12-12")
                .career("Lagat", "KEN", "2001-08-24", "Bruxelles", 2, "3:26.34")
                .career("Lagat", "USA", "2005-08-28", "Rieti", 1, "3:29.30")
                .record("NR", "USA", "Maree", "USA", "3:29.77", "1985-08-25", "2005-08-28")
                .record("NR", "USA", "Lagat", "USA", "3:29.30", "2005-08-28", "");
        RecordScope american =
                new RecordScope(RecordType.NATIONAL, "USA", 0, Sex.MEN, METRIC, RecordScope.Venue.OUTRIGHT);
        assertThat(scene.book()
                        .records()
                        .record(american, LocalDate.parse("2010-01-01"), LocalDate.MAX)
                        .unbroken()
                        .marks())
                .extracting(mark -> mark.performance().mark().toString())
                .containsExactly("3:29.77", "3:29.30");
        Athlete lagat = scene.athlete("Lagat", "USA");
        assertThat(Progression.outright(scene.book().careers().of(lagat), METRIC)
                        .best())
                .as("a best belongs to the athlete")
                .hasValueSatisfying(
                        best -> assertThat(best.mark().orElseThrow().toString()).isEqualTo("3:26.34"));
    }

    @Test
    void aHandTimeBettersNoAutomaticBestAndAnOversizedTrackGivesABest() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .career("Kerr", "GBR", "2020-05-01", "A", 1, "3:36.00")
                .career("Kerr", "GBR", "2020-06-01", "B", 1, "3:35.9h")
                .career("Kerr", "GBR", "2021-02-01", "", "", "C", "", "1", "3:35.00", "short_track oversized_track")
                .career("Kerr", "GBR", "2021-06-01", "D", 1, "3:35.50");
        List<CareerResult> career = scene.book().careers().of(scene.athlete("Kerr", "GBR"));
        assertThat(marks(Progression.outright(career, METRIC).steps())).containsExactly("3:36.00", "3:35.00");
        assertThat(marks(Progression.outdoors(career, METRIC).steps())).containsExactly("3:36.00", "3:35.50");
    }

    @Test
    void anEqualledBestIsAStepAndTheFirstStaysTheBest() {
        CareerScene scene = CareerScene.men()
                .follow("Kerr", "GBR", "")
                .career("Kerr", "GBR", "2020-05-01", "A", 1, "3:36.00")
                .career("Kerr", "GBR", "2021-05-01", "B", 1, "3:36.00");
        Progression best = Progression.outright(scene.book().careers().of(scene.athlete("Kerr", "GBR")), METRIC);
        assertThat(best.steps()).hasSize(2);
        assertThat(best.best())
                .hasValueSatisfying(first -> assertThat(first.occasion().year()).isEqualTo(2020));
    }

    @Test
    void aTitleIsHeldUntilTheNextFinalWasRun() {
        // finals are run two days before the championship ends
        CareerScene scene = CareerScene.men()
                .editions(WC, 2022, 2023, 2025)
                .ranFinal("WC2022", "1 Wightman GBR 3:29.23")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38");
        TitlesHeld titles = scene.book().titles();
        Athlete kerr = scene.athlete("Kerr", "GBR");
        Athlete wightman = scene.athlete("Wightman", "GBR");
        LocalDate finalDay = LocalDate.parse("2023-08-08");
        assertThat(held(titles, finalDay, wightman))
                .as("at stake in the championship that is under way")
                .containsExactly("World Championships 1500 m WC2023");
        assertThat(titles.on(finalDay, kerr)).isEmpty();
        assertThat(titles.on(finalDay.plusDays(1), wightman)).isEmpty();
        assertThat(held(titles, finalDay.plusDays(1), kerr)).containsExactly("World Championships 1500 m WC2025");
        assertThat(titles.on(LocalDate.parse("2025-09-30"), kerr))
                .as("who won in 2025 is not on record")
                .isEmpty();
    }

    @Test
    void ofAFinalOfUnknownDayTheTitleCountsOnceTheChampionshipIsOver() {
        CareerScene scene = CareerScene.men().editions(WC, 2023, 2025).ranUndatedFinal("WC2023", "1 Kerr GBR 3:29.38");
        TitlesHeld titles = scene.book().titles();
        Athlete kerr = scene.athlete("Kerr", "GBR");
        assertThat(titles.on(LocalDate.parse("2023-08-10"), kerr)).isEmpty();
        assertThat(titles.on(LocalDate.parse("2023-08-11"), kerr)).hasSize(1);
    }

    private static List<String> held(TitlesHeld titles, LocalDate day, Athlete athlete) {
        return titles.on(day, athlete).stream()
                .map(title -> title.name() + " " + title.defence().orElseThrow().id())
                .toList();
    }

    @Test
    void aGoalIsTickedOffByThePlaceAimedAt() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024, 2028)
                .goal("Kerr", "GBR", "OG2024", 1, "2024-05-01")
                .goal("Hocker", "USA", "OG2024", 3, "2024-05-01")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        FormBook book = scene.book();
        LocalDate after = LocalDate.parse("2024-09-01");
        Athlete kerr = scene.athlete("Kerr", "GBR");
        Athlete hocker = scene.athlete("Hocker", "USA");
        assertThat(book.goals(kerr)).allSatisfy(goal -> {
            assertThat(goal.isReached(book.careers(), kerr, after)).isFalse();
            assertThat(goal.outcome(book.careers(), kerr, after)).isPresent();
        });
        assertThat(book.goals(hocker)).allSatisfy(goal -> {
            assertThat(goal.isReached(book.careers(), hocker, after)).isTrue();
            assertThat(goal.isReached(book.careers(), hocker, LocalDate.parse("2024-07-01")))
                    .isFalse();
        });
    }

    @Test
    void theCalendarTellsTheNextChampionships() {
        CareerScene scene = CareerScene.men().editions(OG, 2024, 2028).editions(WC, 2025);
        ChampionshipCalendar calendar = scene.book().calendar();
        LocalDate day = LocalDate.parse("2024-08-08");
        assertThat(calendar.nextAfter(CompetitionCategory.OG, day))
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo("OG2028"));
        assertThat(calendar.after(day)).extracting(next -> next.id()).containsExactly("WC2025", "OG2028");
        assertThat(calendar.lastBefore(CompetitionCategory.OG, day)).isEmpty();
    }

    @Test
    void rivalsAreThoseMetMostOftenInFinals() {
        CareerScene scene = CareerScene.men()
                .editions(WC, 2022, 2023)
                .ranFinal("WC2022", "2 Ingebrigtsen NOR 3:29.47", "5 Kerr GBR 3:30.60", "1 Wightman GBR 3:29.23")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38", "2 Ingebrigtsen NOR 3:29.65");
        assertThat(Rivals.of(scene.book().careers(), scene.athlete("Kerr", "GBR"), 5))
                .extracting(met -> met.other().name() + " " + met.score())
                .containsExactly("Ingebrigtsen 1-1", "Wightman 0-1");
    }

    @Test
    void stagesAreReadAsListsSpellThem() {
        assertThat(List.of(
                        "",
                        "Final",
                        "Final/section 2",
                        "Prelim rB",
                        "Semi-final 2",
                        "Prelim s2",
                        "Prelim h3",
                        "Round 1 - Heat 1",
                        "Quarter-final 3",
                        "Final -19",
                        "Race"))
                .extracting(printed -> {
                    Stage stage = Stage.parse(printed);
                    return stage.kind().code()
                            + (stage.number().isPresent() ? stage.number().getAsInt() : "")
                            + (stage.ageGroup() ? " young" : "");
                })
                .containsExactly("F", "F", "F2", "F2", "SF2", "SF2", "H3", "H1", "X3", "F young", "X");
    }
}
