package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.athletics.CompetitionCategory.WC;
import static org.metricmile.records.claims.ClaimsTold.claims;
import static org.metricmile.records.claims.ClaimsTold.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** How good a race was among all others: depth, marks for a place, finals of one championship. */
class DepthClaimsTest {

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
}
