package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Precision;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;

class RaceTraceTest {

    private static Distance m(long metres) {
        return Distance.ofMetres(metres);
    }

    private static Athlete athlete(RaceSheet sheet, String name) {
        return sheet.results().stream()
                .filter(result -> result.printedName().equals(name))
                .findFirst()
                .orElseThrow()
                .athlete();
    }

    private static List<String> names(Order order) {
        return order.standings().stream()
                .map(standing -> standing.position().orElse(0) + (standing.shared() ? "=" : "") + " "
                        + standing.runner().name())
                .toList();
    }

    @Test
    void wholeFieldSplitsGiveOrderGapsAndLeader() {
        RaceSheet sheet = Races.slowThenKick();
        RaceTrace trace = TraceFromSplits.of(sheet);
        Athlete ada = athlete(sheet, "Ada");

        assertThat(names(trace.order(m(400)))).containsExactly("1 Ben", "2 Dan", "3 Ada", "4 Cyd");
        assertThat(trace.gapToLeader(ada, m(400)).orElseThrow().print()).isEqualTo("+0.20");
        assertThat(trace.gapToAhead(ada, m(400)).orElseThrow().print()).isEqualTo("+0.10");
        assertThat(trace.gapToAhead(athlete(sheet, "Ben"), m(400))).isEmpty();
        assertThat(trace.leadersTime(m(400)).orElseThrow().time()).hasToString("1:05.10");
        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2 Ben", "3 Cyd", "4 Dan");
        assertThat(trace.marks()).hasSize(9).contains(m(1500)).doesNotContain(m(0));
    }

    @Test
    void everybodyIsLevelAtTheGun() {
        RaceSheet sheet = Races.slowThenKick();
        RaceTrace trace = TraceFromSplits.of(sheet);

        assertThat(names(trace.order(m(0)))).containsExactly("1= Ada", "1= Ben", "1= Cyd", "1= Dan");
        assertThat(trace.leadersTime(m(0)).orElseThrow().runner()).isEmpty();
    }

    @Test
    void whoDroppedOutIsCountedWhereHeRanAndNotWhereHeIsOut() {
        RaceSheet sheet = Races.withDropOut();
        RaceTrace trace = TraceFromSplits.of(sheet);

        assertThat(names(trace.order(m(800)))).containsExactly("1 Evan", "2 Ada", "3 Ben");
        assertThat(names(trace.order(m(1200)))).containsExactly("1 Ada", "2 Ben");
        assertThat(trace.order(m(1200)).isComplete()).isTrue();
        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2 Ben");
        assertThat(trace.runners()).extracting(Athlete::name).containsExactly("Ada", "Ben", "Evan");
    }

    @Test
    void betweenHisLastTimeAndTheNextFullMarkNobodyKnowsWhetherHeIsStillIn() {
        RaceSheet sheet = Races.withDropOut();
        Order order = TraceFromSplits.of(sheet).order(m(1000));

        assertThat(order.unknown()).extracting(Athlete::name).containsExactly("Evan");
        assertThat(order.isComplete()).isFalse();
        assertThat(order.standings()).allMatch(standing -> standing.position().isEmpty());
    }

    @Test
    void aHoleOfARunnerWhoDroppedOutLaterLeavesTheOrderUnknown() {
        RaceTrace trace = TraceFromSplits.of(RaceSheetBuilder.of1500("HOLE")
                .finished(1, "Ada", "3:35.10")
                .ended("Evan", "DNF")
                .splits("Ada", "400", "57.50", "900", "2:09.10", "1300", "3:06.20")
                .splits("Evan", "900", "2:08.60")
                .build());

        assertThat(trace.order(m(400)).unknown()).extracting(Athlete::name).containsExactly("Evan");
        assertThat(names(trace.order(m(400)))).containsExactly("0 Ada");
        assertThat(names(trace.order(m(900)))).containsExactly("1 Evan", "2 Ada");
    }

    @Test
    void aPartialFieldHasTimesButNoCountedPositions() {
        RaceTrace trace = TraceFromSplits.of(RaceSheetBuilder.of1500("PARTIAL")
                .partialField()
                .finished(1, "Ada", "3:35.10")
                .finished(2, "Ben", "3:35.30")
                .splits("Ada", "800", "1:55.10")
                .splits("Ben", "800", "1:55.00")
                .build());
        Order order = trace.order(m(800));

        assertThat(names(order)).containsExactly("0 Ben", "0 Ada");
        assertThat(order.leader()).isEmpty();
        assertThat(trace.order(m(1500)).isComplete()).isFalse();
        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2 Ben");
    }

