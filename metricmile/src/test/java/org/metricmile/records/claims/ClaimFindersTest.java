package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;
import static org.metricmile.athletics.CompetitionCategory.WIC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** One case in which each kind of claim is made, and one in which it must stay silent. */
class ClaimFindersTest {

    private static List<Claim> claims(ClaimFinder finder, CareerScene scene, String competitionId) {
        return finder.find(new RaceAtTheDesk(scene.book(), scene.race(competitionId)));
    }

    private static List<String> told(ClaimFinder finder, CareerScene scene, String competitionId) {
        return claims(finder, scene, competitionId).stream().map(Claim::wording).toList();
    }

    private static CareerScene british() {
        return CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("NR", "GBR", "Coe", "GBR", "3:32.1h", "1979-08-15", "1985-07-16")
                .record("NR", "GBR", "Cram", "GBR", "3:29.67", "1985-07-16", "2013-07-19")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "");
    }

    @Test
    void aNationalRecordTellsWhoseItWas() {
        CareerScene scene = british().ranFinal("OG2024", "1 Hocker USA 3:27.65 OR", "2 Kerr GBR 3:27.79 NR");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "The list of results calls Hocker's 3:27.65 an Olympic record; whose record it was is not on record here.",
                        "Kerr's 3:27.79 is a national record (Great Britain) over 1500 m, 1.02 s faster than Farah's 3:28.81 (somewhere, 2013-07-19), which had stood 11 years.");
        Claim record = claims.get(1);
        assertThat(record.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(record.figures()).containsEntry("marginSeconds", 1.02);
        assertThat(record.evidence())
                .extracting(Exhibit::source)
                .extracting("citation")
                .contains("list");
    }

    @Test
    void theBiggestImprovementIsToldOnlyWhereEveryBestIsKnown() {
        CareerScene followed = CareerScene.men()
                .editions(OG, 2024)
                .follow("Hocker", "USA", "")
                .follow("Kerr", "GBR", "")
                .career("Hocker", "USA", "2024-06-24", "Eugene", 1, "3:31.00")
                .career("Kerr", "GBR", "2024-05-25", "Eugene", 1, "3:29.00")
                .career("Laros", "NED", "2024-05-25", "Eugene", 1, "3:33.00");

        assertThat(told(
                        new BiggestImprovement(),
                        followed.ranFinal("OG2024", "1 Hocker USA 3:28.00", "2 Kerr GBR 3:28.50"),
                        "OG2024"))
                .containsExactly(
                        "Hocker improved a personal best by 3.00 s, from 3:31.00 to 3:28.00, the most in the race.");
        // the career of Laros is not collected: this may be a best, and a bigger improvement
        assertThat(told(
                        new BiggestImprovement(),
                        followed.ranFinal("OG2024", "1 Hocker USA 3:28.00", "2 Laros NED 3:29.50"),
                        "OG2024"))
                .isEmpty();
    }

    @Test
    void aRecordOfThoseUnder20TellsWhoseItWas() {
        CareerScene scene = british()
                .record("AU20R", "Europe U20", "Ingebrigtsen", "NOR", "3:30.16", "2019-07-05", "")
                .follow("Laros", "NED", "2005-04-17")
                .follow("Kerr", "GBR", "1997-10-08")
                .ranFinal("OG2024", "1 Laros NED 3:29.54 AU20R", "2 Kerr GBR 3:29.80");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Laros's 3:29.54 is an area U20 record (Europe) over 1500 m, 0.62 s faster than Ingebrigtsen's 3:30.16 (somewhere, 2019-07-05), which had stood 5 years.");
        assertThat(claims.get(0).kind()).isEqualTo(ClaimKind.OTHER_RECORD);
        assertThat(claims.get(0).standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void recordsOfJuniorsAreThoseOfThoseUnder20AndOneOfTheWorldProvesNoneOfAnArea() {
        CareerScene scene = british()
                .ranFinal("OG2024", "1 Laros NED 3:29.54 EJR", "2 Koech KEN 3:29.60 AJR", "3 Phanuel KEN 3:29.70 WJR");
        assertThat(told(new RecordsBroken(), scene, "OG2024"))
                .containsExactly(
                        "The list of results calls Laros's 3:29.54 an area U20 record; whose record it was is not on record here.",
                        "The list of results calls Koech's 3:29.60 an area U20 record; whose record it was is not on record here.",
                        "The list of results calls Phanuel's 3:29.70 a world U20 record; whose record it was is not on record here.");
    }

    @Test
    void noRecordIsWorkedOutWhereNoProgressionIsCollected() {
        CareerScene scene = british().ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Nuguse USA 3:27.80");
        assertThat(told(new RecordsBroken(), scene, "OG2024")).isEmpty();
    }

    @Test
    void aPrintedRecordThatIsNoneIsDisputed() {
        CareerScene scene = british().ranFinal("OG2024", "1 Wightman GBR 3:29.23 NR");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims).extracting(Claim::standing).containsExactly(Standing.DISPUTED);
        assertThat(claims.get(0).contradictions())
                .containsExactly(
                        "the list of results prints a national record (Great Britain); Farah ran 3:28.81 (somewhere, 2013-07-19)");
    }

    @Test
    void anEqualledRecordIsSaidToBeEqualled() {
        CareerScene scene = british().ranFinal("OG2024", "1 Kerr GBR 3:28.81");
        assertThat(told(new RecordsBroken(), scene, "OG2024"))
                .containsExactly(
                        "Kerr equals the national record (Great Britain) over 1500 m with 3:28.81: Farah's 3:28.81 (somewhere, 2013-07-19).");
    }

    @Test
    void aHandTimeDoesNotTakeAnAutomaticRecord() {
        CareerScene scene = british().ranFinal("OG2024", "1 Kerr GBR 3:28.7h");
        assertThat(told(new RecordsBroken(), scene, "OG2024")).isEmpty();
    }

    @Test
    void theLineageTellsOvettsEquallingAndBreaking() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Ovett", "GBR", "")
                .record("NR", "GBR", "Coe", "GBR", "3:32.1h", "1979-08-15", "1980-08-27")
                .record("NR", "GBR", "Ovett", "GBR", "3:31.36", "1980-08-27", "2013-07-19")
                .career("Ovett", "GBR", "1980-07-15", "Oslo", 1, "3:32.1h")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new RecordLineageTold(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "As far as lists tell, the national record (Great Britain) over 1500 m went from Coe to Ovett (equalling, then breaking) to Farah to Kerr.");
        assertThat(claims.get(0).details()).contains("= Ovett 3:32.1h, 1980-07-15, Oslo");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void aLineageBeginsAfterTheLastHoleOfItsProgression() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .record("NR", "GBR", "Lovelock", "GBR", "3:47.8h", "1936-08-06", "1941-07-10")
                .record("NR", "GBR", "Cram", "GBR", "3:29.67", "1985-07-16", "2013-07-19")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "")
                .ranFinal("OG2024", "1 Kerr GBR 3:27.79");
        assertThat(told(new RecordLineageTold(), scene, "OG2024"))
                .containsExactly("The national record (Great Britain) over 1500 m went from Cram to Farah to Kerr.");
    }

    @Test
    void noLineageIsToldOfARecordThatStands() {
        assertThat(told(new RecordLineageTold(), british().ranFinal("OG2024", "1 Kerr GBR 3:29.00"), "OG2024"))
                .isEmpty();
    }

    @Test
    void thoseInsideTheOldRecordAreCounted() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "3 Laros NED 3:28.32");
        assertThat(told(new InsideTheOldRecord(), scene, "OG2024"))
                .containsExactly(
                        "Two ran inside the old Olympic record of 3:28.32 (Ingebrigtsen, 2021-08-07): Hocker and Kerr.");
        scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:28.40");
        assertThat(told(new InsideTheOldRecord(), scene, "OG2024")).isEmpty();
    }

    @Test
    void ofAFieldKnownInPartAtLeastSoManyAreCounted() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .inPart()
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new InsideTheOldRecord(), scene, "OG2024");
        assertThat(claims.get(0).wording()).startsWith("At least two ran inside");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void nationalRecordsOfOneRaceAreCountedOncePerNation() {
        CareerScene scene = british()
                .record("NR", "NED", "Liefers", "NED", "3:32.89", "2001-08-24", "")
                .ranFinal("OG2024", "1 Kerr GBR 3:27.79", "2 Mills GBR 3:28.36", "3 Laros NED 3:29.54");
        assertThat(told(new NationalRecordsInOneRace(), scene, "OG2024"))
                .containsExactly("Two national records fell in the race: Kerr (GBR) 3:27.79 and Laros (NED) 3:29.54.");
        assertThat(told(
                        new NationalRecordsInOneRace(),
                        british().ranFinal("OG2024", "1 Kerr GBR 3:27.79", "2 Mills GBR 3:28.36"),
                        "OG2024"))
                .isEmpty();
    }

    @Test
    void aPersonalBestIsWorkedOutWhetherPrintedOrNot() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Nillessen", "NED", "")
                .career("Nillessen", "NED", "2024-06-30", "Hengelo", 1, "3:32.73")
                .ranFinal("OG2024", "9 Nillessen NED 3:30.75");
        List<Claim> claims = claims(new PersonalBests(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Nillessen's 3:30.75 is a personal best, 1.98 s faster than the 3:32.73 of 2024-06-30 (Hengelo).");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.DERIVED);
    }

    @Test
    void noPersonalBestIsWorkedOutOfACareerThatIsNotCollected() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .ranFinal("OG2020", "5 Nillessen NED 3:32.73")
                .ranFinal("OG2024", "9 Nillessen NED 3:30.75");
        assertThat(told(new PersonalBests(), scene, "OG2024")).isEmpty();
    }

    @Test
    void aPrintedBestThatIsSlowerThanAnEarlierMarkIsDisputed() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Nillessen", "NED", "")
                .career("Nillessen", "NED", "2024-06-30", "Hengelo", 1, "3:30.00")
                .ranFinal("OG2024", "9 Nillessen NED 3:30.75 PB");
        assertThat(claims(new PersonalBests(), scene, "OG2024"))
                .extracting(Claim::standing)
                .containsExactly(Standing.DISPUTED);
    }

    @Test
    void aMarkOnTheWayInAMileCountsAsBest() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Ingebrigtsen", "NOR", "")
                .career("Ingebrigtsen", "NOR", "2023-09-16", "", "", "Eugene", "", "", "3:28.00", "en_route:Mile")
                .ranFinal("OG2024", "4 Ingebrigtsen NOR 3:28.24");
        assertThat(told(new PersonalBests(), scene, "OG2024")).isEmpty();
    }

    @Test
    void personalBestsOfTheFirstSoMany() {
        CareerScene scene = CareerScene.men().editions(OG, 2024);
        for (String name : List.of("Hocker", "Kerr", "Nuguse", "Nordas")) {
            scene.follow(name, "USA", "").career(name, "USA", "2024-06-30", "Town", 1, "3:29.50");
        }
        scene.ranFinal(
                "OG2024",
                "1 Hocker USA 3:27.65 PB",
                "2 Kerr USA 3:27.79 PB",
                "3 Nuguse USA 3:27.80",
                "4 Nordas USA 3:30.46");
        assertThat(told(new PersonalBestsInTheRace(), scene, "OG2024"))
                .containsExactly(
                        "Three of the first three ran personal bests; two printed in the list of results, Nuguse's worked out.");
        CareerScene hole = CareerScene.men()
                .editions(OG, 2024)
                .ranFinal("OG2024", "1 A USA 3:27.65 PB", "2 B USA 3:27.79 PB", "4 C USA 3:27.80 PB");
        assertThat(told(new PersonalBestsInTheRace(), hole, "OG2024")).isEmpty();
    }

    @Test
    void theBiggestImprovement() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Hocker", "USA", "")
                .career("Hocker", "USA", "2024-06-24", "Eugene", 1, "3:30.59")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65");
        assertThat(told(new BiggestImprovement(), scene, "OG2024"))
                .containsExactly(
                        "Hocker improved a personal best by 2.94 s, from 3:30.59 to 3:27.65, the most in the race.");
        CareerScene unknown = CareerScene.men()
                .editions(OG, 2024)
                .follow("Hocker", "USA", "")
                .career("Hocker", "USA", "2024-06-24", "Eugene", 1, "3:30.59")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79 PB");
        assertThat(told(new BiggestImprovement(), unknown, "OG2024"))
                .as("Kerr may have improved more")
                .isEmpty();
    }

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

    @Test
    void depthIsComparedWithEarlierRacesOnly() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .deep("2001-08-24", "Bruxelles (BEL)", "3:26.12", "207.25", "208.347", 2)
                .deep("2025-06-20", "Paris (FRA)", "3:27.49", "200.00", "200.00", 9)
                .ranFinal("OG2024", "1 A USA 3:27.65", "2 B GBR 3:27.79", "3 C USA 3:27.80", "4 D NOR 3:28.24");
        List<Claim> claims = claims(new DepthOfTheRace(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Fastest mean so far of the first 4 (3:27.87); second fastest mean so far of the first 3 (3:27.75, behind Bruxelles (BEL) 2001).");
        assertThat(claims.get(0).figures()).containsEntry("mean of first 4", 207.87);
        assertThat(told(new MostUnder(), scene, "OG2024"))
                .containsExactly("Three men ran under 3:28 in one race, more than ever before; the most had been 2.");
        CareerScene women = CareerScene.women()
                .editions(OG, 2024)
                .deep("2001-08-24", "Bruxelles (BEL)", "3:26.12", "207.25", "208.347", 2)
                .ranFinal("OG2024", "1 A USA 3:51.00", "2 B GBR 3:52.00", "3 C USA 3:53.00");
        assertThat(told(new DepthOfTheRace(), women, "OG2024"))
                .as("there is no list of women's races")
                .isEmpty();
        assertThat(told(new MostUnder(), women, "OG2024")).isEmpty();
    }

    @Test
    void theBestForAPlace() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .bestForPlace(3, 1, "3:27.80", "C", "2024-08-08")
                .bestForPlace(3, 2, "3:28.51", "Lagat", "2000-08-11")
                .bestForPlace(2, 1, "3:26.34", "Lagat", "2001-08-24")
                .bestForPlace(2, 2, "3:27.79", "B", "2024-08-08")
                .ranFinal("OG2024", "1 A USA 3:27.65", "2 B GBR 3:27.79", "3 C USA 3:27.80", "4 D NOR 3:28.24");
        assertThat(told(new BestForPlace(), scene, "OG2024"))
                .as("of the fourth nothing is listed, so better ones may be missing")
                .containsExactly("Nobody had run as fast before for the place: third (C, 3:27.80).");
        assertThat(told(new FastestNotToWin(), scene, "OG2024")).isEmpty();
        CareerScene fastest = CareerScene.men()
                .editions(OG, 2024)
                .bestForPlace(2, 1, "3:26.34", "B", "2024-08-08")
                .bestForPlace(2, 2, "3:27.91", "Lagat", "2002-07-19")
                .bestForPlace(3, 1, "3:27.00", "Ngeny", "2000-07-19")
                .ranFinal("OG2024", "1 A USA 3:26.12", "2 B GBR 3:26.34");
        assertThat(told(new FastestNotToWin(), fastest, "OG2024"))
                .containsExactly(
                        "B's 3:26.34 is the fastest time ever run without winning; before it Ngeny 3:27.00, Town 2000.");
    }

    private static CareerScene fiveFinals(String lastThird) {
        CareerScene scene = CareerScene.men().editions(WC, 2013, 2015, 2017, 2019, 2022);
        for (String year : List.of("2013", "2015", "2017", "2019")) {
            scene.ranFinal("WC" + year, "1 A KEN 3:34.00", "2 B KEN 3:34.50", "3 C KEN 3:35.20");
        }
        return scene.ranFinal("WC2022", "1 D GBR 3:34.10", "2 E NOR 3:34.60", lastThird);
    }

    @Test
    void theFastestForAMedalPlaceAndAllMedalsUnder() {
        assertThat(told(new FastestForPlaceInSeries(), fiveFinals("3 F USA 3:34.70"), "WC2022"))
                .containsExactly(
                        "F's 3:34.70 is the fastest time for third place in the final of the World Championships 1500 m since at least the World Championships 2013, as far back as finals are on record.");
        assertThat(told(new MedalsUnder(), fiveFinals("3 F USA 3:34.70"), "WC2022"))
                .containsExactly(
                        "All three medallists ran under 3:35, as in no World Championships 1500 m final since at least the World Championships 2013.");
        assertThat(told(new FastestForPlaceInSeries(), fiveFinals("3 F USA 3:35.20"), "WC2022"))
                .as("equal is not faster")
                .isEmpty();
        assertThat(told(new MedalsUnder(), fiveFinals("3 F USA 3:35.10"), "WC2022"))
                .isEmpty();
    }

    @Test
    void unresolvedContradictionsLowerTheStandingAndResolvedOnesAreShown() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .differ("Kerr mark", "3:27.79", "3:27.97", "3:27.79 (misprint)")
                .ranFinal("OG2020", "3 Kerr GBR 3:29.05")
                .ranFinal("OG2024", "2 Kerr GBR 3:27.79");
        Claim resolved = claims(new FasterThanBefore(), scene, "OG2024").get(0);
        assertThat(resolved.standing()).isEqualTo(Standing.DERIVED);
        assertThat(resolved.contradictions()).containsExactly("Kerr mark: a: 3:27.79; b: 3:27.97 (3:27.79 (misprint))");
        scene.differ("Kerr in 2020", "3:29.05", "3:29.50", "unresolved");
        Claim open = claims(new FasterThanBefore(), scene, "OG2024").get(0);
        assertThat(open.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(open.newsworthiness()).isLessThan(resolved.newsworthiness());
    }

    @Test
    void whatHappenedLaterIsNotSeen() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "2024-08-08")
                .record("NR", "GBR", "Kerr", "GBR", "3:27.79", "2024-08-08", "")
                .ranFinal("OG2024", "1 Kerr GBR 3:27.79")
                .ranMeeting("DL2025", "2025-07-19", "1 Mills GBR 3:27.00");
        assertThat(told(new RecordsBroken(), scene, "OG2024"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Kerr's 3:27.79");
        assertThat(told(new RecordsBroken(), scene, "DL2025"))
                .first()
                .asString()
                .contains("faster than Kerr's 3:27.79");
    }

    @Test
    void everyKindOfClaimHasAFinderInTheList() {
        assertThat(Claims.ALL)
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(19);
    }
}
