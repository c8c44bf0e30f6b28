package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.records.claims.ClaimsTold.claims;
import static org.metricmile.records.claims.ClaimsTold.told;

import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** What holds of claims of every kind. */
class ClaimsTest {

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
