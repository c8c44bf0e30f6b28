package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** What may be said where only a part is known: at least so many, as far as known, or nothing. */
class ClaimsOfThePartKnownTest {

    private static List<String> told(ClaimFinder finder, CareerScene scene) {
        return finder.find(new RaceAtTheDesk(scene.book(), scene.race("OG2024"))).stream()
                .map(Claim::wording)
                .toList();
    }

    private static CareerScene hocker() {
        return CareerScene.men()
                .editions(OG, 2024)
                .follow("Hocker", "USA", "")
                .career("Hocker", "USA", "2024-06-24", "Eugene", 1, "3:30.59");
    }

    @Test
    void whoImprovedMostIsNotKnownWhereTheFieldIsKnownInPart() {
        assertThat(told(new BiggestImprovement(), hocker().ranFinal("OG2024", "1 Hocker USA 3:27.65")))
                .hasSize(1);
        assertThat(told(new BiggestImprovement(), hocker().inPart().ranFinal("OG2024", "1 Hocker USA 3:27.65")))
                .as("somebody who is not on record may have improved more")
                .isEmpty();
    }

    @Test
    void whereOneMayHaveRunABestThatNobodyTellsItIsAtLeastSoMany() {
        CareerScene scene = hocker().ranFinal(
                        "OG2024",
                        "1 Hocker USA 3:27.65",
                        "2 Kerr GBR 3:27.79 PB",
                        "3 Hailu ETH 3:27.90",
                        "4 Laros NED 3:29.54 PB");
        assertThat(told(new PersonalBestsInTheRace(), scene))
                .as("of Hailu nothing else is on record")
                .containsExactly(
                        "At least three of the first four ran personal bests; two printed in the list of results, Hocker's worked out.");
    }

    @Test
    void aRecordFromAShortTrackIsSaidToBeOne() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "2022-02-01")
                .recordOnShortTrack("NR", "GBR", "Mills", "GBR", "3:28.50", "2022-02-01", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        List<Claim> claims = new RecordsBroken().find(new RaceAtTheDesk(scene.book(), scene.race("OG2024")));
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Kerr's 3:27.79 is a national record (Great Britain) over 1500 m, 0.71 s faster than Mills's 3:28.50 (somewhere, 2022-02-01, short track), which had stood 2 years.");
        assertThat(claims.get(0).definition())
                .isEqualTo(
                        "fastest by those who ran for GBR, outdoors and short track together, on the way in a longer race included; equal marks share it");
    }

    @Test
    void aFinalThatItsListDatesADayLateIsOneRun() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Kerr", "GBR", "")
                .follow("Hocker", "USA", "")
                .career("Kerr", "GBR", "2024-08-07", "Olympic Games 2024", "OG", "Town", "Final", "2", "3:27.79", "")
                .career("Hocker", "USA", "2024-08-07", "Olympic Games 2024", "OG", "Town", "Final", "1", "3:27.65", "")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "2024-08-07")
                .record("NR", "GBR", "Kerr", "GBR", "3:27.79", "2024-08-07", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        assertThat(scene.book().careers().of(scene.athlete("Kerr", "GBR")))
                .extracting(result -> result.occasion().when().toString())
                .containsExactly("2024-08-07");
        assertThat(told(new RecordsBroken(), scene))
                .as("a record that equals itself would be none")
                .containsExactly(
                        "Kerr's 3:27.79 is a national record (Great Britain) over 1500 m, 1.02 s faster than Farah's 3:28.81 (somewhere, 2013-07-19), which had stood 11 years.");
    }

    @Test
    void aNationWithoutAProgressionMayHaveSeenItsRecordFallToo() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "")
                .record("NR", "NED", "Liefers", "NED", "3:32.89", "2001-08-24", "");
        assertThat(told(
                        new NationalRecordsInOneRace(),
                        scene.ranFinal("OG2024", "1 Kerr GBR 3:27.79", "2 Laros NED 3:29.54", "3 Hailu ETH 3:33.00")))
                .containsExactly(
                        "At least two national records fell in the race: Kerr (GBR) 3:27.79 and Laros (NED) 3:29.54.");
    }

    @Test
    void whatIsNextForWhoseCareerIsNotCollectedIsAsFarAsTheArchiveGoes() {
        CareerScene scene = CareerScene.men().editions(OG, 2024, 2028).follow("Hocker", "USA", "");
        assertThat(told(new WhatIsNext(), scene.ranFinal("OG2024", "1 Hocker USA 3:27.65")))
                .containsExactly(
                        "Next for Hocker: to defend the Olympic Games 1500 m title at the Olympic Games 2028 (2028-08-01/2028-08-10).");
        CareerScene other = CareerScene.men().editions(OG, 2024, 2028);
        assertThat(told(new WhatIsNext(), other.ranFinal("OG2024", "1 Hocker USA 3:27.65")))
                .containsExactly(
                        "Next for Hocker, as far as this archive goes: to defend the Olympic Games 1500 m title at the Olympic Games 2028 (2028-08-01/2028-08-10).");
    }
}
