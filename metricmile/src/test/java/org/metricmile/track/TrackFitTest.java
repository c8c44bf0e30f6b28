package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.TrackedField;

class TrackFitTest {

    private static final Distance RACE = Distance.ofMetres(1500);
    private static final StadiumFrame ROME_LIKE = new StadiumFrame(new PlanePoint(-14.7, 44.9), 0.1);

    private static TrackedField field(Oval oval, StadiumFrame frame, long seed) {
        return new TrackedField(oval, RACE, frame, 0.15, seed);
    }

    /** How far the fitted oval lies from the true one at the worst of the ends of both straights, in metres. */
    private static double apartMetres(TrackFit fit, Oval oval, StadiumFrame frame) {
        double worst = 0;
        for (double lap : new double[] {0, oval.bendMetres(), 200, 200 + oval.bendMetres()}) {
            OvalPoint end = new OvalPoint(lap, 0.3);
            PlanePoint truly = frame.toStadium(new OvalPlane(oval).locate(end));
            double apart = Math.min(
                    truly.metresTo(fit.frame().toStadium(new OvalPlane(fit.oval()).locate(end))),
                    truly.metresTo(fit.turnedRound().frame().toStadium(new OvalPlane(fit.oval()).locate(end))));
            worst = Math.max(worst, apart);
        }
        return worst;
    }

    @Property(tries = 40)
    void theStandardTrackIsFoundWhereverItLies(
            @ForAll @DoubleRange(min = -500, max = 500) double x,
            @ForAll @DoubleRange(min = -500, max = 500) double y,
            @ForAll @DoubleRange(min = -3.2, max = 3.2) double axis,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws NoTrackFitException {
        StadiumFrame frame = new StadiumFrame(new PlanePoint(x, y), axis);
        TrackFit fit = TrackFit.of(field(Oval.STANDARD_400, frame, seed).ways(10, 220));

        assertThat(fit.oval()).isEqualTo(Oval.STANDARD_400);
        assertThat(fit.mirrored()).isFalse();
        assertThat(apartMetres(fit, Oval.STANDARD_400, frame)).isLessThan(0.25);
        assertThat(fit.straightMetres().orElseThrow()).isCloseTo(84.39, within(0.6));
        assertThat(fit.residualMetres()).isLessThan(0.2);
    }

    @Property(tries = 20)
    void theStraightOfAnotherOvalIsFound(
            @ForAll @DoubleRange(min = 70, max = 82) double straight,
            @ForAll @DoubleRange(min = -3.2, max = 3.2) double axis,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws NoTrackFitException {
        Oval oval = TrackFit.ovalWithStraight(straight);
        StadiumFrame frame = new StadiumFrame(new PlanePoint(10, 20), axis);
        TrackFit fit = TrackFit.of(field(oval, frame, seed).ways(10, 220));

        assertThat(fit.oval().straightMetres()).isCloseTo(straight, within(0.6));
        assertThat(fit.oval().lapMetres()).isCloseTo(400, within(1e-9));
        assertThat(apartMetres(fit, oval, frame)).isLessThan(0.5);
    }

    @Property(tries = 20)
    void mirroredCoordinatesAreSeen(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) throws NoTrackFitException {
        List<List<PlanePoint>> mirrored = new ArrayList<>();
        for (List<PlanePoint> way : field(Oval.STANDARD_400, ROME_LIKE, seed).ways(8, 220)) {
            mirrored.add(way.stream()
                    .map(point -> new PlanePoint(point.xMetres(), -point.yMetres()))
                    .toList());
        }
        TrackFit fit = TrackFit.of(mirrored);

        assertThat(fit.mirrored()).isTrue();
        assertThat(apartMetres(fit, Oval.STANDARD_400, ROME_LIKE)).isLessThan(0.25);
    }

    @Property(tries = 20)
    void straysOutsideAndInsideDoNotMoveTheTrack(@ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws NoTrackFitException {
        List<List<PlanePoint>> ways =
                new ArrayList<>(field(Oval.STANDARD_400, ROME_LIKE, seed).ways(8, 220));
        List<PlanePoint> strays = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            strays.add(new PlanePoint(-14.7 + (i * 37 % 100), 44.9 - (i * 53 % 60)));
        }
        ways.add(strays);

        assertThat(apartMetres(TrackFit.of(ways), Oval.STANDARD_400, ROME_LIKE)).isLessThan(0.5);
    }

    @Property(tries = 20)
    void halfALapIsEnoughForThePoseOfTheStandardTrack(@ForAll @LongRange(min = 1, max = 1_000_000) long seed)
            throws NoTrackFitException {
        List<List<PlanePoint>> half = field(Oval.STANDARD_400, ROME_LIKE, seed).ways(8, 220).stream()
                .map(way -> way.subList(0, 320))
                .toList();
        TrackFit fit = TrackFit.of(half);

        assertThat(fit.straightMetres()).isEmpty();
        assertThat(fit.sectors()).isLessThan(TrackFit.SECTORS_FOR_STRAIGHT);
        assertThat(apartMetres(fit, Oval.STANDARD_400, ROME_LIKE)).isLessThan(1.2);
    }

    @Test
    void tooFewPositionsAreRefused() {
        List<List<PlanePoint>> few = List.of(List.of(new PlanePoint(0, 0), new PlanePoint(1, 0)));

        assertThatThrownBy(() -> TrackFit.of(few))
                .isInstanceOf(NoTrackFitException.class)
                .hasMessage("there are only 2 positions of moving runners; maybe the tags did not work");
    }

    @Test
    void aStraightAloneIsRefused() {
        List<List<PlanePoint>> straight = field(Oval.STANDARD_400, ROME_LIKE, 7).ways(8, 220).stream()
                .map(way -> way.subList(40, 140))
                .toList();

        assertThatThrownBy(() -> TrackFit.of(straight))
                .isInstanceOf(NoTrackFitException.class)
                .hasMessageContaining(
                        "an oval needs 10 on bends and 10 on straights. Maybe the file holds only part of a");
    }

    @Test
    void aTrackInFeetIsRefused() {
        List<List<PlanePoint>> feet = field(Oval.STANDARD_400, ROME_LIKE, 7).ways(8, 220).stream()
                .map(way -> way.stream()
                        .map(point -> new PlanePoint(point.xMetres() / 0.3048, point.yMetres() / 0.3048))
                        .toList())
                .toList();

        assertThatThrownBy(() -> TrackFit.of(feet))
                .isInstanceOf(NoTrackFitException.class)
                .hasMessageContaining("or the positions are not in metres");
    }

    @Test
    void aShortTrackIsRefused() {
        List<List<PlanePoint>> hall = new TrackedField(Oval.SHORT_TRACK_200, RACE, ROME_LIKE, 0.15, 3).ways(8, 220);

        assertThatThrownBy(() -> TrackFit.of(hall)).isInstanceOf(NoTrackFitException.class);
    }
}
