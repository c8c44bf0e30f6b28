package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.Provenance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.scenes.RunScript;

class RunFiguresTest {

    private static List<RunFigures> figures(TracedRace race) {
        return RunFigures.of(race.trace(), race.motion());
    }

    @Test
    void aMetreWideAllTheWayCostsTheTurnOfTheRace() {
        MovingField field = MovingField.of1500(
                RunScript.startingAt("Ann", 1.3).run(1500, 7.0),
                RunScript.startingAt("Bea", 0.3).run(1500, 6.9));
        List<RunFigures> figures = figures(field.tracked());
        // the shelf's science page: 22.415 m for each metre wide over 1500 m
        assertThat(figures.get(0).extraMetres().orElseThrow()).isCloseTo(22.415, within(0.15));
        assertThat(figures.get(1).extraMetres().orElseThrow()).isCloseTo(0, within(0.05));
        assertThat(figures.get(0).extraSeconds().orElseThrow()).isCloseTo(22.415 / 7.1, within(0.06));
        assertThat(figures.get(0).evenPace().orElseThrow()).isCloseTo(100, within(0.3));
        assertThat(figures.get(0).topSpeedMps().orElseThrow()).isCloseTo(7.0, within(0.05));
    }

    @Test
    void theFollowerIsShelteredAndTheLeaderIsNot() {
        MovingField field = MovingField.of1500(
                Scenes.follower("Ann", 0, 0.4).run(1500, 7.0),
                Scenes.follower("Bea", 1, 0.6).run(1500, 7.0),
                Scenes.follower("Cat", 3, 0.6).run(1500, 7.0));
        List<RunFigures> figures = figures(field.tracked());
        assertThat(figures.get(0).shelteredShare().orElseThrow()).isZero();
        assertThat(figures.get(0).gapMedianMetres()).isEmpty();
        assertThat(figures.get(1).shelteredShare().orElseThrow()).isEqualTo(1);
        assertThat(figures.get(1).gapMedianMetres().orElseThrow()).isCloseTo(2.0, within(0.05));
        assertThat(figures.get(2).shelteredShare().orElseThrow()).isZero();
        assertThat(figures.get(2).gapMedianMetres().orElseThrow()).isCloseTo(4.0, within(0.05));
    }

    @Test
    void splitsTellTheLastMetresAndNoOffsets() {
        RunFigures ann = figures(Scenes.oneTakesTheLead().splits(100)).stream()
                .filter(figures -> figures.athlete().name().equals("Ann"))
                .findFirst()
                .orElseThrow();
        assertThat(ann.extraMetres()).isEmpty();
        assertThat(ann.shelteredShare()).isEmpty();
        assertThat(ann.lasts()).extracting(RunFigures.Last::metres).containsExactly(100, 200, 300, 400);
        assertThat(ann.lasts().get(3).seconds()).isCloseTo(400 / 7.0, within(0.02));
        assertThat(ann.lasts().get(3).from().provenance()).isEqualTo(Provenance.OFFICIAL);
        RunFigures thin = figures(Scenes.oneTakesTheLead().splits(400)).get(0);
        assertThat(thin.lasts().get(0).from().provenance()).isEqualTo(Provenance.INTERPOLATED);
    }

    @Test
    void romesFinalIsThatOfTheSciencePage() {
        List<RunFigures> figures = figures(RomeTracks.race(RomeTracks.MENS_FINAL));
        double[] extra = figures.stream()
                .flatMapToDouble(each -> each.extraMetres().stream())
                .toArray();
        assertThat(RunFigures.median(extra).orElseThrow()).isCloseTo(17.6, within(3.0));
        RunFigures winner = figures.get(0);
        assertThat(winner.athlete().name()).isEqualTo("Jakob Ingebrigtsen");
        assertThat(winner.extraMetres().orElseThrow()).isBetween(6.6, 9.8);
        assertThat(winner.lasts().get(2).seconds()).isCloseTo(39.80, within(0.15));
        assertThat(winner.shelteredShare().orElseThrow()).isCloseTo(0.16, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"EC2024-M-1500-F,1.33", "EC2024-M-1500-H1,1.20", "EC2024-W-1500-H2,0.90"})
    void romesFieldsFollowAtTheGapsOfTheSciencePage(String race, double gapMetres) {
        double[] gaps = RunFigures.followingMetres(RomeTracks.race(race).motion());
        assertThat(RunFigures.median(gaps).orElseThrow()).isCloseTo(gapMetres, within(0.15));
    }
}
