package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.track.Course;
import org.metricmile.track.LanedStart;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

class TrackedWayTest {

    private static final StadiumFrame FRAME = new StadiumFrame(new PlanePoint(-14.7, 44.9), 0.3);

    private static Course course(int metres) {
        return new Course(Oval.STANDARD_400, Distance.ofMetres(metres));
    }

    /** Samples every tenth of a second at an even speed along the measured line, without those in a hole. */
    private static TrackSamples even(Course course, double speedMps, double offset, double holeFrom, double holeTo) {
        List<int[]> rows = new ArrayList<>();
        OvalPlane plane = new OvalPlane(course.oval());
        for (int i = 0; i * 0.1 * speedMps < course.distance().inMetres() + 20; i++) {
            double seconds = i * 0.1;
            if (seconds <= holeFrom || seconds >= holeTo) {
                PlanePoint place =
                        FRAME.toStadium(plane.locate(new OvalPoint(course.startMetres() + seconds * speedMps, offset)));
                rows.add(new int[] {
                    i * 100, (int) Math.round(place.xMetres() * 1000), (int) Math.round(place.yMetres() * 1000)
                });
            }
        }
        return samples(rows);
    }

    static TrackSamples samples(List<int[]> rows) {
        return new TrackSamples(
                rows.stream().mapToInt(row -> row[0]).toArray(),
                rows.stream().mapToInt(row -> row[1]).toArray(),
                rows.stream().mapToInt(row -> row[2]).toArray());
    }

    @Property(tries = 100)
    void lapsAreCountedAndPassingsReadToAHundredth(
            @ForAll @DoubleRange(min = 4, max = 9) double speedMps,
            @ForAll @DoubleRange(min = 0, max = 8) double offset,
            @ForAll @IntRange(min = 1, max = 24) int hundreds) {
        Course course = course(100 * hundreds + 100);
        TrackedWay way = TrackedWay.of(even(course, speedMps, offset, 1, 1), FRAME, course);

        assertThat(way.metres(0)).isCloseTo(0, within(0.01));
        assertThat(way.secondsAt(100 * hundreds).orElseThrow()).isCloseTo(100 * hundreds / speedMps, within(0.01));
        assertThat(way.finishSeconds().orElseThrow()).isCloseTo((100 * hundreds + 100) / speedMps, within(0.01));
        assertThat(way.offsetMetresAt(7.03).orElseThrow()).isCloseTo(offset, within(0.05));
    }

    @Test
    void lapsAreCountedAcrossAHoleOfALap() {
        Course course = course(1500);
        TrackedWay way = TrackedWay.of(even(course, 7, 1, 60, 117), FRAME, course);

        assertThat(way.secondsAt(1200).orElseThrow()).isCloseTo(1200 / 7.0, within(0.01));
    }

    @Test
    void nothingIsSaidInAHole() {
        Course course = course(1500);
        TrackedWay way = TrackedWay.of(even(course, 7, 1, 60, 64), FRAME, course);

        assertThat(way.secondsAt(62 * 7)).isEmpty();
        assertThat(way.offsetMetresAt(62)).isEmpty();
        assertThat(way.offsetMetresAt(60).orElseThrow()).isCloseTo(1, within(0.01));
    }

    @Test
    void aTrackThatEndsEarlyHasNoFinish() {
        Course course = course(1500);
        TrackedWay way = TrackedWay.of(even(course, 7, 1, 150, 1000), FRAME, course);

        assertThat(way.finishSeconds()).isEmpty();
        assertThat(way.farthestMetres()).isCloseTo(1050, within(0.1));
    }

    @Test
    void allLanesOfAnEightHundredStartAtNothingAndAreLevelAtTheBreakLine() {
        Course course = course(800);
        OvalPlane plane = new OvalPlane(course.oval());
        LanedStart start = new LanedStart(course.oval());
        for (int lane = 1; lane <= 8; lane++) {
            double offset = course.oval().lanes().offsetMetres(lane);
            double from = start.startMetres(lane);
            double alongLane = course.oval().radiusMetres(lane) / course.oval().measuredRadiusMetres();
            List<int[]> rows = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                // 8 m/s over the ground
                double lap = from + 0.8 * i / alongLane;
                PlanePoint place = FRAME.toStadium(plane.locate(new OvalPoint(lap, offset)));
                rows.add(new int[] {
                    i * 100, (int) Math.round(place.xMetres() * 1000), (int) Math.round(place.yMetres() * 1000)
                });
            }
            TrackedWay way = TrackedWay.of(samples(rows), FRAME, course);

            assertThat(way.metres(0)).as("lane %d", lane).isCloseTo(0, within(0.05));
            // what cutting in costs is the only difference: 0.42 m in lane 8
            assertThat(way.secondsAt(100).orElseThrow()).as("lane %d", lane).isCloseTo(12.5, within(0.06));
        }
    }

    @Test
    void aCurvedStartIsNotTakenForLanes() {
        Course course = course(1500);
        TrackedWay way = TrackedWay.of(even(course, 7, 6, 1, 1), FRAME, course);

        assertThat(way.metres(50)).isCloseTo(35, within(0.02));
    }

    @Test
    void noSamplesNoWay() {
        TrackedWay way = TrackedWay.of(samples(List.of()), FRAME, course(800));

        assertThat(way.count()).isZero();
        assertThat(way.finishSeconds()).isEmpty();
        assertThat(way.offsetMetresAt(1)).isEmpty();
        assertThat(way.farthestMetres()).isZero();
    }
}
