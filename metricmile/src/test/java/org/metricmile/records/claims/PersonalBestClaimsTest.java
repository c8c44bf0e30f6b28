package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;
import static org.metricmile.records.claims.ClaimsTold.claims;
import static org.metricmile.records.claims.ClaimsTold.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** Personal bests, worked out of careers, and how far the archive carries them. */
class PersonalBestClaimsTest {

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

    private static CareerScene hunterBell(String... careerOf2025) {
        CareerScene scene = CareerScene.women()
                .editions(WC, 2025)
                .follow("Bell", "GBR", "")
                .career("Bell", "GBR", "2024-06-30", "Rome", 1, "4:00.41")
                .career("Bell", "GBR", "2024-07-20", "London", 3, "3:56.28");
        for (String line : careerOf2025) {
            scene.career("Bell", "GBR", line.substring(0, 10), "Town", 1, line.substring(11));
        }
        return scene;
    }

    @Test
    void aBestOverASeasonThatIsNotOnRecordIsNoMoreThanTheBestInThisArchive() {
        List<Claim> claims =
                claims(new PersonalBests(), hunterBell().ranFinal("WC2025", "2 Bell GBR 3:54.90"), "WC2025");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Bell's 3:54.90 is a personal best as far as this archive goes, 1.38 s faster than the 3:56.28 of 2024-07-20 (London), the best before it in this archive: no 1500 m of 2025 is on record here before this meeting.");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
        assertThat(told(
                        new PersonalBests(),
                        hunterBell("2025-06-30 3:58.00").ranFinal("WC2025", "2 Bell GBR 3:54.90"),
                        "WC2025"))
                .as("a race of the season is on record")
                .containsExactly(
                        "Bell's 3:54.90 is a personal best, 1.38 s faster than the 3:56.28 of 2024-07-20 (London).");
    }

    @Test
    void aPrintedBestIsOneButTheOneBeforeItMayBeMissing() {
        List<Claim> claims =
                claims(new PersonalBests(), hunterBell().ranFinal("WC2025", "2 Bell GBR 3:54.90 PB"), "WC2025");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Bell's 3:54.90 is a personal best, 1.38 s faster than the 3:56.28 of 2024-07-20 (London), the best before it in this archive: no 1500 m of 2025 is on record here before this meeting.");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void aRareStepIsHedged() {
        assertThat(told(
                        new PersonalBests(),
                        hunterBell("2025-06-30 3:58.00").ranFinal("WC2025", "2 Bell GBR 3:51.90"),
                        "WC2025"))
                .containsExactly(
                        "Bell's 3:51.90 is a personal best as far as this archive goes, 4.38 s faster than the 3:56.28 of 2024-07-20 (London), the best before it in this archive: so big a step is rare.");
    }

    @Test
    void aBestThatTheArchiveDoesNotCarryIsNoneOfSoManyAndNoBiggestImprovement() {
        CareerScene scene = hunterBell();
        for (String name : List.of("Hull", "Muir", "Hassan")) {
            scene.follow(name, "USA", "").career(name, "USA", "2025-06-30", "Town", 1, "3:55.50");
        }
        scene.ranFinal(
                "WC2025",
                "1 Hull USA 3:54.00 PB",
                "2 Bell GBR 3:54.20",
                "3 Muir USA 3:54.30 PB",
                "4 Hassan USA 3:54.40 PB");
        assertThat(told(new PersonalBestsInTheRace(), scene, "WC2025"))
                .containsExactly("At least three of the first four ran personal bests.");
        assertThat(told(new BiggestImprovement(), hunterBell().ranFinal("WC2025", "2 Bell GBR 3:53.00"), "WC2025"))
                .isEmpty();
    }
}
