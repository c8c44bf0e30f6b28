package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Source;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.TrackedField;
import org.metricmile.track.Oval;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

class TraceFromTrackingTest {

    private static final Distance RACE = Distance.ofMetres(1500);
    private static final StadiumFrame FRAME = new StadiumFrame(new PlanePoint(3, -8), 1.1);
    private static final TrackedField FIELD = new TrackedField(Oval.STANDARD_400, RACE, FRAME, 0.1, 5);
    private static final List<String> NAMES = List.of("Adam Field", "Ben Hill", "Carl Lake", "Dan Moor");

    /** Tracked finishes at 220, 221, 222 and 223 s; the official clock shows 0.1 s more, and 0.04 s more for the second. */
    private static RaceSheetBuilder results() {
        return RaceSheetBuilder.of1500("T")
                .finished(1, "Adam Field", "3:40.10")
                .finished(2, "Ben Hill", "3:41.14")
                .finished(3, "Carl Lake", "3:42.10")
                .finished(4, "Dan Moor", "3:43.10");
    }

    private static TrackSamples samples(int runner, int holeFrom, int holeTo) {
        List<PlanePoint> way = FIELD.way(runner, 220 + runner);
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            if (i < holeFrom || i >= holeTo) {
                rows.add(new int[] {
                    i * 100,
                    (int) Math.round(way.get(i).xMetres() * 1000),
                    (int) Math.round(way.get(i).yMetres() * 1000)
                });
            }
        }
        return TrackedWayTest.samples(rows);
    }

    private static Tracking tracking(RaceSheet sheet, int holeFrom, int holeTo) {
        List<TrackedRunner> runners = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            TrackSamples samples = i == 1 ? samples(i, holeFrom, holeTo) : samples(i, 0, 0);
            runners.add(new TrackedRunner(athlete(sheet, NAMES.get(i)), NAMES.get(i), samples));
        }
        return new Tracking("T", FIELD.course(), FRAME, runners, List.of(), new Source("", "t", 0));
    }

    private static Athlete athlete(RaceSheet sheet, String name) {
        return sheet.results().stream()
                .filter(result -> result.printedName().equals(name))
                .findFirst()
                .orElseThrow()
                .athlete();
    }

    private static Passing passing(RaceTrace trace, RaceSheet sheet, String name, int metres) {
        return trace.passing(athlete(sheet, name), Distance.ofMetres(metres)).orElseThrow();
    }

    @Test
    void resultsAreHitExactlyAndTheRestIsMeasuredByTheOfficialClock() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        assertThat(TraceFromTracking.clockSeconds(sheet, tracking(sheet, 0, 0))).isCloseTo(0.1, within(0.02));
        for (String name : NAMES) {
            Passing finish = passing(trace, sheet, name, 1500);
            assertThat(finish.seconds())
                    .isEqualTo(sheet.findResult(athlete(sheet, name))
                            .orElseThrow()
                            .mark()
                            .orElseThrow()
                            .inSeconds());
            assertThat(finish.provenance()).isEqualTo(Provenance.OFFICIAL);
        }
        for (int metres = 100; metres < 1500; metres += 50) {
            Passing passing = passing(trace, sheet, "Carl Lake", metres);
            assertThat(passing.provenance()).isEqualTo(Provenance.MEASURED);
            assertThat(passing.seconds()).isCloseTo(metres / 1500.0 * 222 + 0.1, within(0.06));
            assertThat(passing.precision()).isEqualTo(metres % 100 == 0 ? Precision.HUNDREDTH : Precision.TENTH);
        }
        assertThat(passing(trace, sheet, "Carl Lake", 1499).provenance()).isEqualTo(Provenance.MEASURED);
    }

    @Test
    void theMarksAreHundredsAndTheOrderIsCounted() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        assertThat(trace.marks()).hasSize(15).first().isEqualTo(Distance.ofMetres(100));
        Order order = trace.order(Distance.ofMetres(1000));
        assertThat(order.isComplete()).isTrue();
        assertThat(order.standings())
                .extracting(standing -> standing.runner().name())
                .isEqualTo(NAMES);
        assertThat(order.standings())
                .allSatisfy(standing -> assertThat(standing.provenance()).isEqualTo(Provenance.MEASURED));
    }

    @Test
    void offsetsAreThoseOfTheTrack() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 500, 600));
        Athlete hill = athlete(sheet, "Ben Hill");

        assertThat(trace.offsetMetres(hill, 30).orElseThrow()).isBetween(-0.1, 2.2);
        assertThat(trace.offsetMetres(hill, 55)).isEmpty();
        assertThat(trace.offsetMetres(hill, 400)).isEmpty();
        assertThat(TraceFromSplits.of(sheet).offsetMetres(hill, 30)).isEmpty();
    }

    @Test
    void aHoleIsBridgedAndSaidToBe() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 500, 600));

        Passing inHole = passing(trace, sheet, "Ben Hill", 372);
        assertThat(inHole.provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(inHole.seconds()).isCloseTo(372 / 1500.0 * 221 + 0.1, within(0.3));
        assertThat(trace.marks()).contains(Distance.ofMetres(400));
    }

    @Test
    void aHoleOfMoreThanALapIsNotBridged() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 500, 1200));

        assertThat(trace.passing(athlete(sheet, "Ben Hill"), Distance.ofMetres(600)))
                .isEmpty();
    }

    @Test
    void officialSplitsAreHitAndOthersGiveWay() {
        RaceSheet sheet = results()
                .splits("Adam Field", "700", "1:42.70")
                .split("Ben Hill", "700", "1:50.0", OptionalInt.of(4), Provenance.HAND)
                .split("Carl Lake", "700", "1:44.0", OptionalInt.of(2), Provenance.REPORTED)
                .build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        assertThat(passing(trace, sheet, "Adam Field", 700).seconds()).isEqualTo(102.7);
        assertThat(passing(trace, sheet, "Adam Field", 700).provenance()).isEqualTo(Provenance.OFFICIAL);
        assertThat(passing(trace, sheet, "Ben Hill", 700).provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(passing(trace, sheet, "Ben Hill", 700).seconds()).isCloseTo(103.2, within(0.1));
        assertThat(trace.order(Distance.ofMetres(700)).standings())
                .extracting(standing -> standing.runner().name())
                .isEqualTo(NAMES);
    }

    @Test
    void splitsServeWhereTheTrackHasAHole() {
        RaceSheet sheet = results()
                .split("Ben Hill", "400", "58.5", OptionalInt.empty(), Provenance.HAND)
                .build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 500, 700));

        assertThat(passing(trace, sheet, "Ben Hill", 400).seconds()).isEqualTo(58.5);
        assertThat(passing(trace, sheet, "Ben Hill", 400).provenance()).isEqualTo(Provenance.HAND);
    }

    @Test
    void aRunnerWithoutResultHasTheTrackedFinish() {
        RaceSheet sheet = RaceSheetBuilder.of1500("T")
                .finished(1, "Adam Field", "3:40.10")
                .ended("Ben Hill", "DQ")
                .finished(2, "Carl Lake", "3:42.10")
                .finished(3, "Dan Moor", "3:43.10")
                .build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        Passing finish = passing(trace, sheet, "Ben Hill", 1500);
        assertThat(finish.provenance()).isEqualTo(Provenance.MEASURED);
        assertThat(finish.seconds()).isCloseTo(221.1, within(0.05));
    }

    @Test
    void aHandTimedResultIsHitToo() {
        RaceSheet sheet = RaceSheetBuilder.of1500("T")
                .finished(1, "Adam Field", "3:40.2h")
                .finished(2, "Ben Hill", "3:41.1h")
                .finished(3, "Carl Lake", "3:42.1h")
                .finished(4, "Dan Moor", "3:43.1h")
                .build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        assertThat(passing(trace, sheet, "Adam Field", 1500).seconds()).isEqualTo(220.2);
        assertThat(passing(trace, sheet, "Adam Field", 1500).provenance()).isEqualTo(Provenance.HAND);
    }

    @Test
    void aTrackThatContradictsTheResultIsNotUsed() {
        RaceSheet sheet = RaceSheetBuilder.of1500("T")
                .finished(1, "Adam Field", "3:40.10")
                .finished(2, "Carl Lake", "3:42.10")
                .finished(3, "Dan Moor", "3:43.10")
                .finished(4, "Ben Hill", "3:51.10")
                .build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));

        assertThat(trace.passing(athlete(sheet, "Ben Hill"), Distance.ofMetres(700)))
                .isEmpty();
        assertThat(passing(trace, sheet, "Ben Hill", 1500).seconds()).isEqualTo(231.1);
    }

    @Test
    void nobodyGoesBackwards() {
        RaceSheet sheet = results().build();
        RaceTrace trace = TraceFromTracking.of(sheet, tracking(sheet, 0, 0));
        for (String name : NAMES) {
            double last = 0;
            for (double seconds = 0; seconds < 230; seconds += 0.37) {
                double metres = trace.location(athlete(sheet, name), seconds)
                        .orElseThrow()
                        .metres();
                assertThat(metres).isGreaterThanOrEqualTo(last);
                last = metres;
            }
            assertThat(last).isEqualTo(1500);
        }
    }

    @Test
    void aTrackingOfAnotherRaceIsRefused() {
        RaceSheet sheet = results().build();
        RaceSheet other = RaceSheetBuilder.of1500("U").build();

        assertThatThrownBy(() -> TraceFromTracking.of(other, tracking(sheet, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tracking of T tells nothing of U");
    }
}
