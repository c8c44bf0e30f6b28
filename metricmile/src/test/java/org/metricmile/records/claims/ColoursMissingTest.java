package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.EC;

import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

class ColoursMissingTest {

    private static CareerScene scene() {
        return CareerScene.men()
                .editions(EC, 2018, 2022, 2024)
                .over(5000)
                .ranFinal("EC2018", "1 Katir ESP 13:17.06")
                .ranFinal("EC2022", "1 Katir ESP 13:22.98")
                .over(1500)
                .ranFinal("EC2024", "1 Laros NED 3:31.95", "2 Katir ESP 3:33.00", "3 Arese ITA 3:33.34");
    }

    @Test
    void medalsOfSeveralEventsAreToldByEvent() {
        CareerScene scene = scene();
        assertThat(new ColoursMissing().find(new RaceAtTheDesk(scene.book(), scene.race("EC2024"))))
                .extracting(Claim::wording)
                .containsExactly("Katir has gold (5000 m 2018 and 2022) and silver (1500 m 2024) at the European"
                        + " Championships; bronze is missing, as far as this archive goes.");
    }
}
