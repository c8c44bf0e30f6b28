package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

class ClaimReaderTest {

    @Test
    void aLeadIsTheFirstPlaceAtItsEnd() {
        assertThat(read(0, 100, "Ada", "lead", "Took the lead")).contains(new Claim.Place(0, 100, 1));
    }

    @Test
    void anOrdinalIsAPlace() {
        assertThat(read(1200, 1300, "Ben", "fade", "Down to 5th by the bend, later 11th"))
                .contains(new Claim.Place(1, 1300, 5));
    }

    @Test
    void aPassThatNamesAnotherIsAChangeOfOrder() {
        assertThat(read(1100, 1200, "Ada", "pass", "Let Cyd slip past")).contains(new Claim.Pass(0, 2, 1100, 1200));
    }

    @Test
    void aMoveGainsPlacesAndAFadeLosesThem() {
        assertThat(read(800, 900, "Ada", "move", "Went round the others"))
                .contains(new Claim.Places(0, 800, 900, true));
        assertThat(read(800, 900, "Ada", "fade", "Slowed")).contains(new Claim.Places(0, 800, 900, false));
    }

    @Test
    void widthAndSideAreNotInTheTimes() {
        assertThat(read(1300, 1400, "Ada", "boxed", "Shut in")).isEmpty();
        assertThat(read(1300, 1400, "Ada", "forced_wide", "Ran wide")).isEmpty();
        assertThat(read(1420, 1420, "Ada", "inside_gap", "Through inside")).isEmpty();
    }

    @Test
    void aMoveAtOneMarkWithoutPlaceTellsNothing() {
        assertThat(read(800, 800, "Ada", "move", "On the leader's shoulder")).isEmpty();
    }

    private static Optional<Claim> read(int from, int to, String name, String event, String detail) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("TOLD");
        List<Athlete> runners = List.of(builder.athlete("Ada"), builder.athlete("Ben"), builder.athlete("Cyd"));
        RaceSheet sheet = builder.reported(from, to, name, event, detail).build();
        return ClaimReader.read(sheet.reported().get(0), runners);
    }
}
