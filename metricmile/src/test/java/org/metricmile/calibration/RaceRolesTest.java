package org.metricmile.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RaceRolesTest {

    @Test
    void racesAreSortedByUseAndByWhatIsTaken() {
        RaceRoles roles = RaceRoles.parse("# remark\n\nfit,field,A\ncheck,figures,B\nfit,figures,A\n");

        assertThat(roles.races(RaceRoles.Use.FIT, RaceRoles.Taken.FIELD)).containsExactly("A");
        assertThat(roles.races(RaceRoles.Use.FIT, RaceRoles.Taken.FIGURES)).containsExactly("A");
        assertThat(roles.races(RaceRoles.Use.CHECK, RaceRoles.Taken.FIGURES)).containsExactly("B");
        assertThat(roles.races(RaceRoles.Use.CHECK, RaceRoles.Taken.FIELD)).isEmpty();
    }

    @Test
    void aRaceIsNotFittedAndCheckedAtOnce() {
        assertThatThrownBy(() -> RaceRoles.parse("fit,field,A\ncheck,figures,A\n"))
                .hasMessage("A is both fitted and checked");
        assertThatThrownBy(() -> RaceRoles.parse("fit,field\n"))
                .hasMessage("line 1: \"fit,field\" is not use,taken,race");
        assertThatThrownBy(() -> RaceRoles.parse("use,field,A\n")).hasMessage("line 1: \"use\" is not fit or check");
        assertThatThrownBy(() -> RaceRoles.parse("fit,name,A\n"))
                .hasMessage("line 1: \"name\" is not field or figures");
    }

    @Test
    void theListThatShipsHoldsFieldsForBoth() throws IOException {
        RaceRoles shipped = RaceRoles.parse(Files.readString(Path.of("src/main/resources/simulation/races.csv")));

        assertThat(shipped.races(RaceRoles.Use.FIT, RaceRoles.Taken.FIELD)).isNotEmpty();
        assertThat(shipped.races(RaceRoles.Use.CHECK, RaceRoles.Taken.FIELD)).contains("OG2024-M-1500-F");
    }
}
