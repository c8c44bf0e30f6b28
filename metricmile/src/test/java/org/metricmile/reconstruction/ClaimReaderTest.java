package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class ClaimReaderTest {

    @Test
    void aLeadIsTheFirstPlaceAtItsEnd() {
        assertThat(read(0, 100, "Ada", "lead", "Took the lead")).contains(new Claim.Place(0, 100, 1));
    }

    /** That a winner led at the finish is no news: what is told beyond the result is where the lead began. */
    @Test
    void aLeadKeptToTheFinishIsTheFirstPlaceWhereItBegan() {
        assertThat(read(1250, 1500, "Ada", "lead", "Led from there")).contains(new Claim.Place(0, 1250, 1));
        assertThat(read(0, 1500, "Ada", "lead", "Led throughout")).contains(new Claim.Place(0, 100, 1));
    }

    /** From lanes nobody leads before the break line. */
    @Test
    void aLeadFromTheGunOver800MetresBeginsAtTheBreakLine() {
        RaceSheetBuilder builder = new RaceSheetBuilder("LANES", Distance.ofMetres(800));
        List<Athlete> runners = List.of(builder.athlete("Ada"), builder.athlete("Ben"));
        RaceSheet sheet =
                builder.reported(0, 800, "Ada", "lead", "Led throughout").build();
        double breakLine = new Course(Oval.STANDARD_400, Distance.ofMetres(800)).lanesEndMetres();

        assertThat(breakLine).isGreaterThan(100);
        assertThat(ClaimReader.read(sheet.reported().get(0), runners, 800)).contains(new Claim.Place(0, breakLine, 1));
    }

    @Test
    void ofAMoveTheLastPlaceThatItCameToIsMeant() {
        assertThat(read(1100, 1300, "Cyd", "move", "6th to 7th at the bell, round them to 3rd with 200 m left"))
                .contains(new Claim.Place(2, 1300, 3));
        assertThat(read(1300, 1300, "Ben", "move", "2nd with Cyd 3rd")).contains(new Claim.Place(1, 1300, 2));
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
        assertThat(read(800, 800, "Ada", "move", "Came up")).isEmpty();
    }

    @Test
    void whoIsOnAShoulderIsClose() {
        assertThat(read(800, 800, "Ada", "move", "On the leader's shoulder"))
                .contains(new Claim.Close(List.of(0), List.of(), 800, 800, true));
        assertThat(read(800, 800, "Ada", "move", "Ada and Cyd on the leader's shoulder"))
                .contains(new Claim.Close(List.of(0, 2), List.of(), 800, 800, true));
        assertThat(read(1200, 1250, "Ada", "move", "Past Cyd to Ben's shoulder"))
                .contains(new Claim.Close(List.of(0), List.of(1), 1200, 1250, true));
        assertThat(read(1100, 1100, "Ada", "move", "2nd and on the leader's shoulder"))
                .contains(new Claim.Place(0, 1100, 2));
    }

    @Test
    void whoIsBoxedInIsCloseToThoseWhoAreNamedAndIsNotJudged() {
        Claim claim = read(1350, 1370, "Ada", "boxed", "Shut in, Cyd ahead and Ben to the right")
                .orElseThrow();

        assertThat(claim).isEqualTo(new Claim.Close(List.of(0), List.of(2, 1), 1350, 1370, false));
        assertThat(claim.isJudged()).isFalse();
    }

    @Test
    void closeIsSoftAlongTheTrackAndInTime() {
        Claim close = new Claim.Close(List.of(0), List.of(), 800, 800, true);

        // evenly run, the second so many seconds behind the first all the way
        assertThat(close.holds(behind(0.29), 0)).isTrue();
        assertThat(close.holds(behind(0.31), 0)).isFalse();
        assertThat(close.holds(behind(0.49), 20)).isTrue();
        assertThat(close.holds(behind(0.51), 20)).isFalse();
        assertThat(close.inWords(List.of(RaceSheetBuilder.of1500("TOLD").athlete("Ada"))))
                .isEqualTo("Ada was close to whoever led at 800 m");
    }

    private static Curves behind(double seconds) {
        double[] marks = {100, 800, 1500};
        double[] leader = {15, 120, 225};
        double[] second = Arrays.stream(leader).map(time -> time + seconds).toArray();
        return new Curves(marks, new double[][] {second, leader}, new double[] {1500, 1500});
    }

    private static Optional<Claim> read(int from, int to, String name, String event, String detail) {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("TOLD");
        List<Athlete> runners = List.of(builder.athlete("Ada"), builder.athlete("Ben"), builder.athlete("Cyd"));
        RaceSheet sheet = builder.reported(from, to, name, event, detail).build();
        return ClaimReader.read(
                sheet.reported().get(0), runners, sheet.distance().inMetres());
    }
}
