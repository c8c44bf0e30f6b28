package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class ClaimReaderTest {

    @Test
    void aLeadIsHeldAllAlongItsStretch() {
        assertThat(read(500, 1400, "Ben", "lead", "Took over at 500 m")).contains(new Led(1, 500, 1400, 100));
        assertThat(read(0, 1500, "Ada", "lead", "Led throughout")).contains(new Led(0, 0, 1500, 100));
    }

    @Test
    void aLeadOfOneMarkIsTheFirstPlaceThere() {
        assertThat(read(0, 100, "Ada", "lead", "Took the lead")).contains(new Claim.Place(0, 100, 1));
        assertThat(read(800, 800, "Ada", "lead", "In front")).contains(new Claim.Place(0, 800, 1));
        assertThat(read(700, 750, "Ada", "lead", "Briefly led at 700 m")).contains(new Claim.Place(0, 725, 1));
    }

    @Test
    void whoCameToLeadDidNotLeadWhereTheMoveBegan() {
        assertThat(read(200, 1500, "Ada", "lead", "From last after 200 m moved round to lead"))
                .contains(new Led(0, 300, 1500, 100));
    }

    /** Be it told of a pass, a move or a kick. */
    @Test
    void aLeadThatIsTakenOnAStretchIsThereAtItsEnd() {
        assertThat(read(1250, 1300, "Ben", "pass", "Took the lead with about 250 m left"))
                .contains(new Claim.Place(1, 1300, 1));
        assertThat(read(0, 400, "Ben", "move", "9th at 300 m, passed eight to lead at 400 m"))
                .contains(new Claim.Place(1, 400, 1));
        assertThat(read(1200, 1450, "Ben", "kick", "A big move built a clear lead at 200 m to go"))
                .contains(new AllOf(List.of(new Claim.Kick(1, 1200, 1450), new Led(1, 1300, 1450, 100))));
        assertThat(read(1370, 1420, "Ben", "pass", "Drew past Ada and led"))
                .contains(new AllOf(List.of(new Claim.Pass(1, 0, 1370, 1420), new Claim.Place(1, 1420, 1))));
    }

    @Test
    void aLeadThatIsTakenAndKeptIsHeldFromWhereTheWordsHaveIt() {
        assertThat(read(1250, 1500, "Ben", "kick", "Struck for the lead with about 220 m to go and led until the line"))
                .contains(new AllOf(List.of(new Claim.Kick(1, 1250, 1500), new Led(1, 1280, 1500, 100))));
        assertThat(read(1300, 1500, "Ada", "pass", "Took the lead with 200 m left"))
                .contains(new Led(0, 1300, 1500, 100));
        assertThat(read(1300, 1500, "Ben", "pass", "Took the lead with 200 m left"))
                .contains(new Claim.Place(1, 1300, 1));
    }

    @Test
    void whatWasOnlyTriedIsNoLead() {
        assertThat(read(1250, 1300, "Ben", "move", "Tried and failed to take his chance, unable to lead"))
                .contains(new Claim.Places(1, 1250, 1300, true));
    }

    @Test
    void aPassThatWasTakenBackIsNoChangeOfOrder() {
        assertThat(read(1000, 1050, "Ben", "pass", "Briefly headed Ada, who came back inside"))
                .isEmpty();
    }

    @Test
    void fromAPlaceIsWhereAKickOrPassBegins() {
        assertThat(read(1300, 1500, "Ben", "kick", "Moved from 12th to 3rd"))
                .contains(new AllOf(List.of(new Claim.Place(1, 1300, 12), new Claim.Kick(1, 1300, 1500))));
    }

    /** Those who are not listed may have gone by. */
    @Test
    void ofAFieldKnownInPartPlacesGainedOrLostTellNothing() {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("TOLD").partialField();
        List<Athlete> runners = List.of(builder.athlete("Ada"), builder.athlete("Ben"));
        RaceSheet sheet = builder.reported(900, 950, "Ada", "fade", "Slowed").build();

        assertThat(ClaimReader.read(sheet.reported().get(0), runners, sheet)).isEmpty();
    }

    @Test
    void whoStaysWhereHeIsGainsNoPlaces() {
        assertThat(read(1000, 1500, "Ben", "move", "Stayed a step behind Ada almost throughout"))
                .isEmpty();
        assertThat(read(1000, 1500, "Ben", "move", "Went by on the outside"))
                .contains(new Claim.Places(1, 1000, 1500, true));
    }

    @Test
    void whoStayedAndThenMovedGainsPlaces() {
        for (String words : List.of(
                "Stayed wide and moved up through the field",
                "Waited until 300 m to go, then passed two",
                "Moved up and sat behind Ada")) {
            assertThat(read(1000, 1500, "Ben", "move", words))
                    .as(words)
                    .contains(new Claim.Places(1, 1000, 1500, true));
        }
        for (String words : List.of("Sat last while others went by", "Stayed inside as Cyd passed")) {
            assertThat(read(1000, 1500, "Ben", "move", words)).as(words).isEmpty();
        }
    }

    /** Others may have been ahead who are not in the list: that is said, and a place that is counted better is as told. */
    @Test
    void ofAFieldKnownInPartAPlaceIsThatOrBetter() {
        RaceSheetBuilder builder = RaceSheetBuilder.of1500("TOLD").partialField();
        List<Athlete> runners = List.of(builder.athlete("Ada"), builder.athlete("Ben"));
        RaceSheet sheet = builder.reported(1300, 1300, "Ben", "move", "3rd with 200 m to go")
                .reported(1300, 1300, "Ben", "lead", "In front")
                .build();
        Claim third = ClaimReader.read(sheet.reported().get(0), runners, sheet).get(0);
        Claim first = ClaimReader.read(sheet.reported().get(1), runners, sheet).get(0);
        Curves second = new Curves(
                new double[] {1300, 1500}, new double[][] {{200, 230}, {201, 231}}, new double[] {1500, 1500});

        assertThat(third.inWords(runners)).isEqualTo("Ben was at place 3 or better at 1300 m");
        assertThat(third.holds(second, 0)).isTrue();
        assertThat(first.inWords(runners)).isEqualTo("Ben led at 1300 m");
        assertThat(first.holds(second, 0)).isFalse();
        assertThat(new Claim.Place(1, 1300, 3).holds(second, 0)).isFalse();
        assertThat(new Claim.Place(1, 1300, 3).inWords(runners)).isEqualTo("Ben was at place 3 at 1300 m");
    }

    @Test
    void ofALeadSomeMetresMayBeAnothers() {
        Led led = new Led(0, 100, 1500, 100);

        assertThat(led.holds(led(0), 0)).isTrue();
        assertThat(led.holds(led(40), 0)).isFalse();
        assertThat(led.holds(led(40), 20)).isTrue();
        assertThat(led.holds(led(60), 20)).isFalse();
        assertThat(led.leastSoftMetres(led(60), 80)).isEqualTo(30);
        assertThat(led.leastSoftMetres(led(200), 80)).isInfinite();
    }

    /** Where the lead all along is asked of the rest of the evidence, so is half of it. */
    @Test
    void aLeadIsNearlySoIfHalfOfItWasLed() {
        Claim half = new Led(0, 100, 1500, 100).nearly(100).orElseThrow();

        assertThat(half.holds(led(700), 0)).isTrue();
        assertThat(half.holds(led(710), 0)).isFalse();
        assertThat(half.inWords(List.of(RaceSheetBuilder.of1500("HALF").athlete("Ada"))))
                .isEqualTo("Ada led half or more of the way from 100 to 1500 m");
    }

    /** Words about a lead that is another's, or of some others only, and a stretch that its soft ends would swallow. */
    @Test
    void notEveryWordOfALeadIsALead() {
        for (String words : List.of(
                "Challenged Ada for the lead",
                "Refused to lead and sat in",
                "Left Ada to lead and sat in",
                "Moved to the front of the chasing pack",
                "Led the chase")) {
            assertThat(read(700, 800, "Cyd", "move", words)
                            .filter(claim ->
                                    claim instanceof Led || (claim instanceof Claim.Place place && place.place() == 1)))
                    .as(words)
                    .isEmpty();
        }
        assertThat(read(100, 1400, "Ben", "lead", "Led; Cyd briefly challenged at 900 m"))
                .contains(new Led(1, 100, 1400, 100));
        assertThat(read(1410, 1440, "Ben", "lead", "Led")).contains(new Claim.Place(1, 1440, 1));
    }

    /** The first runner leads but for some metres after 700 m. */
    private static Curves led(int metresOfOther) {
        double[] marks =
                IntStream.rangeClosed(1, 150).mapToDouble(k -> 10.0 * k).toArray();
        double[] even = Arrays.stream(marks).map(at -> at / 7).toArray();
        double[] other = Arrays.stream(marks)
                .map(at -> at / 7 + (at > 700 && at <= 700 + metresOfOther ? -0.1 : 0.1))
                .toArray();
        return new Curves(marks, new double[][] {even, other}, new double[] {1500, 1500});
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
        assertThat(ClaimReader.read(sheet.reported().get(0), runners, sheet)).contains(new Led(0, 0, 800, breakLine));
        assertThat(new Led(0, 0, 800, breakLine).begin()).isEqualTo(breakLine);
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
        RaceSheet sheet = builder.finished(2, "Ben", "3:31.00")
                .finished(1, "Ada", "3:30.00")
                .reported(from, to, name, event, detail)
                .build();
        return AllOf.of(ClaimReader.read(sheet.reported().get(0), runners, sheet));
    }
}
