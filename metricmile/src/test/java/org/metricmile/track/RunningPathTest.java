package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;

class RunningPathTest {

    private static final Course FIFTEEN_HUNDRED = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    @Provide
    Arbitrary<Course> courses() {
        return Ovals.anyCourse();
    }

    @Property
    void extraMetresAddUpOverAnyPartition(
            @ForAll("courses") Course course,
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 8) Double> offsets,
            @ForAll @Size(max = 6) List<@DoubleRange(min = 0, max = 1) Double> cuts) {
        RunningPath path = path(course, offsets);
        double endMetres = course.distance().inMetres();

        double sum = 0;
        double fromMetres = 0;
        for (double cut : cuts.stream().sorted().toList()) {
            sum += path.extraMetres(fromMetres, cut * endMetres);
            fromMetres = cut * endMetres;
        }
        sum += path.extraMetres(fromMetres, endMetres);

        assertThat(sum).isCloseTo(path.extraMetres(), within(1e-7));
    }

    @Property
    void aSteadyOffsetCostsWhatRunningWideSays(
            @ForAll("courses") Course course, @ForAll @DoubleRange(min = 0, max = 8) double offset) {
        double endMetres = course.distance().inMetres();
        double expected = new RunningWide(course).extraMetres(0, endMetres, offset);

        assertThat(path(course, List.of(offset, offset, offset)).extraMetres()).isCloseTo(expected, within(1e-7));
    }

    @Property
    void theMeasurementLineCostsNothing(@ForAll("courses") Course course) {
        assertThat(path(course, List.of(0.30, 0.30)).extraMetres()).isCloseTo(0, within(1e-9));
    }

    @Test
    void driftingOutEvenlyOverABendCostsHalfOfRunningItWide() {
        double bendMetres = Oval.STANDARD_400.bendMetres();
        RunningPath path = new RunningPath(
                FIFTEEN_HUNDRED,
                List.of(new RunningPath.Point(100, 0.30), new RunningPath.Point(100 + bendMetres, 1.30)));

        assertThat(path.extraMetres()).isCloseTo(Math.PI / 2, within(1e-9));
    }

    @Test
    void movingOutOnTheStraightAndInAgainCostsNothing() {
        RunningPath path = new RunningPath(
                FIFTEEN_HUNDRED,
                List.of(
                        new RunningPath.Point(16, 0.30),
                        new RunningPath.Point(50, 2.5),
                        new RunningPath.Point(99, 0.30)));

        assertThat(path.extraMetres()).isZero();
    }

    @Test
    void impossiblePathsAreRefused() {
        RunningPath.Point start = new RunningPath.Point(0, 0.3);
        assertThatThrownBy(() -> new RunningPath(FIFTEEN_HUNDRED, List.of(start)))
                .hasMessage("a path needs two points or more, not 1");
        assertThatThrownBy(() -> new RunningPath(FIFTEEN_HUNDRED, List.of(start, start)))
                .hasMessage("a path must go forwards, but Point[positionMetres=0.0, offsetMetres=0.3] comes after"
                        + " Point[positionMetres=0.0, offsetMetres=0.3]");
        assertThatThrownBy(() ->
                        new RunningPath(FIFTEEN_HUNDRED, List.of(start, new RunningPath.Point(100, Double.NaN))))
                .hasMessage("a path needs finite numbers, not Point[positionMetres=100.0, offsetMetres=NaN]");
    }

    @Test
    void aPathIsNotAskedBeyondItsEnds() {
        RunningPath path = path(FIFTEEN_HUNDRED, List.of(0.3, 1.3));

        assertThatThrownBy(() -> path.extraMetres(1400, 1600))
                .hasMessage("the path covers 0.0 m to 1500.0 m, not 1400.0 m to 1600.0 m");
        RunningPath lastLap = new RunningPath(
                FIFTEEN_HUNDRED, List.of(new RunningPath.Point(1100, 0.3), new RunningPath.Point(1500, 0.3)));
        assertThatThrownBy(() -> lastLap.extraMetres(1000, 1500))
                .hasMessage("the path covers 1100.0 m to 1500.0 m, not 1000.0 m to 1500.0 m");
        assertThatThrownBy(() -> path.extraMetres(300, 200)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A path over the whole race with the offsets evenly spread. */
    private static RunningPath path(Course course, List<Double> offsets) {
        List<RunningPath.Point> points = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            double share = (double) i / (offsets.size() - 1);
            points.add(new RunningPath.Point(share * course.distance().inMetres(), offsets.get(i)));
        }
        return new RunningPath(course, points);
    }
}