    @Test
    void aLeaderWithoutANameWhoIsFasterThanAllListedMeansThatSomebodyIsNotListed() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("PACED")
                .finished(1, "Ada", "3:35.10")
                .splits("Ada", "400", "56.00", "800", "1:53.00")
                .unnamedLeader("400", "55.1")
                .unnamedLeader("800", "1:53.0");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(names(trace.order(m(400)))).containsExactly("0 Ada");
        assertThat(trace.leadersTime(m(400)).orElseThrow().time()).hasToString("55.1");
        assertThat(trace.leadersTime(m(400)).orElseThrow().runner()).isEmpty();
        assertThat(names(trace.order(m(800)))).containsExactly("1 Ada");
        assertThat(trace.leadersTime(m(800)).orElseThrow().runner()).contains(race.athlete("Ada"));
    }

    @Test
    void theLeadersTimeBelongsToWhoIsKnownToLead() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("NAMED")
                .partialField()
                .finished(1, "Ada", "3:35.10")
                .position("Ada", "800", 1)
                .unnamedLeader("800", "1:53.0");
        LeadersTime leader =
                TraceFromSplits.of(race.build()).leadersTime(m(800)).orElseThrow();

        assertThat(leader.runner()).contains(race.athlete("Ada"));
        assertThat(leader.time()).hasToString("1:53.0");
    }

    @Test
    void equalTimesShareAPosition() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("TIE")
                .finished(1, "Ada", "3:35.10")
                .finished(2, "Ben", "3:35.10")
                .finished(3, "Cyd", "3:36.00")
                .splits("Ada", "400", "57.5")
                .splits("Ben", "400", "57.5")
                .splits("Cyd", "400", "57.9");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(names(trace.order(m(400)))).containsExactly("1= Ada", "1= Ben", "3 Cyd");
        assertThat(trace.leadersTime(m(400)).orElseThrow().runner()).isEmpty();
        assertThat(trace.gapToAhead(race.athlete("Cyd"), m(400)).orElseThrow().print())
                .isEqualTo("+0.4");
        assertThat(trace.gapToAhead(race.athlete("Ben"), m(400)).orElseThrow().print())
                .isEqualTo("0.0");
        // the photo finish separated them: the places stand
        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2 Ben", "3 Cyd");
    }

    @Test
    void atATieForAPlaceBothShareIt() {
        RaceTrace trace = TraceFromSplits.of(RaceSheetBuilder.of1500("TIED")
                .finished(1, "Ada", "3:35.10")
                .finished(2, "Ben", "3:36.10")
                .finished(2, "Cyd", "3:36.10")
                .finished(4, "Dan", "3:37.10")
                .build());

        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2= Ben", "2= Cyd", "4 Dan");
    }

    @Test
    void aSourceThatSeesAnotherPositionThanTheTimesTellIsBelieved() {
        RaceTrace trace = TraceFromSplits.of(RaceSheetBuilder.of1500("LATER-PLACE")
                .finished(1, "Ada", "3:35.10")
                .finished(10, "Ben", "3:36.10")
                .finishedWithoutPlace("Cyd", "3:35.90")
                .build());

        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "10 Ben", "0 Cyd");
        assertThat(trace.order(m(1500)).isComplete()).isFalse();
    }

    @Test
    void aResultWithoutAPlaceIsPlacedByItsTimeWhereThatAgreesWithTheOthers() {
        RaceTrace trace = TraceFromSplits.of(RaceSheetBuilder.of1500("NO-PLACE")
                .finished(1, "Ada", "3:35.10")
                .finished(3, "Ben", "3:36.10")
                .finishedWithoutPlace("Cyd", "3:35.90")
                .build());

        assertThat(names(trace.order(m(1500)))).containsExactly("1 Ada", "2 Cyd", "3 Ben");
    }

    @Test
    void aGapToTheRunnerAheadNeedsTheNextPosition() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("GAPS")
                .partialField()
                .finished(1, "Ada", "3:35.10")
                .finished(2, "Ben", "3:35.60")
                .finished(7, "Cyd", "3:40.00");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(trace.gapToAhead(race.athlete("Ben"), m(1500)).orElseThrow().print())
                .isEqualTo("+0.50");
        assertThat(trace.gapToAhead(race.athlete("Cyd"), m(1500))).isEmpty();
        assertThat(trace.gapToLeader(race.athlete("Cyd"), m(1500)).orElseThrow().print())
                .isEqualTo("+4.90");
    }

    @Test
    void aLapIsInterpolatedInSecondsAndHalfALapInTenths() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("BRIDGES")
                .finished(1, "Ada", "3:35.10")
                .splits("Ada", "400", "57.50", "600", "1:26.30", "1200", "2:52.00");
        RaceTrace trace = TraceFromSplits.of(race.build());
        Athlete ada = race.athlete("Ada");

        assertThat(trace.passing(ada, m(200)).orElseThrow().precision()).isEqualTo(Precision.SECOND);
        assertThat(trace.passing(ada, m(200)).orElseThrow().seconds()).isCloseTo(28.75, within(0.2));
        assertThat(trace.order(m(200)).leader()).isEmpty();
        assertThat(trace.passing(ada, m(500)).orElseThrow().precision()).isEqualTo(Precision.TENTH);
        assertThat(trace.passing(ada, m(500)).orElseThrow().provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(trace.order(m(500)).leader()).isPresent();
        assertThat(trace.passing(ada, m(900))).isEmpty();
        assertThat(trace.location(ada, 120)).isEmpty();
        assertThat(trace.passing(ada, m(1400))).isPresent();
    }

    @Test
    void lapsOfAMileAreBridgedWhereverItsMarksStand() {
        RaceSheetBuilder race = new RaceSheetBuilder("MILE", Event.MILE)
                .finished(1, "Ada", "3:43.13")
                .finished(2, "Ben", "3:43.40")
                .splits("Ada", "402.336", "55.07", "804.672", "1:51.58", "1207.008", "2:47.91")
                .splits("Ben", "400", "55.20", "800", "1:51.20", "1200", "2:47.20");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(trace.passing(race.athlete("Ada"), m(1500))).isPresent();
        assertThat(trace.passing(race.athlete("Ben"), m(1500))).isPresent();
        assertThat(trace.passing(race.athlete("Ada"), Distance.parse("402.336").orElseThrow())
                        .orElseThrow()
                        .provenance())
                .isEqualTo(Provenance.OFFICIAL);
    }

    @Test
    void theResultStandsAgainstAnyNumberOfWrongSplits() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("WRONG")
                .finished(1, "Ada", "3:35.10")
                .splits("Ada", "800", "3:36.00", "1000", "3:37.00", "1200", "3:38.00", "1400", "3:39.00", "400", "0");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(trace.passing(race.athlete("Ada"), m(1500)).orElseThrow().time())
                .hasToString("3:35.10");
        assertThat(trace.passing(race.athlete("Ada"), m(0)).orElseThrow().seconds())
                .isZero();
        assertThat(trace.passing(race.athlete("Ada"), m(800))).isEmpty();
    }

    @Test
    void splitsOfWhoDidNotStartOrOutsideTheRaceAreNotUsed() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("ODD")
                .finished(1, "Ada", "3:35.10")
                .ended("Finn", "DNS")
                .splits("Finn", "400", "57.00")
                .splits("Ada", "1600", "3:50.00")
                .unnamedLeader("1600", "3:50.0");
        RaceTrace trace = TraceFromSplits.of(race.build());

        assertThat(trace.runners()).containsExactly(race.athlete("Ada"));
        assertThat(trace.marks()).containsExactly(m(1500));
    }

    @Test
    void untrustedTimesAreNotUsedTheirPositionsAre() {
        RaceSheet sheet = RaceSheetBuilder.of1500("BELL")
                .finished(1, "Ada", "3:35.10")
                .split("Ada", "1100", "2:40.0", OptionalInt.of(1), Provenance.HAND)
                .build();
        RaceTrace trace = TraceFromSplits.of(sheet, sheet.splits());

        assertThat(trace.passing(athlete(sheet, "Ada"), m(1100))).isEmpty();
        assertThat(names(trace.order(m(1100)))).containsExactly("1 Ada");
    }

    @Test
    void finishersStayAtTheFinish() {
        RaceSheet sheet = Races.slowThenKick();
        List<Location> locations = TraceFromSplits.of(sheet).locations(225.0);

        assertThat(locations).extracting(location -> location.runner().name()).startsWith("Ada", "Ben");
        assertThat(locations.get(0).metres()).isEqualTo(1500);
        assertThat(locations.get(0).provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(locations.get(2).metres()).isLessThan(1500);
    }

    @Test
    void marksAndTimesOutsideTheRaceAreRefused() {
        RaceSheet sheet = Races.slowThenKick();
        RaceTrace trace = TraceFromSplits.of(sheet);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace.order(m(1501)))
                .withMessage("1501 m is not between the start and the finish of a race of 1500 m");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace.location(athlete(sheet, "Ada"), -1))
                .withMessage("no runner is on the track -1.0 s after the gun");
    }
}
