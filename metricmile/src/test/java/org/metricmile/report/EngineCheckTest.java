package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.simulation.Population;

class EngineCheckTest {

    private static final String HEADS =
            "row,races,figure,simulated,5 to 95 %,real,races seen,of the fit,accepted,,no drafting,no bends,no cap,no tactics,source of what is accepted\n";
    private static final String ROLES =
            "fit,field,WC2023-M-1500-F\ncheck,figures,OG2024-M-1500-F\nfit,figures,WC2023-W-800-F\n";

    private static EngineCheck check(String... lines) {
        return new EngineCheck(EngineCheck.parse(HEADS + String.join("\n", lines)), RaceRoles.parse(ROLES));
    }

    /** V2 has one figure inside and two outside, so it is outside, and is named once. */
    @Test
    void aRowIsInsideWithAllItsFigures() {
        EngineCheck check = check(
                "V1,men 1500 m,\"gap, m\",0.38,,,0,,0.23 to 0.47,inside,,,,,study",
                "V2,men 800 m,one,0.46,,0.33,17,,0.11 to 0.76,inside,,,,,study",
                "V2,women 800 m,two,0.99,,,0,,0.11 to 0.76,OUTSIDE,,,,,study",
                "V2,women 800 m,three,0.99,,,0,,0.11 to 0.76,OUTSIDE,,,,,study",
                "V3,women 800 m,four,0.99,,,0,,0.11 to 0.76,OUTSIDE,,,,,study");

        assertThat(check.inside()).containsExactly("V1");
        assertThat(check.outside()).containsExactly("V2", "V3");
        assertThat(check.summary())
                .isEqualTo("1 of 3 rows are inside with all their figures; not V2 (two, and 1 more), V3 (four)");
        assertThat(check.of(Population.MEN_1500))
                .extracting(EngineCheck.Row::figure)
                .containsExactly("gap, m");
        assertThat(check.of(Population.MEN_800))
                .extracting(EngineCheck.Row::realRaces)
                .containsExactly(17);
    }

    @Test
    void racesOfTheFitAndOfTheCheckAreThoseOfThePopulation() {
        EngineCheck check = check();

        assertThat(check.races(RaceRoles.Use.FIT, Population.MEN_1500)).containsExactly("WC2023-M-1500-F");
        assertThat(check.races(RaceRoles.Use.CHECK, Population.MEN_1500)).containsExactly("OG2024-M-1500-F");
        assertThat(check.races(RaceRoles.Use.CHECK, Population.WOMEN_800)).isEmpty();
    }

    @Test
    void whatShipsHasEveryRowAndEveryPopulation() {
        EngineCheck shipped = EngineCheck.shipped();

        assertThat(shipped.rows().stream().map(EngineCheck.Row::row).distinct()).hasSize(21);
        for (Population population : Population.values()) {
            assertThat(shipped.of(population)).as(population.label()).isNotEmpty();
            assertThat(shipped.races(RaceRoles.Use.FIT, population)).isNotEmpty();
        }
        assertThat(List.copyOf(shipped.inside())).doesNotContainAnyElementsOf(shipped.outside());
    }
}
