package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;
import static org.metricmile.athletics.CompetitionCategory.WIC;
import static org.metricmile.records.claims.ClaimsTold.claims;
import static org.metricmile.records.claims.ClaimsTold.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** Titles, medals and winners of championships. */
class TitleAndMedalClaimsTest {

    @Test
    void fasterThanInTheLastFinalOfTheSameChampionship() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .ranFinal("OG2020", "3 Kerr GBR 3:29.05")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new FasterThanBefore(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Kerr ran 1.26 s faster than in the final of the Olympic Games 2020 (3:29.05, 2020-08-08).");
        assertThat(claims.get(0).figures()).containsEntry("fasterSeconds", 1.26);
        CareerScene slower = CareerScene.men()
                .editions(OG, 2020, 2024)
                .ranFinal("OG2020", "3 Kerr GBR 3:27.05")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        assertThat(told(new FasterThanBefore(), slower, "OG2024")).isEmpty();
    }

    @Test
    void ofAFinalBetweenThatIsNotOnRecordItIsSaid() {
        CareerScene hole = CareerScene.men()
                .editions(WC, 2019, 2022, 2023)
                .ranFinal("WC2019", "7 Arop CAN 3:35.78")
                .ranFinal("WC2023", "1 Arop CAN 3:34.24");
        List<Claim> claims = claims(new FasterThanBefore(), hole, "WC2023");
        assertThat(claims)
                .extracting(Claim::wording)
                .as("he may have run in the final of 2022")
                .containsExactly(
                        "Arop ran 1.54 s faster than in the final of the World Championships 2019 (3:35.78, 2019-08-08); who was in the final of the World Championships 2022 is not on record here in full.");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
        assertThat(betweenWas(eightWithLast("8"))).extracting(Claim::standing).containsExactly(Standing.DERIVED);
        assertThat(betweenWas(eightWithLast("11")))
                .extracting(Claim::standing)
                .as("three places are missing before the last")
                .containsExactly(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void aHeatBetweenDoesNotTellThatNoFinalWasRun() {
        CareerScene heat = CareerScene.men().editions(WC, 2019, 2022, 2023).ranHeat("WC2022", "2 Arop CAN 3:36.00");
        assertThat(betweenWas(heat)).singleElement().satisfies(claim -> {
            assertThat(claim.wording())
                    .contains("World Championships 2019", "World Championships 2022 is not on record");
            assertThat(claim.standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
        });
        CareerScene withoutTime =
                CareerScene.men().editions(WC, 2019, 2022, 2023).ranFinal("WC2022", "DNF Arop CAN");
        assertThat(betweenWas(withoutTime))
                .extracting(Claim::standing)
                .as("the final between is on record, without a time of his")
                .containsExactly(Standing.DERIVED);
    }

    private static CareerScene eightWithLast(String place) {
        return CareerScene.men()
                .editions(WC, 2019, 2022, 2023)
                .ranFinal(
                        "WC2022",
                        "1 A KEN 3:30.1",
                        "2 B KEN 3:30.2",
                        "3 C KEN 3:30.3",
                        "4 D KEN 3:30.4",
                        "5 E KEN 3:30.5",
                        "6 F KEN 3:30.6",
                        "7 G KEN 3:30.7",
                        place + " H KEN 3:30.8");
    }

    private static List<Claim> betweenWas(CareerScene between) {
        return claims(
                new FasterThanBefore(),
                between.ranFinal("WC2019", "7 Arop CAN 3:35.78").ranFinal("WC2023", "1 Arop CAN 3:34.24"),
                "WC2023");
    }

    @Test
    void aColourIsMissing() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .ranFinal("OG2020", "1 Ingebrigtsen NOR 3:28.32", "2 Cheruiyot KEN 3:29.01", "3 Kerr GBR 3:29.05")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "3 Nuguse USA 3:27.80");
        List<Claim> claims = claims(new ColoursMissing(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Kerr has silver (2024) and bronze (2020) at the Olympic Games; gold is missing, as far as this archive goes.");
        assertThat(claims.get(0).standing())
                .as("the career of Kerr is not collected")
                .isEqualTo(Standing.IN_THIS_ARCHIVE);
        CareerScene one = CareerScene.men().editions(OG, 2024).ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        assertThat(told(new ColoursMissing(), one, "OG2024")).isEmpty();
    }

    @Test
    void theSetIsWhole() {
        CareerScene scene = CareerScene.men()
                .editions(WC, 2019, 2022, 2023)
                .ranFinal("WC2019", "3 Kerr GBR 3:32.00")
                .ranFinal("WC2022", "2 Kerr GBR 3:30.00")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38");
        assertThat(told(new ColoursMissing(), scene, "WC2023"))
                .containsExactly(
                        "Kerr has all three colours of the World Championships: gold (2023), silver (2022) and bronze (2019).");
    }

    private static CareerScene majors() {
        return CareerScene.men()
                .major("global", "OG WC WIC")
                .major("with others", "OG WC WIC CWG")
                .editions(OG, 2021, 2024)
                .editions(WC, 2022, 2023)
                .edition("CWG2022", org.metricmile.athletics.CompetitionCategory.CWG, "2022-07-01", "2022-07-09")
                .follow("Kerr", "GBR", "")
                .ranFinal("OG2021", "1 Ingebrigtsen NOR 3:28.32", "2 Cheruiyot KEN 3:29.01", "3 Kerr GBR 3:29.05")
                .ranFinal("CWG2022", "12 Kerr GBR 3:35.72");
    }

    @Test
    void medalsInEveryMajorBarOneUnderAStatedDefinition() {
        CareerScene scene = majors().ranFinal("WC2022", "5 Kerr GBR 3:30.60")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new MedalsInMajors(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Kerr has won medals in every major championship entered in four years bar one, the World Championships 2022 (5th) (3 of 4 global).");
        assertThat(claims.get(0).details())
                .contains(
                        "Under \"with others\": 3 medals of 5 entered, missed: Commonwealth Games 2022 (12th) and World Championships 2022 (5th)");
    }

    @Test
    void twoMissesOrAnUnknownPodiumMakeNoClaim() {
        CareerScene misses = majors().ranFinal("WC2022", "5 Kerr GBR 3:30.60")
                .ranFinal("WC2023", "4 Kerr GBR 3:29.38")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        assertThat(told(new MedalsInMajors(), misses, "OG2024")).isEmpty();
        CareerScene unknown = majors().edition("WIC2024", WIC, "2024-03-01", "2024-03-03")
                .ranFinal("WC2022", "3 Kerr GBR 3:30.60")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        assertThat(told(new MedalsInMajors(), unknown, "OG2024"))
                .as("he may have won a medal indoors")
                .isEmpty();
    }

    private static CareerScene champions() {
        return CareerScene.men()
                .editions(OG, 2020, 2024, 2028)
                .editions(WC, 2023, 2025)
                .ranFinal("OG2020", "1 Ingebrigtsen NOR 3:28.32", "3 Kerr GBR 3:29.05")
                .ranFinal("WC2023", "1 Kerr GBR 3:29.38", "2 Ingebrigtsen NOR 3:29.65");
    }

    @Test
    void theBillIsTheWorldAgainstTheOlympicChampion() {
        CareerScene scene = champions()
                .ranked("World ranking", "2024-07-23", "Ingebrigtsen", "NOR", 1)
                .ranked("World ranking", "2024-07-23", "Kerr", "GBR", 3)
                .ranked("Old ranking", "2022-07-23", "Kerr", "GBR", 9)
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "4 Ingebrigtsen NOR 3:28.24");
        List<Claim> claims = claims(new Bill(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "The bill was the world champion, Kerr, against the Olympic champion, Ingebrigtsen: 1-1 in finals on record here before it, 2-1 with it.");
        assertThat(claims.get(0).details()).contains("World ranking, 2024-07-23: Ingebrigtsen 1, Kerr 3");
        assertThat(claims.get(0).details()).noneMatch(line -> line.contains("Old ranking"));
        assertThat(told(new Bill(), champions().ranFinal("OG2024", "1 Kerr GBR 3:27.65"), "OG2024"))
                .as("the Olympic champion is not in the race")
                .isEmpty();
    }

    @Test
    void whatIsNext() {
        CareerScene scene = champions()
                .follow("Kerr", "GBR", "")
                .follow("Hocker", "USA", "")
                .goal("Kerr", "GBR", "OG2028", 1, "2024-08-09")
                .goal("Kerr", "GBR", "WC2025", 1, "2025-07-01")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "3 Nuguse USA 3:27.80");
        List<String> told = told(new WhatIsNext(), scene, "OG2024");
        assertThat(told)
                .containsExactly(
                        "Next for Hocker: to defend the Olympic Games 1500 m title at the Olympic Games 2028 (2028-08-01/2028-08-10).",
                        "Next for Kerr: to defend the World Championships 1500 m title at the World Championships 2025 (2025-08-01/2025-08-10); to win it (goal for the Olympic Games 2028, said on 2024-08-09).");
        CareerScene nothing = CareerScene.men().editions(OG, 2024).ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        assertThat(told(new WhatIsNext(), nothing, "OG2024")).isEmpty();
    }

    @Test
    void aTitleRetainedAndAChampionBeaten() {
        CareerScene retained = CareerScene.men()
                .editions(WC, 2011, 2013, 2015)
                .ranFinal("WC2011", "1 Kiprop KEN 3:35.69")
                .ranFinal("WC2013", "1 Kiprop KEN 3:36.28")
                .ranFinal("WC2015", "1 Kiprop KEN 3:34.40");
        assertThat(told(new TitleAtStake(), retained, "WC2015"))
                .containsExactly("Kiprop retains the World Championships 1500 m title, won three times in a row.");
        CareerScene beaten = champions().ranFinal("WC2025", "1 Nader KEN 3:34.10", "14 Kerr GBR 4:11.23");
        assertThat(told(new TitleAtStake(), beaten, "WC2025"))
                .containsExactly(
                        "The champion of the World Championships 2023, Kerr, was beaten: 14th; the title passes to Nader.");
        assertThat(told(new TitleAtStake(), champions().ranFinal("WC2025", "1 Nader KEN 3:34.10"), "WC2025"))
                .as("the champion was not there")
                .isEmpty();
    }

    @Test
    void bothTitlesAtOnce() {
        CareerScene scene = champions().ranFinal("OG2024", "1 Kerr GBR 3:27.65", "2 Hocker USA 3:27.79");
        assertThat(told(new TitlesTogether(), scene, "OG2024"))
                .containsExactly("Kerr now holds the Olympic and the world title over 1500 m.");
        assertThat(told(new TitlesTogether(), champions().ranFinal("OG2024", "1 Hocker USA 3:27.65"), "OG2024"))
                .isEmpty();
    }

    @Test
    void theFirstOfANationSince() {
        CareerScene scene = CareerScene.men()
                .editions(WC, 2015, 2017, 2019, 2022)
                .ranFinal("WC2015", "1 Cram GBR 3:34.40")
                .ranFinal("WC2017", "1 Manangoi KEN 3:33.61")
                .ranFinal("WC2019", "1 Cheruiyot KEN 3:29.26")
                .ranFinal("WC2022", "1 Wightman GBR 3:29.23");
        assertThat(told(new FirstSince(), scene, "WC2022"))
                .containsExactly(
                        "Wightman is the first winner of the World Championships 1500 m for Great Britain since Cram (World Championships 2015).");
        CareerScene hole = CareerScene.men()
                .editions(WC, 2015, 2017, 2019, 2022)
                .ranFinal("WC2015", "1 Cram GBR 3:34.40")
                .ranFinal("WC2019", "1 Cheruiyot KEN 3:29.26")
                .ranFinal("WC2022", "1 Wightman GBR 3:29.23");
        assertThat(told(new FirstSince(), hole, "WC2022"))
                .as("who won in 2017 is not on record")
                .isEmpty();
    }

    @Test
    void theYoungestWhereBirthDatesAreKnown() {
        CareerScene scene = CareerScene.men()
                .editions(WC, 2015, 2017, 2019, 2022)
                .follow("A", "KEN", "1989-01-01")
                .follow("B", "KEN", "1993-01-01")
                .follow("C", "KEN", "1994-01-01")
                .follow("D", "GBR", "2002-07-01")
                .ranFinal("WC2015", "1 A KEN 3:34.40")
                .ranFinal("WC2017", "1 B KEN 3:33.61")
                .ranFinal("WC2019", "1 C KEN 3:29.26")
                .ranFinal("WC2022", "1 D GBR 3:29.23");
        assertThat(told(new YoungestOrOldest(), scene, "WC2022"))
                .containsExactly(
                        "At 20 years and 38 days, D is the youngest winner of the World Championships 1500 m from the World Championships 2015 on, as far back as birth dates of winners are on record.");
        CareerScene unknown = CareerScene.men()
                .editions(WC, 2015, 2017, 2019, 2022)
                .follow("D", "GBR", "2002-07-01")
                .ranFinal("WC2019", "1 C KEN 3:29.26")
                .ranFinal("WC2022", "1 D GBR 3:29.23");
        assertThat(told(new YoungestOrOldest(), unknown, "WC2022")).isEmpty();
    }
}
