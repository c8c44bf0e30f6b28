package org.metricmile.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class RaceFiguresTest {

    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

    private static SimulatedRace simulated(Course course) {
        return new RaceEngine(course, Fields.championshipFinal(10), Fields.CHAMPIONSHIP_MEN).run(7, 0);
    }

    /** The page on moments has these figures of the same tracks. */
    @Test
    void theMensFinalOfRomeIsMeasuredAsItsPageSays() {
        TracedRace race = RomeTracks.race(RomeTracks.MENS_FINAL);
        RaceFigures figures = RaceFigures.of(race.trace(), race.motion());

        assertThat(figures.value(Figure.EXTRA_MEDIAN).orElseThrow()).isCloseTo(17.8, within(0.1));
        assertThat(figures.value(Figure.PASSES).orElseThrow()).isCloseTo(54 * 15.0 / 16, within(1e-9));
        assertThat(figures.value(Figure.PASSES_OUTSIDE).orElseThrow()).isCloseTo(0.78, within(0.01));
        assertThat(figures.value(Figure.LAST_300).orElseThrow()).isCloseTo(39.66, within(0.01));
        assertThat(figures.value(Figure.LAST_100).orElseThrow()).isCloseTo(12.89, within(0.01));
        assertThat(figures.value(Figure.LEADER_SHELTER).orElseThrow()).isCloseTo(0.17, within(0.01));
        assertThat(figures.value(Figure.RESERVE_TELLS)).isEmpty();
        assertThat(Tempo.of(Population.MEN_1500, figures.winningSeconds().orElseThrow()))
                .isEqualTo(Tempo.FAST);
    }

    @Test
    void aSimulatedRaceHasEveryFigureOfItsDistance() {
        RaceFigures figures = RaceFigures.of(simulated(COURSE)).against(Map.of("runner-00", 100.0, "runner-01", 300.0));

        for (Figure figure : Figure.values()) {
            boolean perhaps =
                    figure.name().startsWith("KICK") || figure == Figure.LAST_SURGE || figure == Figure.WINNER_SLOWER;
            boolean ofEightHundred = figure == Figure.PLACE_AT_600
                    || figure == Figure.LEADER_AT_600_WINS
                    || figure == Figure.FIRST_200_OF_FIELD;
            if (!perhaps) {
                assertThat(figures.value(figure).isPresent()).as("%s", figure).isEqualTo(!ofEightHundred);
            }
        }
        assertThat(figures.value(Figure.SLOWER_THAN_BEST)).hasValue(0.5);
    }

    @Test
    void overEightHundredMetresTheLeaderAtSixHundredIsFollowed() {
        RaceFigures figures = RaceFigures.of(simulated(new Course(Oval.STANDARD_400, Distance.ofMetres(800))));

        assertThat(figures.value(Figure.PLACE_AT_600).orElseThrow()).isBetween(-1.0, 1.0);
        assertThat(figures.value(Figure.LEADER_AT_600_WINS).orElseThrow()).isIn(0.0, 1.0);
        assertThat(figures.value(Figure.PLACE_AT_1200)).isEmpty();
    }

    @Test
    void theShapeOfThePaceIsThatOfTheWholeField() {
        RaceSheetBuilder long1500 = RaceSheetBuilder.of1500("LONG");
        RaceSheetBuilder of800 = new RaceSheetBuilder("SHORT", Distance.ofMetres(800));
        for (int place = 1; place <= 5; place++) {
            String name = "Runner " + place;
            // 15 s for the mean hundred; the last takes 13.5 s, that of the first one 15 s
            long1500.finished(place, name, "3:45.0" + place)
                    .splits(name, "1400", place == 1 ? "3:30.01" : "3:31.5" + place);
            of800.finished(place, name, "1:44.0" + place).splits(name, "200", "24.7" + place);
        }

        RaceFigures ofLong = RaceFigures.ofTimes(TracedRace.of(long1500.build()).trace());
        RaceFigures ofShort = RaceFigures.ofTimes(TracedRace.of(of800.build()).trace());

        assertThat(ofLong.value(Figure.LAST_100_OF_FIELD).orElseThrow())
                .isCloseTo((15 + 4 * 13.5) / 5 / 15, within(0.001));
        assertThat(ofLong.value(Figure.FIRST_200_OF_FIELD)).isEmpty();
        assertThat(ofShort.value(Figure.FIRST_200_OF_FIELD).orElseThrow()).isCloseTo(24.73 / 26, within(0.001));
        assertThat(ofShort.value(Figure.LAST_100_OF_FIELD)).isEmpty();
    }

    @Test
    void racesAreSummedUpByMeanOrMedianOfTheirTempo() {
        Gathered gathered = new Gathered(Population.MEN_1500);
        for (int r = 0; r < 5; r++) {
            gathered.add(RaceFigures.of(
                    new RaceEngine(COURSE, Fields.championshipFinal(6), Fields.CHAMPIONSHIP_MEN).run(7, r)));
        }

        assertThat(gathered.count(Figure.GAP, Tempo.ANY)).isEqualTo(5);
        assertThat(gathered.count(Figure.GAP, Tempo.FAST)
                        + gathered.count(Figure.GAP, Tempo.MEDIUM)
                        + gathered.count(Figure.GAP, Tempo.SLOW))
                .isEqualTo(5);
        assertThat(gathered.middle(Figure.GAP, Tempo.ANY))
                .isBetween(gathered.low(Figure.GAP, Tempo.ANY), gathered.high(Figure.GAP, Tempo.ANY));
        assertThat(gathered.middle(Figure.PLACE_AT_600, Tempo.ANY)).isNaN();
    }
}
